import type { Verb } from "../context";
import { keptPosting } from "../postings/kept-posting";
import { candidatePages } from "./candidate-pages";
import { candidateTable } from "./candidate-table";
import { streamOf } from "./stream-of";

/** Every candidate of a posting as a CSV table, read page by page while it is sent. @throws AppError not_found */
export const exportCandidatesCsv: Verb<"exportCandidatesCsv"> = async (ctx, { params }) => {
  const postingId = await keptPosting(ctx, params.posting_id);
  return { bytes: streamOf(candidateTable(candidatePages(ctx, postingId))) };
};
