import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { Operations } from "@/lib/contract";
import type { OutputOf } from "@/lib/contract/operation";
import type { PostingResponse } from "@/lib/contract/platform/postings";
import { postingKeys } from "@/lib/queries/postings";

type Pages = InfiniteData<OutputOf<Operations["listPostings"]>>;

/** Changes one posting wherever it is shown: in every list that was read, and on its own page. */
export function patchPosting(queries: QueryClient, id: string, change: Partial<PostingResponse>): void {
  const changed = (posting: PostingResponse) => (posting.id === id ? { ...posting, ...change } : posting);
  queries.setQueriesData<Pages>({ queryKey: [...postingKeys.all, "list"] }, (list) =>
    list ? { ...list, pages: list.pages.map((page) => ({ ...page, data: page.data.map(changed) })) } : list,
  );
  queries.setQueryData<PostingResponse>(postingKeys.one(id), (posting) => (posting ? changed(posting) : posting));
}

/** What a posting's status becomes when it is archived or brought back. `now` in milliseconds. */
export function statusAfter(archived: boolean, deadline: number | null, now: number): string {
  if (archived) return "archived";
  return deadline !== null && deadline * 1000 < now ? "expired" : "active";
}
