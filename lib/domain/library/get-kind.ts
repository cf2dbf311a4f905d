import type { LibraryKind } from "@/lib/contract/workspace/library";
import { type Context, workspaceOf } from "../context";
import { itemOrRefuse } from "./find-item";
import type { Show } from "./show";

/** One item of a kind. @throws AppError not_found */
export async function getKind<T>(ctx: Context, kind: LibraryKind, show: Show<T>, id: string): Promise<{ data: T }> {
  const row = await itemOrRefuse(ctx.db, { workspaceId: workspaceOf(ctx), kind, id });
  return { data: show(row, ctx.appUrl) };
}
