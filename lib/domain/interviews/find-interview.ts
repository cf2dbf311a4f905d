import { AppError } from "@/lib/contract/errors";
import { type DecidedInterview, findInterview } from "@/lib/store/interviews";
import type { PostingRow } from "@/lib/store/postings";
import { type Context, workspaceOf } from "../context";
import { postingOrRefuse } from "../postings/find-posting";

/** The interview and its posting, if they are the caller's to see. @throws AppError not_found */
export async function interviewOrRefuse(
  ctx: Context,
  id: string,
): Promise<{ interview: DecidedInterview; posting: PostingRow }> {
  const interview = await findInterview(ctx.db, id);
  if (!interview || interview.workspaceId !== workspaceOf(ctx)) throw new AppError("not_found", "Interview not found.");
  return { interview, posting: await postingOrRefuse(ctx, interview.postingId) };
}
