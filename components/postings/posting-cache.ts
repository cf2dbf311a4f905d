import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { Operations } from "@/lib/contract";
import type { OutputOf } from "@/lib/contract/operation";
import type { PostingResponse } from "@/lib/contract/platform/postings";
import type { PostingListRow } from "@/lib/contract/workspace/postings";
import { postingKeys } from "@/lib/queries/postings";

type Pages = InfiniteData<OutputOf<Operations["listPostingRows"]>>;

/** What a change on the page may change about a posting before the server has answered. */
export type PostingChange = Partial<Pick<PostingListRow, "archived" | "status" | "ended_at" | "labels">>;

/** Changes one posting wherever it is shown: in every list that was read, and on its own page. */
export function patchPosting(queries: QueryClient, id: string, change: PostingChange): void {
  queries.setQueriesData<Pages>({ queryKey: [...postingKeys.all, "rows"] }, (list) => {
    if (!list?.pages.some((page) => page.data.some((row) => row.id === id))) return list;
    const changed = (row: PostingListRow) => (row.id === id ? { ...row, ...change } : row);
    return { ...list, pages: list.pages.map((page) => ({ ...page, data: page.data.map(changed) })) };
  });
  const { archived, status, labels } = change;
  if (labels) queries.setQueryData(postingKeys.labelsOf(id), labels);
  queries.setQueryData<PostingResponse>(
    postingKeys.one(id),
    (posting) =>
      posting && {
        ...posting,
        ...(archived !== undefined && { archived }),
        ...(status !== undefined && { status }),
      },
  );
}

/** What must be known of a posting to archive it or bring it back. */
export type Archivable = Pick<PostingListRow, "id" | "title" | "status" | "archived" | "finalized" | "deadline">;

/** How a posting stands once it is archived or brought back. `now` in milliseconds. */
export function standingAfter(archived: boolean, posting: Archivable, now: number) {
  const passed = posting.deadline !== null && posting.deadline * 1000 < now ? posting.deadline : null;
  if (archived) return { archived, status: "archived", ended_at: passed ?? now / 1000 };
  const status = !posting.finalized ? "draft" : passed !== null ? "expired" : "active";
  return { archived, status, ended_at: passed };
}
