import { notifyInterviewChange } from "@/lib/store/changes";
import { upsertReview } from "@/lib/store/reviews";
import { memberOf, type Verb } from "../context";
import { showReview } from "./list-reviews";
import { reviewableInterview } from "./reviewable-interview";

/** One review for each person and interview; a second one replaces the first. It never moves a score. */
export const rateInterview: Verb<"rateInterview"> = async (ctx, { params, body }) => {
  const member = memberOf(ctx);
  const interviewId = await reviewableInterview(ctx, params.interview_id);
  const updatedAt = await ctx.db.transaction(async (tx) => {
    await notifyInterviewChange(tx, interviewId);
    return upsertReview(tx, { workspaceId: member.workspaceId, interviewId, userId: member.id, ...body });
  });
  return showReview({ userId: member.id, name: member.name, updatedAt, ...body }, member.id);
};
