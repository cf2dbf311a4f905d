import type { Verb } from "../context";
import { queueIngestion } from "./queue-ingestion";

/** The same for many people: one job puts them in, some hundreds at a time. Somebody named twice counts once. */
export const ingestCandidatesBulkAsync: Verb<"ingestCandidatesBulkAsync"> = (ctx, { params, body }) =>
  queueIngestion(ctx, params.posting_id, body.data);
