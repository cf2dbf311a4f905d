import { z } from "zod";
import { download, operation } from "../operation";
import { POSTING_STATUSES } from "../platform/postings";
import { Id, list, PageQuery, Timestamp, text } from "../platform/shared";

/** `in_progress` and `knocked_out` are null where a hosted API tells totals only; nothing is known of the average then. */
export const PostingCounts = z.object({
  posting_id: z.string(),
  total: z.number().int(),
  in_progress: z.number().int().nullable(),
  completed: z.number().int(),
  knocked_out: z.number().int().nullable(),
  average_score: z.number().nullable(),
});
export type PostingCounts = z.output<typeof PostingCounts>;

/** Candidate counts of up to 100 postings in one query; ids that are not the caller's are left out. */
export const listPostingCounts = operation({
  id: "listPostingCounts",
  door: "workspace",
  method: "GET",
  path: "/posting-counts",
  access: "postings.read",
  query: z.object({
    ids: z
      .string()
      .transform((ids) => ids.split(",").filter(Boolean))
      .pipe(z.array(Id).max(100)),
  }),
  response: z.object({ data: z.array(PostingCounts) }),
});

/** What a list of postings may be narrowed to: `open` is everything that is not archived. */
export const POSTING_FILTERS = ["open", ...POSTING_STATUSES, "all"] as const;
export type PostingFilter = (typeof POSTING_FILTERS)[number];

/** `deadline`: the soonest first, those without one last. */
export const POSTING_SORTS = ["newest", "oldest", "title", "deadline"] as const;
export type PostingSort = (typeof POSTING_SORTS)[number];

/** A posting as its row in the list shows it. */
export const PostingListRow = z.object({
  id: z.string(),
  title: z.string(),
  /** Last part of the candidates' link. */
  name: z.string().nullable(),
  status: z.string(),
  archived: z.boolean(),
  finalized: z.boolean(),
  candidate_url: z.string().nullable(),
  /** Types of the workflow's steps, in order. */
  steps: z.array(z.string()),
  deadline: Timestamp.nullable(),
  created_at: Timestamp.nullable(),
  /** Since when it takes nobody new: its deadline or its archiving, whichever came first. Null while it is open. */
  ended_at: Timestamp.nullable(),
  labels: z.array(z.string()),
  /** Null where a hosted API has to be asked for each posting: listPostingCounts does that. */
  counts: PostingCounts.nullable(),
});
export type PostingListRow = z.output<typeof PostingListRow>;

/** Characters of a label, and labels of one posting. */
export const LABEL_LENGTH = 40;
export const LABELS_AT_MOST = 20;

const Label = text({ max: 200 })
  .transform((label) => label.trim().replace(/\s+/g, " "))
  .pipe(z.string().min(1, "is empty").max(LABEL_LENGTH));

/**
 * The list of postings, filtered and sorted here, page by page: `starting_after` is the id of the last row. `narrows` is
 * null where every filter and order can be had; else it says why only search, labels and `newest` can.
 */
export const listPostingRows = operation({
  id: "listPostingRows",
  door: "workspace",
  method: "GET",
  path: "/posting-rows",
  access: "postings.read",
  query: PageQuery.extend({
    limit: z.coerce.number().int().min(1).max(100).default(50),
    /** A part of the title or of the link's name, in any case. */
    search: text({ max: 200 }).nullish(),
    /** Left out: `open` where that can be told, else all. */
    status: z.enum(POSTING_FILTERS).nullish(),
    label: Label.nullish(),
    sort: z.enum(POSTING_SORTS).default("newest"),
  }),
  response: list(PostingListRow).extend({ narrows: z.string().nullable() }),
});

/** All labels of the workspace, by name, with the number of postings that the caller may see under each. */
export const listLabels = operation({
  id: "listLabels",
  door: "workspace",
  method: "GET",
  path: "/labels",
  access: "postings.read",
  response: z.object({ data: z.array(z.object({ label: z.string(), postings: z.number().int() })) }),
});

const posting = z.object({ posting_id: Id });

export const getPostingLabels = operation({
  id: "getPostingLabels",
  door: "workspace",
  method: "GET",
  path: "/postings/{posting_id}/labels",
  access: "postings.read",
  params: posting,
  response: z.object({ labels: z.array(z.string()) }),
});

/** Replaces a posting's labels. One that the workspace knows in another spelling gets that one's. */
export const setPostingLabels = operation({
  id: "setPostingLabels",
  door: "workspace",
  method: "PUT",
  path: "/postings/{posting_id}/labels",
  access: "postings.write",
  params: posting,
  body: z.object({ labels: z.array(Label).max(LABELS_AT_MOST) }),
  response: z.object({ labels: z.array(z.string()) }),
});

/** Every candidate of a posting, newest first, written while it is read: however many, none is held in memory. */
export const exportCandidatesCsv = operation({
  id: "exportCandidatesCsv",
  door: "workspace",
  method: "GET",
  path: "/postings/{posting_id}/candidates.csv",
  access: "candidates.read",
  params: posting,
  response: download,
  produces: "text/csv; charset=utf-8",
});

/** The same as `{"candidates": [...]}`, one on a line, each as the API's list of candidates shows it. */
export const exportCandidatesJson = operation({
  id: "exportCandidatesJson",
  door: "workspace",
  method: "GET",
  path: "/postings/{posting_id}/candidates.json",
  access: "candidates.read",
  params: posting,
  response: download,
  produces: "application/json",
});

const Shares = z.object({ user_ids: z.array(Id).max(500) });

export const getPostingShares = operation({
  id: "getPostingShares",
  door: "workspace",
  method: "GET",
  path: "/postings/{posting_id}/shares",
  access: "team.read",
  params: posting,
  response: Shares,
});

/** Replaces the hiring managers a posting is shared with. */
export const setPostingShares = operation({
  id: "setPostingShares",
  door: "workspace",
  method: "PUT",
  path: "/postings/{posting_id}/shares",
  access: "postings.write",
  params: posting,
  body: Shares,
  response: Shares,
});
