import type { Verb } from "../context";
import { keptPosting } from "../postings/kept-posting";
import { candidatePages } from "./candidate-pages";
import { jsonList, streamOf } from "./stream-of";

/** The same as JSON, each candidate as the API shows them. @throws AppError not_found */
export const exportCandidatesJson: Verb<"exportCandidatesJson"> = async (ctx, { params }) => {
  const postingId = await keptPosting(ctx, params.posting_id);
  return { bytes: streamOf(jsonList("candidates", candidatePages(ctx, postingId))) };
};
