import { upsertReview } from "@/lib/store/reviews";
import { memberOf, type Verb } from "../context";
import { interviewOrRefuse } from "../interviews/find-interview";
import { showReview } from "./list-reviews";

/** One review for each person and interview; a second one replaces the first. It never moves a score. */
export const rateInterview: Verb<"rateInterview"> = async (ctx, { params, body }) => {
  const member = memberOf(ctx);
  const { interview } = await interviewOrRefuse(ctx, params.interview_id);
  const updatedAt = await upsertReview(ctx.db, {
    workspaceId: member.workspaceId,
    interviewId: interview.id,
    userId: member.id,
    ...body,
  });
  return showReview({ userId: member.id, name: member.name, updatedAt, ...body }, member.id);
};
