"use client";

import { keepPreviousData, useInfiniteQuery, useQueries } from "@tanstack/react-query";
import type { PostingCounts, PostingListRow } from "@/lib/contract/workspace/postings";
import { type PostingListFilters, postingCountsQuery, postingRowsQuery } from "@/lib/queries/postings";

/** `counts`: undefined until they are read, null when nothing could be learned of them. */
export type ShownRow = { posting: PostingListRow; counts: PostingCounts | null | undefined };

/**
 * The rows of the list, page by page, each with its counts: they come along, or (from a hosted API) are read after the
 * rows. `narrows`: why filters and orders cannot be had, null when they can; undefined until it is known.
 */
export function usePostingRows(filters: PostingListFilters) {
  const list = useInfiniteQuery({ ...postingRowsQuery(filters), placeholderData: keepPreviousData });
  const pages = list.data?.pages ?? [];
  const uncounted = pages.map((page) => page.data.filter(({ counts }) => counts === null).map(({ id }) => id));
  const counted = useQueries({
    queries: uncounted.map((ids) => postingCountsQuery(ids)),
    combine: (answers) =>
      new Map(
        answers.flatMap(({ data, isError }, index) => {
          const told = new Map(data?.data.map((counts) => [counts.posting_id, counts]));
          return data || isError ? (uncounted[index] ?? []).map((id) => [id, told.get(id) ?? null] as const) : [];
        }),
      ),
  });
  const rows: ShownRow[] = pages.flatMap((page) =>
    page.data.map((posting) => ({ posting, counts: posting.counts ?? counted.get(posting.id) })),
  );
  return { list, rows, narrows: pages[0]?.narrows };
}
