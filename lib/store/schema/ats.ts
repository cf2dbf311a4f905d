import { index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { at } from "./at";
import { workspaces } from "./workspaces";

export const atsConnections = pgTable(
  "ats_connections",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id),
    provider: text("provider").notNull(),
    displayName: text("display_name"),
    disabledAt: at("disabled_at"),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [uniqueIndex("ats_connections_provider").on(table.workspaceId, table.provider)],
);

/** A candidate on the way to an ATS. */
export const atsPushes = pgTable(
  "ats_pushes",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id),
    connectionId: text("connection_id")
      .notNull()
      .references(() => atsConnections.id),
    /** The request's own fields. */
    request: jsonb("request").$type<Record<string, unknown>>().notNull(),
    /** queued, processing, completed or failed. */
    status: text("status").notNull().default("queued"),
    retryCount: integer("retry_count").notNull().default(0),
    failures: jsonb("failures").$type<Record<string, unknown>[]>().notNull().default([]),
    success: jsonb("success").$type<Record<string, unknown>>(),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [index("ats_pushes_newest").on(table.workspaceId, table.createdAt)],
);
