import { parseAsString, parseAsStringLiteral } from "nuqs";

/** Which postings are shown; a draft is only among all of them. */
export const STATUS_FILTERS = ["all", "active", "archived", "expired"] as const;
export type StatusFilter = (typeof STATUS_FILTERS)[number];

/** What the address bar says about the list. */
export const searchParser = parseAsString.withDefault("");
export const statusParser = parseAsStringLiteral(STATUS_FILTERS).withDefault("all");

/** True when a posting of `status` is shown under `filter`. */
export const passes = (filter: StatusFilter, status: string): boolean => filter === "all" || filter === status;
