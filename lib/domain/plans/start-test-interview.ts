import { AppError } from "@/lib/contract/errors";
import { insertTestInterview } from "@/lib/store/interviews";
import { interviewUrl } from "../candidates/candidate-response";
import { memberOf, type Verb } from "../context";
import { newId, newInterviewId } from "../ids";
import { postingOrRefuse } from "../postings/find-posting";
import { putIntoForce } from "./publish-plan";

/**
 * An interview for the member to try, in no list and no count. A draft is first made what its plan says, and stays a
 * draft.
 * @throws AppError not_found, conflict when archived, invalid with the cells that a draft lacks
 */
export const startTestInterview: Verb<"startTestInterview"> = async (ctx, { params }) => {
  const member = memberOf(ctx);
  const { id: postingId, archivedAt } = await postingOrRefuse(ctx, params.plan_id);
  if (archivedAt) throw new AppError("conflict", "This posting is archived. Bring it back to try it.");
  const interviewId = newInterviewId();
  await ctx.db.transaction(async (tx) => {
    const posting = await postingOrRefuse({ ...ctx, db: tx }, postingId);
    if (!posting.finalized) await putIntoForce(ctx, tx, postingId, { opens: false });
    await insertTestInterview(tx, {
      id: interviewId,
      candidateId: newId(),
      workspaceId: posting.workspaceId,
      postingId,
      name: member.name,
      email: member.email,
      // Nobody's address: the person who tries a posting out is no candidate of the workspace.
      key: `test-${interviewId.toLowerCase()}@greenroom.invalid`,
    });
  });
  return { data: { interview_id: interviewId, interview_url: interviewUrl(ctx, interviewId) } };
};
