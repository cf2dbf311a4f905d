import { index, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { at } from "./at";
import { workspaces } from "./workspaces";

/**
 * What a workspace keeps for use in its postings: email and design templates and their groups, interview templates,
 * domains, voices, phone numbers, sender addresses. `fields` is the rest of the kind's contract.
 */
export const libraryItems = pgTable(
  "library_items",
  {
    id: text("id").primaryKey(),
    workspaceId: text("workspace_id")
      .notNull()
      .references(() => workspaces.id),
    kind: text("kind").notNull(),
    name: text("name").notNull(),
    /** What may stand once in a workspace and kind: a template code, a domain, a number, an address. */
    uniqueName: text("unique_name"),
    fields: jsonb("fields").$type<Record<string, unknown>>().notNull(),
    createdAt: at("created_at").notNull().defaultNow(),
    updatedAt: at("updated_at").notNull().defaultNow(),
  },
  (table) => [
    index("library_items_newest").on(table.workspaceId, table.kind, table.createdAt, table.id),
    uniqueIndex("library_items_unique").on(table.workspaceId, table.kind, table.uniqueName),
  ],
);
