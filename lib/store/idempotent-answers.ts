import { and, eq, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { idempotentAnswers } from "./schema";

type Name = { keyId: string; name: string };
export type IdempotentRow = typeof idempotentAnswers.$inferSelect;

/** An answer is kept this long; a write that never answered (its server was killed) holds its name this long. */
const KEPT = sql`interval '24 hours'`;
const HELD = sql`interval '60 seconds'`;

/**
 * Reserves a name for a write. Answers undefined when it is reserved now, else the row that holds it.
 * Two servers that ask at once: one reserves.
 */
export async function reserveAnswer(
  db: Queries,
  row: Name & { requestHash: string },
): Promise<IdempotentRow | undefined> {
  const { createdAt, status } = idempotentAnswers;
  const reserved = await db
    .insert(idempotentAnswers)
    .values(row)
    .onConflictDoUpdate({
      target: [idempotentAnswers.keyId, idempotentAnswers.name],
      set: { requestHash: row.requestHash, status: null, body: null, createdAt: sql`now()` },
      setWhere: sql`${createdAt} < now() - ${KEPT} or (${status} is null and ${createdAt} < now() - ${HELD})`,
    })
    .returning();
  if (reserved.length > 0) return undefined;
  const [held] = await db.select().from(idempotentAnswers).where(same(row));
  return held;
}

export async function keepAnswer(db: Queries, name: Name, answer: { status: number; body: string }): Promise<void> {
  await db.update(idempotentAnswers).set(answer).where(same(name));
}

/** Frees a name whose write was refused: the caller may mend it and send it again. */
export async function freeAnswer(db: Queries, name: Name): Promise<void> {
  await db.delete(idempotentAnswers).where(same(name));
}

/** Deletes answers whose time is over. */
export async function deleteOldAnswers(db: Queries): Promise<void> {
  await db.delete(idempotentAnswers).where(sql`${idempotentAnswers.createdAt} < now() - ${KEPT}`);
}

const same = (name: Name) => and(eq(idempotentAnswers.keyId, name.keyId), eq(idempotentAnswers.name, name.name));
