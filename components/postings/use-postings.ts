"use client";

import { keepPreviousData, useInfiniteQuery, useQueries } from "@tanstack/react-query";
import type { PostingResponse } from "@/lib/contract/platform/postings";
import type { PostingCounts } from "@/lib/contract/workspace/postings";
import { postingCountsQuery, postingsQuery } from "@/lib/queries/postings";

/** `counts`: undefined until they are read, null when nothing could be learned of them. */
export type PostingRow = { posting: PostingResponse; counts: PostingCounts | null | undefined };

/** The postings that match `search`, page by page, each with its counts. */
export function usePostings(search: string) {
  const list = useInfiniteQuery({ ...postingsQuery(search), placeholderData: keepPreviousData });
  const pages = list.data?.pages ?? [];
  const counts = useQueries({
    queries: pages.map((page) => postingCountsQuery(page.data.map(({ id }) => id))),
    combine: (answers) =>
      new Map(
        answers.flatMap(({ data, isPending }, index) => {
          const told = new Map(data?.data.map((count) => [count.posting_id, count]));
          const ids = isPending ? [] : (pages[index]?.data ?? []).map(({ id }) => id);
          return ids.map((id) => [id, told.get(id) ?? null] as const);
        }),
      ),
  });
  const rows: PostingRow[] = pages.flatMap((page) =>
    page.data.map((posting) => ({ posting, counts: counts.get(posting.id) })),
  );
  return { list, rows };
}
