import { eq } from "drizzle-orm";
import type { Queries } from "./database";
import { workspaces } from "./schema";

export type WorkspaceRow = typeof workspaces.$inferSelect;

/** Undefined only for an id that no workspace has. */
export async function findWorkspace(db: Queries, id: string): Promise<WorkspaceRow | undefined> {
  const [row] = await db.select().from(workspaces).where(eq(workspaces.id, id));
  return row;
}

/** The one workspace of an installation; undefined before the set-up. */
export async function anyWorkspace(db: Queries): Promise<WorkspaceRow | undefined> {
  const [row] = await db.select().from(workspaces).limit(1);
  return row;
}

/** Of all workspaces, in no order. */
export async function listWorkspaceIds(db: Queries): Promise<string[]> {
  const rows = await db.select({ id: workspaces.id }).from(workspaces);
  return rows.map((row) => row.id);
}

/** Throws when the slug is taken. */
export async function insertWorkspace(db: Queries, row: typeof workspaces.$inferInsert): Promise<void> {
  await db.insert(workspaces).values(row);
}

/** By the first part of candidates' links. */
export async function findWorkspaceBySlug(db: Queries, slug: string): Promise<WorkspaceRow | undefined> {
  const [row] = await db.select().from(workspaces).where(eq(workspaces.slug, slug));
  return row;
}
