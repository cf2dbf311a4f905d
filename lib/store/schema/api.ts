import { bigint, doublePrecision, index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { apiKeys } from "./accounts";
import { at } from "./at";

/**
 * Requests of a key in its running minute. UNLOGGED (see the migration): a crash forgets a minute's count and nothing
 * else, and counting costs no flush to disk.
 */
export const rateWindows = pgTable("rate_windows", {
  keyId: text("key_id").primaryKey(),
  startedAt: at("started_at").notNull(),
  /** Granted to processes so far. */
  used: integer("used").notNull(),
  /** Of them, what the latest asker was granted. */
  granted: integer("granted").notNull(),
});

/** Every request that came with a key, for 30 days: which operation and how it ended, nothing of what it carried. */
export const apiRequests = pgTable(
  "api_requests",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    keyId: text("key_id")
      .notNull()
      .references(() => apiKeys.id),
    at: at("at").notNull(),
    method: text("method").notNull(),
    operation: text("operation").notNull(),
    status: integer("status").notNull(),
    milliseconds: doublePrecision("milliseconds").notNull(),
  },
  (table) => [
    // All that the log's order and the count by day ask for, so that neither looks at the rows it passes.
    index("api_requests_key").on(table.keyId, table.at, table.id, table.status),
    index("api_requests_age").on(table.at),
  ],
);

/** The answer to a write that named itself, kept for 24 hours. Status and body are null while the write runs. */
export const idempotentAnswers = pgTable(
  "idempotent_answers",
  {
    keyId: text("key_id")
      .notNull()
      .references(() => apiKeys.id),
    /** The Idempotency-Key header. */
    name: text("name").notNull(),
    /** SHA-256 over method, path and body, hex. */
    requestHash: text("request_hash").notNull(),
    status: integer("status"),
    body: text("body"),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.keyId, table.name] }), index("idempotent_answers_age").on(table.createdAt)],
);
