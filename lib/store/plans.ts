import { and, asc, desc, eq, inArray, like, or, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { interviews, planCells, plans, users } from "./schema";

export type PlanRow = typeof plans.$inferSelect;
export type CellRow = { path: string; value: unknown; changedBy: string; changedAt: Date };

/** By the posting's id, or by the plan's own where there is no posting yet. */
export async function findPlan(db: Queries, where: { workspaceId: string; id: string }): Promise<PlanRow | undefined> {
  const [row] = await db
    .select()
    .from(plans)
    .where(and(eq(plans.workspaceId, where.workspaceId), or(eq(plans.postingId, where.id), eq(plans.id, where.id))));
  return row;
}

/** Makes the plan, or answers the one there is, and holds it until the transaction ends: changes come one by one. */
export async function lockPlan(tx: Queries, row: typeof plans.$inferInsert & { postingId: string }): Promise<PlanRow> {
  const [made] = await tx.insert(plans).values(row).onConflictDoNothing().returning();
  if (made) return made;
  const [held] = await tx
    .select()
    .from(plans)
    .where(and(eq(plans.workspaceId, row.workspaceId), eq(plans.postingId, row.postingId)))
    .for("update");
  if (!held) throw new Error("a plan vanished while it was opened");
  return held;
}

export async function insertPlan(db: Queries, row: typeof plans.$inferInsert): Promise<void> {
  await db.insert(plans).values(row);
}

/** The changed cells with the names of those who changed them; only those of `paths`, when given. */
export async function listCells(db: Queries, planId: string, paths?: string[]): Promise<CellRow[]> {
  return db
    .select({ path: planCells.path, value: planCells.value, changedBy: users.name, changedAt: planCells.changedAt })
    .from(planCells)
    .innerJoin(users, eq(users.id, planCells.userId))
    .where(and(eq(planCells.planId, planId), paths ? inArray(planCells.path, paths) : undefined))
    .orderBy(asc(planCells.path));
}

/** Of these postings, the cells of their plans that say which steps there are: the list of them, and their types. */
export async function listPlannedSteps(
  db: Queries,
  workspaceId: string,
  postingIds: string[],
): Promise<{ postingId: string | null; path: string; value: unknown }[]> {
  if (postingIds.length === 0) return [];
  return db
    .select({ postingId: plans.postingId, path: planCells.path, value: planCells.value })
    .from(plans)
    .innerJoin(planCells, eq(planCells.planId, plans.id))
    .where(
      and(
        eq(plans.workspaceId, workspaceId),
        inArray(plans.postingId, postingIds),
        or(eq(planCells.path, "workflow"), like(planCells.path, "step/%/type")),
      ),
    );
}

/** Writes cells and clears others, and counts it as one change of the plan. Answers the plan's new revision. */
export async function writeCells(
  tx: Queries,
  plan: { id: string; userId: string },
  change: { set: { path: string; value: unknown }[]; clear: string[] },
): Promise<number> {
  if (change.clear.length > 0) {
    await tx.delete(planCells).where(and(eq(planCells.planId, plan.id), inArray(planCells.path, change.clear)));
  }
  if (change.set.length > 0) {
    await tx
      .insert(planCells)
      .values(
        change.set.map(({ path, value }) => ({
          planId: plan.id,
          path,
          // Drizzle would write null as SQL's null, which says nothing: a cleared cell holds JSON's.
          value: value === null ? sql`'null'::jsonb` : value,
          userId: plan.userId,
        })),
      )
      .onConflictDoUpdate({
        target: [planCells.planId, planCells.path],
        set: { value: sql`excluded.value`, userId: sql`excluded.user_id`, changedAt: sql`now()` },
      });
  }
  const [row] = await tx
    .update(plans)
    .set({ revision: sql`${plans.revision} + 1`, updatedAt: new Date() })
    .where(eq(plans.id, plan.id))
    .returning({ revision: plans.revision });
  if (!row) throw new Error("a plan vanished while it was changed");
  return row.revision;
}

/** Drafts of postings that a hosted service is yet to make, newest first, with what their editors call them. */
export async function listDraftsWithoutPosting(
  db: Queries,
  workspaceId: string,
): Promise<{ id: string; title: unknown; createdAt: Date }[]> {
  return db
    .select({ id: plans.id, title: planCells.value, createdAt: plans.createdAt })
    .from(plans)
    .leftJoin(planCells, and(eq(planCells.planId, plans.id), eq(planCells.path, "posting/title")))
    .where(and(eq(plans.workspaceId, workspaceId), eq(plans.postingId, plans.id)))
    .orderBy(desc(plans.createdAt), desc(plans.id))
    .limit(MOST_DRAFTS);
}

/** More drafts than a team has; a list that is not paged needs an end. */
const MOST_DRAFTS = 200;

/** Forgets every cell. */
export async function clearCells(tx: Queries, planId: string): Promise<void> {
  await tx.delete(planCells).where(eq(planCells.planId, planId));
  await tx
    .update(plans)
    .set({ revision: sql`${plans.revision} + 1`, updatedAt: new Date() })
    .where(eq(plans.id, planId));
}

/** Says which posting a plan is of from now on. */
export async function assignPlan(db: Queries, planId: string, postingId: string): Promise<void> {
  await db.update(plans).set({ postingId }).where(eq(plans.id, planId));
}

/** How many people of a posting have not begun, have begun, and are done; tests are nobody. */
export async function countReach(
  db: Queries,
  postingId: string,
): Promise<{ waiting: number; underWay: number; finished: number }> {
  const counted = (statuses: string[]) =>
    sql<number>`count(*) filter (where ${inArray(interviews.status, statuses)})`.mapWith(Number);
  const [row] = await db
    .select({
      waiting: counted(["pending"]),
      underWay: counted(["in_progress"]),
      finished: counted(["evaluating", "completed", "knocked_out"]),
    })
    .from(interviews)
    .where(and(eq(interviews.postingId, postingId), eq(interviews.isTest, false)));
  return row ?? { waiting: 0, underWay: 0, finished: 0 };
}
