import { doublePrecision, index, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { users } from "./accounts";
import { at } from "./at";
import { interviews } from "./interviews";
import { workspaces } from "./workspaces";

/** One finished evaluation. The unique index is what keeps the same input from being evaluated twice. */
export const evaluations = pgTable(
  "evaluations",
  {
    id: text("id").primaryKey(),
    interviewId: text("interview_id")
      .notNull()
      .references(() => interviews.id, { onDelete: "cascade" }),
    stepId: text("step_id").notNull(),
    /** resume or interview. */
    kind: text("kind").notNull(),
    /** SHA-256 over evaluator, version, criteria and source text. */
    inputHash: text("input_hash").notNull(),
    evaluator: text("evaluator").notNull(),
    version: text("version").notNull(),
    /** SHA-256 over the criteria, first 12 digits: the version of the criteria that made these scores. */
    criteriaVersion: text("criteria_version").notNull(),
    /** The criteria or questions as they stood. */
    criteria: jsonb("criteria").$type<unknown>().notNull(),
    result: jsonb("result").$type<unknown>().notNull(),
    /** 0 to 100, unrounded; null when nothing could be scored. */
    score: doublePrecision("score"),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("evaluations_input").on(table.interviewId, table.kind, table.inputHash),
    index("evaluations_latest").on(table.interviewId, table.kind, table.createdAt),
  ],
);

/** A person's standing decision. Interview ids may be a hosted service's, so they refer to nothing here. */
export const decisions = pgTable(
  "decisions",
  {
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id),
    interviewId: text("interview_id").notNull(),
    decision: text("decision").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.interviewId] })],
);

/** Every decision and every withdrawal, for good. */
export const decisionEvents = pgTable(
  "decision_events",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id),
    interviewId: text("interview_id").notNull(),
    /** Null when a decision was taken back. */
    decision: text("decision"),
    previous: text("previous"),
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [index("decision_events_interview").on(table.workspaceId, table.interviewId)],
);

export const reviews = pgTable(
  "reviews",
  {
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id),
    interviewId: text("interview_id").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id),
    recommendation: text("recommendation").notNull(),
    comment: text("comment").notNull().default(""),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.workspaceId, table.interviewId, table.userId] })],
);
