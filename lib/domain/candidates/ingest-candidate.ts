import type { Verb } from "../context";
import { postingOrRefuse } from "../postings/find-posting";
import { interviewUrl, showCandidates, showFreshCandidate } from "./candidate-response";
import { acceptingOrRefuse } from "./register-candidates";
import { registerTogether } from "./register-together";

export const ingestCandidate: Verb<"ingestCandidate"> = async (ctx, { params, body }) => {
  const posting = await postingOrRefuse(ctx, params.posting_id);
  acceptingOrRefuse(posting);
  const { interview, steps } = await registerTogether(ctx.db, ctx.jobs, posting, body);
  const candidate = steps ? showFreshCandidate(ctx, interview, steps) : (await showCandidates(ctx, [interview]))[0];
  return {
    data: {
      object: "candidate",
      interview_id: interview.id,
      interview_url: interviewUrl(ctx, interview.id),
      posting_id: posting.id,
      candidate: candidate ?? null,
    },
  };
};
