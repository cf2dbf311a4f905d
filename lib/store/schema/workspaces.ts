import { pgTable, text } from "drizzle-orm/pg-core";
import { at } from "./at";

export const workspaces = pgTable("workspaces", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  /** First part of candidates' links. */
  slug: text("slug").notNull().unique(),
  createdAt: at("created_at").notNull().defaultNow(),
});
