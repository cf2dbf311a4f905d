import { index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { at } from "./at";
import { postings } from "./postings";
import { workspaces } from "./workspaces";

/** People who wait to be put into a posting by a job. */
export const ingestions = pgTable(
  "ingestions",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id),
    postingId: text("posting_id")
      .notNull()
      .references(() => postings.id),
    /** Those who are not in yet: whoever is put in is struck off, some hundreds at a time. */
    people: jsonb("people").$type<unknown[]>().notNull(),
    /** queued, completed or failed. */
    status: text("status").notNull().default("queued"),
    interviewsMade: integer("interviews_made"),
    /** A sentence when it failed. */
    problem: text("problem"),
    createdAt: at("created_at").notNull().defaultNow(),
    completedAt: at("completed_at"),
  },
  (table) => [index("ingestions_newest").on(table.workspaceId, table.createdAt)],
);

/** Files made on request, for example the candidates of a posting as JSON. */
export const exports = pgTable(
  "exports",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id),
    postingId: text("posting_id")
      .notNull()
      .references(() => postings.id),
    mediaKey: text("media_key").notNull().unique(),
    createdAt: at("created_at").notNull().defaultNow(),
  },
  (table) => [index("exports_age").on(table.createdAt)],
);
