import type { Verb } from "../context";
import { keptPosting } from "../postings/kept-posting";
import { candidatePages } from "./candidate-pages";
import { jsonList, streamOf } from "./stream-of";

export const exportCandidatesJson: Verb<"exportCandidatesJson"> = async (ctx, { params }) => {
  const postingId = await keptPosting(ctx, params.posting_id);
  return { bytes: streamOf(jsonList("candidates", candidatePages(ctx, postingId))) };
};
