import { createLoader, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { POSTING_FILTERS, POSTING_SORTS, type PostingFilter } from "@/lib/contract/workspace/postings";

/** What the address bar says about the list; the server reads it with the same words. No status: the usual view. */
export const listParsers = {
  q: parseAsString.withDefault(""),
  status: parseAsStringLiteral(POSTING_FILTERS),
  label: parseAsString,
  sort: parseAsStringLiteral(POSTING_SORTS).withDefault("newest"),
};

export const readListAddress = createLoader(listParsers);

export const FILTER_WORDS: Record<PostingFilter, string> = {
  open: "Open",
  draft: "Draft",
  active: "Active",
  expired: "Expired",
  archived: "Archived",
  all: "All",
};

export const SORT_WORDS = {
  newest: "Newest first",
  oldest: "Oldest first",
  title: "By title",
  deadline: "By deadline",
} as const;

/** True when a posting of `status` is in the view: a change on the page shows before the server has answered. */
export const passes = (filter: PostingFilter, status: string): boolean =>
  filter === "all" || (filter === "open" ? status !== "archived" : filter === status);
