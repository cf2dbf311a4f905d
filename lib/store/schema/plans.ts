import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { users } from "./accounts";
import { at } from "./at";
import { workspaces } from "./workspaces";

/**
 * What a team is about to change about a posting: changes that nobody else sees until they are published. Posting ids may
 * be a hosted service's; null for a posting that a hosted service is yet to make.
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
