import type { Verb } from "../context";
import { interviewUrl, showCandidates, showFreshCandidate } from "./candidate-response";
import { ingestTogether } from "./ingest-together";

/**
 * Puts one person in and answers their interview; whoever is in already keeps theirs, unless `retake` is true.
 * @throws AppError not_found, or conflict when the posting takes nobody now
 */
export const ingestCandidate: Verb<"ingestCandidate"> = async (ctx, { params, body }) => {
  const { interview, steps } = await ingestTogether(ctx, params.posting_id, body);
  const candidate = steps ? showFreshCandidate(ctx, interview, steps) : (await showCandidates(ctx, [interview]))[0];
  return {
    data: {
      object: "candidate",
      interview_id: interview.id,
      interview_url: candidate?.interview_url ?? interviewUrl(ctx, interview.id),
      posting_id: interview.postingId,
      candidate: candidate ?? null,
    },
  };
};
