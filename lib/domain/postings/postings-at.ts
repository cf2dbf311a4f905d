import type { PostingResponse } from "@/lib/contract/platform/postings";
import { countPostings, listPostingRowsAt } from "@/lib/store/postings";
import { type Context, workspaceOf } from "../context";
import { showPostings } from "./posting-response";

/** The workspace's postings, newest first, on the given page (from 1); and how many in all. For keys: nothing narrows. */
export async function postingsAt(
  ctx: Context,
  asked: { page: number; limit: number },
): Promise<{ postings: PostingResponse[]; total: number }> {
  const workspaceId = workspaceOf(ctx);
  const [rows, total] = await Promise.all([
    listPostingRowsAt(ctx.db, { workspaceId, offset: (asked.page - 1) * asked.limit, limit: asked.limit }),
    countPostings(ctx.db, { workspaceId }),
  ]);
  return { postings: await showPostings(ctx, rows), total };
}
