import type { Verb } from "../context";
import { postingOrRefuse } from "../postings/find-posting";
import { interviewUrl } from "./candidate-response";
import { acceptingOrRefuse, registerCandidates, untilUnchanged } from "./register-candidates";

/**
 * Puts many people in, all or none, and answers an interview for each in the order given.
 * @throws AppError not_found, or conflict when the posting takes nobody now
 */
export const ingestCandidatesBulk: Verb<"ingestCandidatesBulk"> = async (ctx, { params, body }) => {
  const registered = await untilUnchanged(async () => {
    const posting = await postingOrRefuse(ctx, params.posting_id);
    acceptingOrRefuse(posting);
    return registerCandidates(ctx.db, ctx.jobs, posting, body.data);
  });
  return {
    data: registered.map(({ interview }) => ({
      object: "candidate",
      interview_id: interview.id,
      interview_url: interviewUrl(ctx, interview.id),
      metadata: interview.metadata,
    })),
  };
};
