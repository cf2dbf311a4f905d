import type { WebhookEvent } from "@/lib/contract/platform/webhooks";
import type { Queue } from "@/lib/jobs/queue";
import type { Queries } from "@/lib/store/database";
import { insertEvents } from "@/lib/store/outbox";
import { wakeEndpoint } from "./wake-endpoint";

/**
 * Writes down that these events happened to these interviews, and what is to be delivered of it, in the transaction in
 * which they happened. An event that was written before is left out, so telling too often does no harm. Call it as late in
 * the transaction as can be: until its end it holds back others that tell the same receivers something.
 */
export async function emitEvents(
  jobs: Queue,
  tx: Queries,
  interviewIds: string[],
  types: readonly WebhookEvent[],
): Promise<void> {
  if (interviewIds.length === 0 || types.length === 0) return;
  // Sorted by the store, so that two transactions never wait for each other crosswise.
  for (const endpoint of await insertEvents(tx, interviewIds, types)) await wakeEndpoint(jobs, tx, endpoint);
}
