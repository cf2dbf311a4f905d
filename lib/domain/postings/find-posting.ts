import { AppError } from "@/lib/contract/errors";
import { findPosting, type PostingRow } from "@/lib/store/postings";
import { type Context, workspaceOf } from "../context";

/** The id of the hiring manager whose shares narrow what may be seen; undefined for everybody else. */
export function sharedWith(ctx: Context): string | undefined {
  return ctx.actor.kind === "user" && ctx.actor.role === "hiring_manager" ? ctx.actor.id : undefined;
}

/** The posting, if it is the caller's to see. @throws AppError not_found, also for another workspace's. */
export async function postingOrRefuse(ctx: Context, id: string): Promise<PostingRow> {
  const posting = await findPosting(ctx.db, { workspaceId: workspaceOf(ctx), id, sharedWith: sharedWith(ctx) });
  if (!posting) throw new AppError("not_found", "Posting not found.");
  return posting;
}
