import type { Queue } from "@/lib/jobs/queue";
import type { Queries } from "@/lib/store/database";

/**
 * Has a worker look for deliveries of this endpoint once the transaction is through, `after` seconds from now. Wakings
 * that fall into the same second are one: thousands of failed deliveries do not make thousands of jobs.
 */
export async function wakeEndpoint(jobs: Queue, tx: Queries, endpoint: string, after = 0): Promise<void> {
  const second = Math.ceil(Date.now() / 1000 + after);
  const key = after > 0 ? `${endpoint}@${second}` : endpoint;
  await jobs.wake(tx, "deliver-webhooks", { endpoint }, { key, group: endpoint, after });
}
