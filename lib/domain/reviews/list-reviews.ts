import { Decision, type Review } from "@/lib/contract/workspace/reviews";
import { findDecision, listReviewRows, type ReviewRow } from "@/lib/store/reviews";
import { memberOf, type Verb } from "../context";
import { reviewableInterview } from "./reviewable-interview";

/** A review as `readerId` sees it: `mine` says whether it is theirs. `at` is the last change, in Unix seconds. */
export function showReview(
  row: Omit<ReviewRow, "createdAt" | "workspaceId" | "interviewId">,
  readerId: string,
): Review {
  return {
    user_id: row.userId,
    name: row.name,
    recommendation: row.recommendation as Review["recommendation"], // safe: only rateInterview writes it, parsed
    comment: row.comment,
    at: row.updatedAt.getTime() / 1000,
    mine: row.userId === readerId,
  };
}

/** The standing decision, null without one, and every review, the oldest first. @throws AppError not_found */
export const listReviews: Verb<"listReviews"> = async (ctx, { params }) => {
  const member = memberOf(ctx);
  const interviewId = await reviewableInterview(ctx, params.interview_id);
  const [decision, reviews] = await Promise.all([
    findDecision(ctx.db, member.workspaceId, interviewId),
    listReviewRows(ctx.db, member.workspaceId, interviewId),
  ]);
  return {
    decision: decision
      ? { decision: Decision.parse(decision.decision), by: decision.by, at: decision.at.getTime() / 1000 }
      : null,
    reviews: reviews.map((row) => showReview(row, member.id)),
  };
};
