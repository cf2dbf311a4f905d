import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { at } from "./at";
import { interviews } from "./interviews";
import { postings } from "./postings";
import { workspaces } from "./workspaces";

/** Who is told about one kind of event of one posting. The signing secret is derived from APP_SECRET, not stored. */
export const webhooks = pgTable(
  "webhooks",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id),
    postingId: text("posting_id")
      .notNull()
      .references(() => postings.id),
    url: text("url").notNull(),
    /** Workspace and address as one short key: what goes to one receiver is sent by one worker, in order. */
    endpoint: text("endpoint").notNull(),
    eventType: text("event_type").notNull(),
    /** post or get. */
    httpMethod: text("http_method").notNull().default("post"),
    deactivatedAt: at("deactivated_at"),
    /** A sentence when we deactivated it ourselves. */
    disabledReason: text("disabled_reason"),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [
    index("webhooks_newest").on(table.workspaceId, table.createdAt, table.id),
    index("webhooks_listening").on(table.postingId, table.eventType).where(sql`${table.deactivatedAt} is null`),
  ],
);

/** The outbox: what happened, written in the transaction in which it happened. */
export const outboxEvents = pgTable(
  "outbox_events",
  {
    id: text("id").primaryKey(),
    // Its interview's; that one vouches for them, so nothing is looked up again for every event.
    workspaceId: text("workspace_id").notNull(),
    postingId: text("posting_id").notNull(),
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    type: text("type").notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [uniqueIndex("outbox_events_once").on(table.interviewId, table.type)],
);

/** One event on its way to one webhook. */
export const deliveries = pgTable(
  "webhook_deliveries",
  {
    /** The `webhook-id` of every attempt. */
    id: text("id").primaryKey(),
    // Its webhook's.
    workspaceId: text("workspace_id").notNull(),
    webhookId: text("webhook_id")
      .notNull()
      .references(() => webhooks.id),
    eventId: text("event_id")
      .notNull()
      .references(() => outboxEvents.id, { onDelete: "cascade" }),
    /** Its webhook's, so that what is due for a receiver is found without a join. */
    endpoint: text("endpoint").notNull(),
    /** The bytes that are sent, fixed at the first attempt so that every later one sends the same. */
    body: text("body"),
    /** waiting, delivered, dead or cancelled. */
    status: text("status").notNull().default("waiting"),
    /** Failed attempts since it was made or replayed: the place in the schedule. */
    failures: integer("failures").notNull().default(0),
    /** While an attempt runs: when it is given up for lost, and made again. */
    nextAttemptAt: at("next_attempt_at"),
    deliveredAt: at("delivered_at"),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("webhook_deliveries_once").on(table.webhookId, table.eventId),
    index("webhook_deliveries_newest").on(table.workspaceId, table.createdAt, table.id),
    index("webhook_deliveries_open").on(table.webhookId, table.status),
    index("webhook_deliveries_due").on(table.endpoint, table.nextAttemptAt).where(sql`${table.status} = 'waiting'`),
    index("webhook_deliveries_event").on(table.eventId),
  ],
);

export const deliveryAttempts = pgTable(
  "webhook_delivery_attempts",
  {
    deliveryId: text("delivery_id")
      .notNull()
      .references(() => deliveries.id, { onDelete: "cascade" }),
    attempt: integer("attempt").notNull(),
    at: at("at").notNull(),
    status: integer("status"),
    milliseconds: integer("milliseconds").notNull(),
    problem: text("problem"),
  },
  (table) => [primaryKey({ columns: [table.deliveryId, table.attempt] })],
);
