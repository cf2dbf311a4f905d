import type { Verb } from "../context";
import { queueIngestion } from "./queue-ingestion";

/**
 * Takes one person for a job to put in: answers before they are in.
 * @throws AppError not_found, or conflict when the posting takes nobody now
 */
export const ingestCandidateAsync: Verb<"ingestCandidateAsync"> = (ctx, { params, body }) =>
  queueIngestion(ctx, params.posting_id, [body]);
