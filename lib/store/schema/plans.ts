import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { users } from "./accounts";
import { at } from "./at";
import { workspaces } from "./workspaces";

/**
 * What a team is about to change about a posting: changes that nobody else sees until they are published. Posting ids may
 * be a hosted service's; of a posting that a hosted service is yet to make, it is the plan's own.
 */
export const plans = pgTable(
  "plans",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id),
    postingId: text("posting_id"),
    /** Counts the changes, so that a page knows whether it is behind. */
    revision: integer("revision").notNull().default(0),
    /** Until when one publisher has it to themselves: a hosted service is asked call by call, and no lock holds that long. */
    publishingUntil: at("publishing_until"),
    /** The first try to have a hosted service make the posting, while nobody knows what became of it. */
    attempt: jsonb("attempt").$type<PublishAttempt>(),
    createdBy: text("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("plans_posting").on(table.workspaceId, table.postingId),
    index("plans_newest").on(table.workspaceId, table.createdAt, table.id),
  ],
);

/** What a hosted service was asked to make: under which title, at which revision of the plan, since when (seconds). */
export type PublishAttempt = { title: string; revision: number; since: number };

/** One changed cell of a plan; whatever has none stands as it does in the posting. */
export const planCells = pgTable(
  "plan_cells",
  {
    planId: text("plan_id")
      .notNull()
      .references(() => plans.id, { onDelete: "cascade" }),
    /** For example `posting/title` or `question/<id>/text`. */
    path: text("path").notNull(),
    value: jsonb("value").$type<unknown>(),
    /** Of a list: what the posting had when the list was made of it, so that what others add there is no omission here. */
    madeFrom: jsonb("made_from").$type<string[]>(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    changedAt: at("changed_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.planId, table.path] })],
);

/** A proposal for a plan, made from a job description by a job. */
export const proposals = pgTable(
  "proposals",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id),
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    /** The job description and the wishes it was made from. */
    source: jsonb("source").$type<Record<string, unknown>>().notNull(),
    /** queued, running, ready, failed or stopped. */
    status: text("status").notNull().default("queued"),
    /** What is being done, in words, and how much is done, 0 to 100. */
    step: text("step").notNull().default(""),
    percent: integer("percent").notNull().default(0),
    /** Who made it: `rules` or a model's name, with a version. */
    madeBy: text("made_by"),
    result: jsonb("result").$type<unknown>(),
    /** A sentence when it failed. */
    problem: text("problem"),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [index("proposals_age").on(table.workspaceId, table.createdAt)],
);

/** Questions that a team keeps for use in any posting. */
export const savedQuestions = pgTable(
  "saved_questions",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id),
    modality: text("modality").notNull(),
    text: text("text").notNull(),
    /** The rest of the contract's question fields, weight among them. */
    fields: jsonb("fields").$type<Record<string, unknown>>().notNull().default({}),
    createdBy: text("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [index("saved_questions_newest").on(table.workspaceId, table.modality, table.createdAt, table.id)],
);
