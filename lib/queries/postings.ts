import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { PostingFilter, PostingSort } from "@/lib/contract/workspace/postings";
import { browserRead, type Read } from "./read";

/** What the list of postings is narrowed to and sorted by. `status` null: what the server shows unasked. */
export type PostingListFilters = {
  search: string;
  status: PostingFilter | null;
  label: string | null;
  sort: PostingSort;
};

export const postingKeys = {
  all: ["postings"] as const,
  rows: (filters: PostingListFilters) => ["postings", "rows", filters] as const,
  labels: ["postings", "labels"] as const,
  list: (search: string) => ["postings", "list", search] as const,
  counts: (ids: string[]) => ["postings", "counts", ...ids] as const,
  one: (id: string) => ["postings", id] as const,
  stats: (id: string) => ["postings", id, "stats"] as const,
  questions: (id: string) => ["postings", id, "questions"] as const,
  labelsOf: (id: string) => ["postings", id, "labels"] as const,
  shares: (id: string) => ["postings", id, "shares"] as const,
};

const PAGE = 30;
const ROWS = 50;

/** The list of postings, filtered and sorted by the server, page by page. */
export const postingRowsQuery = (filters: PostingListFilters, read: Read = browserRead) =>
  infiniteQueryOptions({
    queryKey: postingKeys.rows(filters),
    queryFn: ({ pageParam }) =>
      read("listPostingRows", {
        query: { ...filters, search: filters.search || undefined, limit: ROWS, starting_after: pageParam },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.pagination.has_more ? page.data.at(-1)?.id : undefined),
  });

/** Every label of the workspace, with how many postings have it. */
export const labelsQuery = (read: Read = browserRead) =>
  queryOptions({ queryKey: postingKeys.labels, queryFn: async () => (await read("listLabels", {})).data });

/** Postings in full, newest first, page by page. */
export const postingsQuery = (search: string, read: Read = browserRead) =>
  infiniteQueryOptions({
    queryKey: postingKeys.list(search),
    queryFn: ({ pageParam }) =>
      read("listPostings", { query: { limit: PAGE, starting_after: pageParam, search: search || undefined } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.pagination.has_more ? page.data.at(-1)?.id : undefined),
  });

/** Candidate counts of the postings on the page, in one call. */
export const postingCountsQuery = (ids: string[], read: Read = browserRead) =>
  queryOptions({
    queryKey: postingKeys.counts(ids),
    queryFn: () => read("listPostingCounts", { query: { ids: ids.join(",") } }),
    enabled: ids.length > 0,
  });

/** One posting in full; fails with not_found also for one that is not shared with the reader. */
export const postingQuery = (id: string, read: Read = browserRead) =>
  queryOptions({
    queryKey: postingKeys.one(id),
    queryFn: async () => (await read("getPosting", { params: { posting_id: id } })).data,
  });

/** Its counts without tests and its averages, 0 to 100; null while nobody has a score. */
export const postingStatsQuery = (id: string, read: Read = browserRead) =>
  queryOptions({
    queryKey: postingKeys.stats(id),
    queryFn: async () => (await read("getPostingStats", { params: { posting_id: id } })).data,
  });

/** All questions of a posting, every modality, in order. */
export const questionsQuery = (id: string, read: Read = browserRead) =>
  queryOptions({
    queryKey: postingKeys.questions(id),
    queryFn: async () => {
      const first = await read("listQuestions", { params: { posting_id: id }, query: { limit: 100 } });
      const all = [...first.data];
      let more = first.pagination.has_more;
      while (more) {
        const page = await read("listQuestions", {
          params: { posting_id: id },
          query: { limit: 100, starting_after: all.at(-1)?.id },
        });
        all.push(...page.data);
        more = page.pagination.has_more;
      }
      return all;
    },
  });

/** Ids of the members with whom a posting is shared. */
export const postingSharesQuery = (id: string, read: Read = browserRead) =>
  queryOptions({
    queryKey: postingKeys.shares(id),
    queryFn: async () => (await read("getPostingShares", { params: { posting_id: id } })).user_ids,
  });

/** The labels of one posting, by name. */
export const postingLabelsQuery = (id: string, read: Read = browserRead) =>
  queryOptions({
    queryKey: postingKeys.labelsOf(id),
    queryFn: async () => (await read("getPostingLabels", { params: { posting_id: id } })).labels,
  });
