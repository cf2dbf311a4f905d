import type { Context } from "../context";
import { refuseUnseenInterview } from "../hosted/sharing";
import { interviewOrRefuse } from "../interviews/find-interview";

/**
 * The id of an interview that the caller may see, whoever keeps it: decisions and reviews are ours in either mode.
 * @throws AppError not_found
 */
export async function reviewableInterview(ctx: Context, id: string): Promise<string> {
  if (!ctx.hosted) return (await interviewOrRefuse(ctx, id)).interview.id;
  await refuseUnseenInterview(ctx, ctx.hosted, id);
  return id;
}
