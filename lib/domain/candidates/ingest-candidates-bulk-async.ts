import type { Verb } from "../context";
import { queueIngestion } from "./queue-ingestion";

export const ingestCandidatesBulkAsync: Verb<"ingestCandidatesBulkAsync"> = (ctx, { params, body }) =>
  queueIngestion(ctx, params.posting_id, body.data);
