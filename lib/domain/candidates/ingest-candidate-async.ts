import type { Verb } from "../context";
import { queueIngestion } from "./queue-ingestion";

export const ingestCandidateAsync: Verb<"ingestCandidateAsync"> = (ctx, { params, body }) =>
  queueIngestion(ctx, params.posting_id, [body]);
