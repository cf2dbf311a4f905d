import type { StatusTone } from "@/components/shared/status";
import type { WebhookEvent } from "@/lib/contract/platform/webhooks";
import type { Delivery } from "@/lib/contract/workspace/webhooks";

const EVENTS: Record<WebhookEvent, string> = {
  candidate_ingested: "Candidate added",
  interview_started: "Interview started",
  interview_completed: "Interview completed",
  report_available: "Report available",
};

/** In the order in which they happen, for a choice. */
export const EVENT_CHOICES = Object.entries(EVENTS).map(([value, label]) => ({ value, label }));

/** An event as people say it; one that we do not know, as it is called. */
export const eventWords = (event: string): string =>
  Object.hasOwn(EVENTS, event) ? EVENTS[event as WebhookEvent] : event; // safe: just checked

export const DELIVERY_WORDS: Record<Delivery["status"], string> = {
  waiting: "Waiting",
  delivered: "Delivered",
  dead: "Given up",
  cancelled: "Cancelled",
};

export const DELIVERY_TONES: Record<Delivery["status"], StatusTone> = {
  waiting: "info",
  delivered: "success",
  dead: "danger",
  cancelled: "muted",
};

/** Host and path of an address, without what may be a secret in its query. */
export function shortAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname } = new URL(address);
  return `${host}${pathname === "/" ? "" : pathname}`;
}
