import type { Delivery } from "@/lib/contract/workspace/webhooks";
import type { AttemptRow, DeliveryRow } from "@/lib/store/deliveries";
import { seconds } from "../seconds";

/** `attempts` are this delivery's own, in order. */
export const showDelivery = (row: DeliveryRow, attempts: AttemptRow[]): Delivery => ({
  id: row.delivery.id,
  webhook_id: row.delivery.webhookId,
  webhook_url: row.url,
  posting_id: row.postingId,
  interview_id: row.interviewId,
  event_type: row.eventType,
  status: row.delivery.status as Delivery["status"], // safe: the column holds only these words
  can_replay: row.deactivatedAt === null,
  created_at: row.delivery.createdAt.getTime() / 1000,
  delivered_at: seconds(row.delivery.deliveredAt),
  next_attempt_at: seconds(row.delivery.nextAttemptAt),
  attempts: attempts.map((attempt) => ({
    at: attempt.at.getTime() / 1000,
    status: attempt.status,
    milliseconds: attempt.milliseconds,
    problem: attempt.problem,
  })),
});
