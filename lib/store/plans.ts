import { and, asc, desc, eq, inArray, isNull, like, lt, or, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { type PublishAttempt, planCells, plans, users } from "./schema";

export type PlanRow = typeof plans.$inferSelect;
export type CellRow = {
  path: string;
  value: unknown;
  /** Of a list: the posting's own when this one was made of it; null when it was made of nothing. */
  madeFrom: string[] | null;
  changedBy: string;
  changedAt: Date;
};
export type NewCell = { path: string; value: unknown; madeFrom?: string[] | null };

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
  const held = await holdPlan(tx, row);
  if (!held) throw new Error("a plan vanished while it was opened");
  return held;
}

/** The plan of a posting, if it has one, held until the transaction ends. */
export async function holdPlan(
  tx: Queries,
  where: { workspaceId: string; postingId: string },
): Promise<PlanRow | undefined> {
  const [row] = await tx
    .select()
    .from(plans)
    .where(and(eq(plans.workspaceId, where.workspaceId), eq(plans.postingId, where.postingId)))
    .for("update");
  return row;
}

/** Throws when the posting has a plan; `lockPlan` answers that one. */
export async function insertPlan(db: Queries, row: typeof plans.$inferInsert): Promise<void> {
  await db.insert(plans).values(row);
}

/** The changed cells with the names of those who changed them; only those of `paths`, when given. */
export async function listCells(db: Queries, planId: string, paths?: string[]): Promise<CellRow[]> {
  return db
    .select({
      path: planCells.path,
      value: planCells.value,
      madeFrom: planCells.madeFrom,
      changedBy: users.name,
      changedAt: planCells.changedAt,
    })
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
  change: { set: NewCell[]; clear: string[] },
): Promise<number> {
  if (change.clear.length > 0) {
    await tx.delete(planCells).where(and(eq(planCells.planId, plan.id), inArray(planCells.path, change.clear)));
  }
  if (change.set.length > 0) {
    await tx
      .insert(planCells)
      .values(
        change.set.map(({ path, value, madeFrom }) => ({
          planId: plan.id,
          path,
          madeFrom: madeFrom ?? null,
          // Drizzle would write null as SQL's null, which says nothing: a cleared cell holds JSON's.
          value: value === null ? sql`'null'::jsonb` : value,
          userId: plan.userId,
        })),
      )
      .onConflictDoUpdate({
        target: [planCells.planId, planCells.path],
        set: {
          value: sql`excluded.value`,
          madeFrom: sql`excluded.made_from`,
          userId: sql`excluded.user_id`,
          changedAt: sql`now()`,
        },
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

/** Forgets every cell, or those of `paths`. */
export async function clearCells(tx: Queries, planId: string, paths?: string[]): Promise<void> {
  await tx
    .delete(planCells)
    .where(and(eq(planCells.planId, planId), paths ? inArray(planCells.path, paths) : undefined));
  await tx
    .update(plans)
    .set({ revision: sql`${plans.revision} + 1`, updatedAt: new Date() })
    .where(eq(plans.id, planId));
}

/** Says which posting a plan is of from now on; nothing of how it was made is open any more. */
export async function assignPlan(db: Queries, planId: string, postingId: string): Promise<void> {
  await db.update(plans).set({ postingId, attempt: null }).where(eq(plans.id, planId));
}

/** Holds a plan that is there, whichever posting it is of by now, until the transaction ends. */
export async function lockPlanById(tx: Queries, planId: string): Promise<PlanRow> {
  const [row] = await tx.select().from(plans).where(eq(plans.id, planId)).for("update");
  if (!row) throw new Error("a plan vanished while it was opened");
  return row;
}

/** Gives the plan to one publisher for some seconds. False when another one has it, or it is at another revision. */
export async function markPublishing(
  db: Queries,
  plan: { id: string; revision: number },
  seconds: number,
): Promise<boolean> {
  const rows = await db
    .update(plans)
    .set({ publishingUntil: sql`now() + make_interval(secs => ${seconds})` })
    .where(
      and(
        eq(plans.id, plan.id),
        eq(plans.revision, plan.revision),
        or(isNull(plans.publishingUntil), lt(plans.publishingUntil, sql`now()`)),
      ),
    )
    .returning({ id: plans.id });
  return rows.length > 0;
}

/** The same publisher needs it for longer, or (0) no more. */
export async function extendPublishing(db: Queries, planId: string, seconds: number): Promise<void> {
  const until = seconds > 0 ? sql`now() + make_interval(secs => ${seconds})` : null;
  await db.update(plans).set({ publishingUntil: until }).where(eq(plans.id, planId));
}

/** Remembers, or forgets, that a hosted service was asked to make the posting and has not said whether it did. */
export async function setAttempt(db: Queries, planId: string, attempt: PublishAttempt | null): Promise<void> {
  await db.update(plans).set({ attempt }).where(eq(plans.id, planId));
}
