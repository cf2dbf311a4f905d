import type { JobPayload } from "@/lib/jobs/queue";
import type { AttemptResult } from "@/lib/providers/webhooks/sender";
import { cancelDelivery } from "@/lib/store/deliveries";
import { claimDue, type DueDelivery, fixBodies, recordAttempt, secondsToNextDue } from "@/lib/store/outbox";
import { deactivateWebhook, lockWebhook } from "@/lib/store/webhooks";
import type { House } from "../context";
import { groupBy } from "../group-by";
import { deliveryBody } from "./delivery-body";
import { retryWait } from "./retry-wait";
import { wakeEndpoint } from "./wake-endpoint";
import { webhookKey } from "./webhook-key";

/** Deliveries on their way to one receiver at the same time. */
const AT_ONCE = 16;
/** How long a job goes on taking more before it lets other receivers have its worker, in milliseconds. */
const TURN_MS = 5000;
/** What a claim lasts beyond the longest exchange, in seconds: an attempt that was not recorded by then was lost. */
const GRACE = 10;

/**
 * The job of one receiver: attempts what is due there, a few at a time, those of one interview one after another, until
 * nothing is due, its turn is over or nothing arrives; then has itself woken when the next one is due. Two of these jobs
 * for one receiver do no harm, since each delivery is claimed first.
 */
export async function deliverWebhooks(
  house: House,
  { endpoint }: JobPayload<"deliver-webhooks">,
  stopping: AbortSignal,
): Promise<void> {
  const until = Date.now() + TURN_MS;
  const lease = house.webhooks.timeoutMs / 1000 + GRACE;
  while (!stopping.aborted && Date.now() < until) {
    const round = await withBodies(house, await claimDue(house.db, { endpoint, limit: AT_ONCE, lease }));
    // One number for the round: what failed together may be tried together, and is one job in the queue.
    const random = Math.random();
    const arrived = await Promise.all(
      [...groupBy(round, (due) => due.interview_id).values()].map(async (ofInterview) => {
        let delivered = 0;
        for (const due of ofInterview) if (await attempt(house, due, random)) delivered += 1;
        return delivered;
      }),
    );
    if (arrived.every((delivered) => delivered === 0)) break;
  }
  const seconds = await secondsToNextDue(house.db, endpoint);
  if (seconds !== null) await wakeEndpoint(house.jobs, house.db, endpoint, Math.max(0, seconds));
}

/** A claimed delivery whose bytes stand. */
type Ready = DueDelivery & { body: string };

async function withBodies(house: House, round: DueDelivery[]): Promise<Ready[]> {
  const open = round.filter((due) => due.body === null);
  const made = await Promise.all(
    open.map(async (due) => ({ id: due.id, body: due.http_method === "get" ? "" : await deliveryBody(house, due) })),
  );
  const fixed = await fixBodies(house.db, made);
  return round.map((due) => ({ ...due, body: due.body ?? fixed.get(due.id) ?? "" }));
}

/** Sends once and writes down what follows. True when it arrived. */
async function attempt(house: House, due: Ready, random: number): Promise<boolean> {
  if (!due.is_active) {
    await cancelDelivery(house.db, due.id);
    return false;
  }
  const isGet = due.http_method === "get";
  const result = await house.webhooks.send({
    url: isGet ? withQuery(due) : due.url,
    method: isGet ? "GET" : "POST",
    id: due.id,
    key: webhookKey(house.secret, due.webhook_id),
    body: due.body,
  });
  if (result.problem === null) {
    await recordAttempt(house.db, due.id, result, "delivered");
    return true;
  }
  await recordFailure(house, due, result, random);
  return false;
}

async function recordFailure(house: House, due: Ready, result: AttemptResult, random: number): Promise<void> {
  const isGone = result.status === 410;
  const retryIn = isGone ? null : retryWait(house.webhookWaits, due.failures + 1, random, result.retryAfter);
  await house.db.transaction(async (tx) => {
    // Several may be told 410 at once: each would hold its delivery and wait for the others'.
    if (isGone) await lockWebhook(tx, due.webhook_id);
    await recordAttempt(tx, due.id, result, { retryIn });
    if (isGone) await deactivateWebhook(tx, due.webhook_id, "The receiver answered 410: it wants no more deliveries.");
    if (retryIn !== null) await wakeEndpoint(house.jobs, tx, due.endpoint, retryIn);
  });
}

function withQuery(due: DueDelivery): string {
  const url = new URL(due.url);
  for (const name of ["event_type", "posting_id", "interview_id", "event_id"] as const) {
    url.searchParams.set(name, due[name]);
  }
  return url.href;
}
