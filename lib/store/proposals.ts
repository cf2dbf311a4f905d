import { and, eq, inArray, lt, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { proposals } from "./schema";

export type ProposalRow = typeof proposals.$inferSelect;

/** A proposal on which somebody still works. */
const OPEN = ["queued", "running"];

/** Queued; the caller queues its job in the same transaction. */
export async function insertProposal(db: Queries, row: typeof proposals.$inferInsert): Promise<ProposalRow> {
  const [inserted] = await db.insert(proposals).values(row).returning();
  if (!inserted) throw new Error("a proposal was not stored");
  return inserted;
}

/** A proposal of a workspace. */
export async function findProposal(
  db: Queries,
  where: { workspaceId: string; id: string },
): Promise<ProposalRow | undefined> {
  const [row] = await db
    .select()
    .from(proposals)
    .where(and(eq(proposals.workspaceId, where.workspaceId), eq(proposals.id, where.id)));
  return row;
}

/** Begins a proposal, or begins it again after its server was killed; undefined when nobody wants it any more. */
export async function beginProposal(db: Queries, id: string): Promise<ProposalRow | undefined> {
  const [row] = await db
    .update(proposals)
    .set({ status: "running", updatedAt: sql`now()` })
    .where(and(eq(proposals.id, id), inArray(proposals.status, OPEN)))
    .returning();
  return row;
}

/** Writes how far an open proposal is; false when it was stopped or done meanwhile. */
export async function noteProgress(
  db: Queries,
  id: string,
  progress: { step: string; percent: number } | undefined,
): Promise<boolean> {
  const open = and(eq(proposals.id, id), inArray(proposals.status, OPEN));
  const rows = progress
    ? await db
        .update(proposals)
        .set({ ...progress, updatedAt: sql`now()` })
        .where(open)
        .returning({ id: proposals.id })
    : await db.select({ id: proposals.id }).from(proposals).where(open);
  return rows.length > 0;
}

/** Ends an open proposal one way or another; undefined when it had ended already. */
export async function endProposal(
  db: Queries,
  id: string,
  end: Pick<ProposalRow, "status" | "step" | "percent"> & Partial<Pick<ProposalRow, "result" | "problem" | "madeBy">>,
): Promise<ProposalRow | undefined> {
  const [row] = await db
    .update(proposals)
    .set({ ...end, updatedAt: sql`now()` })
    .where(and(eq(proposals.id, id), inArray(proposals.status, OPEN)))
    .returning();
  return row;
}

/** Fails every open proposal on which nothing was done since `before`: its servers were killed once too often. */
export async function failForgottenProposals(db: Queries, before: Date, problem: string): Promise<void> {
  await db
    .update(proposals)
    .set({ status: "failed", problem, updatedAt: sql`now()` })
    .where(and(inArray(proposals.status, OPEN), lt(proposals.updatedAt, before)));
}

/** By when they were made, in whatever state they are. */
export async function deleteProposalsBefore(db: Queries, before: Date): Promise<void> {
  await db.delete(proposals).where(lt(proposals.createdAt, before));
}
