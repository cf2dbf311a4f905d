import { AppError } from "@/lib/contract/errors";
import { platform } from "@/lib/contract/platform";
import type { Hosted } from "@/lib/providers/hosted/hosted";
import { listSharedPostingIds } from "@/lib/store/posting-shares";
import { type Context, workspaceOf } from "../context";
import { sharedWith } from "../postings/find-posting";
import { askHosted } from "./ask-hosted";
import { memoryOf } from "./memory";

/** Ids of the postings that are shared with the caller; undefined for a caller who sees all of them. */
export async function sharedIds(ctx: Context): Promise<Set<string> | undefined> {
  const manager = sharedWith(ctx);
  if (manager === undefined) return undefined;
  return new Set(await listSharedPostingIds(ctx.db, workspaceOf(ctx), manager));
}

/** @throws AppError not_found for a hiring manager with whom the posting is not shared */
export async function refuseUnsharedPosting(ctx: Context, postingId: string): Promise<void> {
  const shared = await sharedIds(ctx);
  if (shared && !shared.has(postingId)) throw new AppError("not_found", "Posting not found.");
}

/**
 * Makes sure that the hosted service has this interview and the caller may see it.
 * @throws AppError not_found, also for what is not shared with the caller
 */
export async function refuseUnseenInterview(ctx: Context, hosted: Hosted, interviewId: string): Promise<void> {
  const shared = await sharedIds(ctx);
  const postingId = await postingOfInterview(hosted, interviewId);
  if (shared && !shared.has(postingId)) throw new AppError("not_found", "Interview not found.");
}

async function postingOfInterview(hosted: Hosted, interviewId: string): Promise<string> {
  const { postingOf } = memoryOf(hosted);
  const known = postingOf.get(interviewId);
  if (known !== undefined) return known;
  const { data } = await askHosted(hosted, platform.getInterviewData, { params: { interview_id: interviewId } });
  postingOf.set(interviewId, data.posting_id);
  return data.posting_id;
}
