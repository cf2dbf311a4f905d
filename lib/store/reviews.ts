import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { decisionEvents, decisions, reviews, users } from "./schema";

const standing = (workspaceId: string, interviewId: string) =>
  and(eq(decisions.workspaceId, workspaceId), eq(decisions.interviewId, interviewId));

type DecisionRow = { decision: string; by: string; at: Date };

/** The standing decision and who made it; undefined without one, also after it was taken back. */
export async function findDecision(
  db: Queries,
  workspaceId: string,
  interviewId: string,
): Promise<DecisionRow | undefined> {
  const [row] = await db
    .select({ decision: decisions.decision, by: users.name, at: decisions.createdAt })
    .from(decisions)
    .innerJoin(users, eq(users.id, decisions.userId))
    .where(standing(workspaceId, interviewId));
  return row;
}

/** Standing decisions on many interviews in one query, by interview id. */
export async function listDecisions(
  db: Queries,
  workspaceId: string,
  interviewIds: string[],
): Promise<Map<string, string>> {
  if (interviewIds.length === 0) return new Map();
  const rows = await db
    .select({ interviewId: decisions.interviewId, decision: decisions.decision })
    .from(decisions)
    .where(and(eq(decisions.workspaceId, workspaceId), inArray(decisions.interviewId, interviewIds)));
  return new Map(rows.map((row) => [row.interviewId, row.decision]));
}

/**
 * Holds the decision on an interview, standing or not, until the transaction ends: of two who decide at once, one waits
 * and sees what the other decided.
 */
export async function lockDecision(tx: Queries, workspaceId: string, interviewId: string): Promise<void> {
  const name = JSON.stringify(["decision", workspaceId, interviewId]);
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}

/** Replaces the one that stands, whoever made it, and stamps the moment. */
export async function setDecision(db: Queries, row: typeof decisions.$inferInsert): Promise<void> {
  await db
    .insert(decisions)
    .values(row)
    .onConflictDoUpdate({
      target: [decisions.workspaceId, decisions.interviewId],
      set: { decision: row.decision, userId: row.userId, createdAt: new Date() },
    });
}

/** Without a decision it changes nothing; that there was one stays in the events. */
export async function clearDecision(db: Queries, workspaceId: string, interviewId: string): Promise<void> {
  await db.delete(decisions).where(standing(workspaceId, interviewId));
}

/** Kept for good: nothing changes or deletes these. */
export async function insertDecisionEvent(db: Queries, row: typeof decisionEvents.$inferInsert): Promise<void> {
  await db.insert(decisionEvents).values(row);
}

export type ReviewRow = typeof reviews.$inferSelect & { name: string };

/** One for each reviewer, the one who came first first; with their names. */
export async function listReviewRows(db: Queries, workspaceId: string, interviewId: string): Promise<ReviewRow[]> {
  const rows = await db
    .select({ review: reviews, name: users.name })
    .from(reviews)
    .innerJoin(users, eq(users.id, reviews.userId))
    .where(and(eq(reviews.workspaceId, workspaceId), eq(reviews.interviewId, interviewId)))
    .orderBy(asc(reviews.createdAt));
  return rows.map((row) => ({ ...row.review, name: row.name }));
}

/** Adds the review or replaces the one by the same person. Answers the moment that is written to it. */
export async function upsertReview(db: Queries, row: typeof reviews.$inferInsert): Promise<Date> {
  const now = new Date();
  await db
    .insert(reviews)
    .values({ ...row, updatedAt: now })
    .onConflictDoUpdate({
      target: [reviews.workspaceId, reviews.interviewId, reviews.userId],
      set: { recommendation: row.recommendation, comment: row.comment, updatedAt: now },
    });
  return now;
}
