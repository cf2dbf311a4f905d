import { Decision } from "@/lib/contract/workspace/reviews";
import { notifyInterviewChange } from "@/lib/store/changes";
import { clearDecision, findDecision, insertDecisionEvent, lockDecision, setDecision } from "@/lib/store/reviews";
import { memberOf, type Verb } from "../context";
import { newId } from "../ids";
import { reviewableInterview } from "./reviewable-interview";

/** A person decides; every change is kept with who made it. */
export const decideInterview: Verb<"decideInterview"> = async (ctx, { params, body }) => {
  const member = memberOf(ctx);
  const interviewId = await reviewableInterview(ctx, params.interview_id);
  const key = { workspaceId: member.workspaceId, interviewId };
  const previous = await ctx.db.transaction(async (tx) => {
    await lockDecision(tx, key.workspaceId, key.interviewId);
    const standing = await findDecision(tx, key.workspaceId, key.interviewId);
    if (standing?.decision === body.decision || (!standing && !body.decision)) return standing?.decision ?? null;
    if (body.decision) await setDecision(tx, { ...key, decision: body.decision, userId: member.id });
    else await clearDecision(tx, key.workspaceId, key.interviewId);
    await insertDecisionEvent(tx, {
      id: newId(),
      ...key,
      decision: body.decision,
      previous: standing?.decision ?? null,
      userId: member.id,
    });
    await notifyInterviewChange(tx, interviewId);
    return standing?.decision ?? null;
  });
  return { decision: body.decision, previous: previous === null ? null : Decision.parse(previous) };
};
