import type { LibraryKind } from "@/lib/contract/workspace/library";
import { findLibraryItem, listLibraryRows } from "@/lib/store/library";
import { type Context, workspaceOf } from "../context";
import { noSuchCursor } from "../no-such-cursor";
import { KIND_NAMES, type Show } from "./show";

type Query = { limit: number; starting_after?: string | null; search?: string | null };

/**
 * One page of a workspace's items of a kind, newest first. `search` is a part of the name, in any case.
 * @param url the list's own path, as the answer names it
 * @throws AppError invalid when `starting_after` names none of them
 */
export async function listKind<T>(ctx: Context, kind: LibraryKind, show: Show<T>, url: string, query: Query) {
  const workspaceId = workspaceOf(ctx);
  const { starting_after: cursor } = query;
  const after = cursor ? await findLibraryItem(ctx.db, { workspaceId, kind, id: cursor }) : undefined;
  if (cursor && !after) throw noSuchCursor(KIND_NAMES[kind]);
  const rows = await listLibraryRows(ctx.db, {
    workspaceId,
    kind,
    search: query.search ?? undefined,
    // Programs know interview templates by their code.
    alsoSearch: kind === "interview_template" ? "template_code" : undefined,
    after,
    limit: query.limit,
  });
  const page = rows.slice(0, query.limit);
  return {
    data: page.map((row) => show(row, ctx.appUrl)),
    pagination: { has_more: rows.length > page.length, total_count: null, url },
  };
}
