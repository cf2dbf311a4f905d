import { AppError } from "@/lib/contract/errors";
import { listShownPostings, type ShownPosting } from "@/lib/store/posting-pages";
import { findPosting } from "@/lib/store/postings";
import { type Context, workspaceOf } from "../context";
import { sharedWith } from "./find-posting";

/**
 * One page of the postings the caller may see, newest first; `starting_after` is the id of the last one of the page
 * before, `search` a part of the title in any case.
 * @throws AppError not_found when starting_after names none
 */
export async function pageOfPostings(
  ctx: Context,
  query: { limit: number; starting_after?: string | null; search?: string | null },
): Promise<{ page: ShownPosting[]; hasMore: boolean }> {
  const visible = { workspaceId: workspaceOf(ctx), sharedWith: sharedWith(ctx) };
  const after = query.starting_after ? await findPosting(ctx.db, { ...visible, id: query.starting_after }) : undefined;
  if (query.starting_after && !after) throw new AppError("not_found", "starting_after names no posting.");
  const rows = await listShownPostings(ctx.db, {
    ...visible,
    search: query.search ?? undefined,
    after,
    limit: query.limit,
  });
  const page = rows.slice(0, query.limit);
  return { page, hasMore: rows.length > page.length };
}
