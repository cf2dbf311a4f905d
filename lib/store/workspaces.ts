import { eq } from "drizzle-orm";
import type { Queries } from "./database";
import { workspaces } from "./schema";

export type WorkspaceRow = typeof workspaces.$inferSelect;

export async function findWorkspace(db: Queries, id: string): Promise<WorkspaceRow | undefined> {
  const [row] = await db.select().from(workspaces).where(eq(workspaces.id, id));
  return row;
}

export async function anyWorkspace(db: Queries): Promise<WorkspaceRow | undefined> {
  const [row] = await db.select().from(workspaces).limit(1);
  return row;
}

export async function listWorkspaceIds(db: Queries): Promise<string[]> {
  const rows = await db.select({ id: workspaces.id }).from(workspaces);
  return rows.map((row) => row.id);
}

export async function insertWorkspace(db: Queries, row: typeof workspaces.$inferInsert): Promise<void> {
  await db.insert(workspaces).values(row);
}

export async function findWorkspaceBySlug(db: Queries, slug: string): Promise<WorkspaceRow | undefined> {
  const [row] = await db.select().from(workspaces).where(eq(workspaces.slug, slug));
  return row;
}
