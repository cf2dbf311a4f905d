"use client";

import { keepPreviousData, useInfiniteQuery, useQueries } from "@tanstack/react-query";
import type { PostingResponse } from "@/lib/contract/platform/postings";
import type { PostingCounts } from "@/lib/contract/workspace/postings";
import { postingCountsQuery, postingsQuery } from "@/lib/queries/postings";

export type PostingRow = { posting: PostingResponse; counts: PostingCounts | undefined };

/** The postings that match `search`, page by page, each with its counts (undefined until they are read). */
export function usePostings(search: string) {
  const list = useInfiniteQuery({ ...postingsQuery(search), placeholderData: keepPreviousData });
  const pages = list.data?.pages ?? [];
  const counts = useQueries({
    queries: pages.map((page) => postingCountsQuery(page.data.map(({ id }) => id))),
    combine: (answers) =>
      new Map(answers.flatMap(({ data }) => data?.data ?? []).map((count) => [count.posting_id, count])),
  });
  const rows: PostingRow[] = pages.flatMap((page) =>
    page.data.map((posting) => ({ posting, counts: counts.get(posting.id) })),
  );
  return { list, rows };
}
