import { and, eq, isNull, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { idempotentAnswers } from "./schema";

type Name = { keyId: string; name: string };
export type IdempotentRow = typeof idempotentAnswers.$inferSelect;
/** A name that is held for one run of its write, told from an earlier or later one by its moment. */
export type Reservation = Name & { createdAt: Date };

/** An answer is kept this long; a write that never answered (its server was killed) holds its name this long. */
const KEPT = sql`interval '24 hours'`;
const HELD = sql`interval '60 seconds'`;

/** Reserves a name for a write, or answers the row that holds it. Two servers that ask at once: one reserves. */
export async function reserveAnswer(
  db: Queries,
  row: Name & { requestHash: string },
): Promise<{ reserved: Reservation } | { held: IdempotentRow | undefined }> {
  const { createdAt, status } = idempotentAnswers;
  const [reserved] = await db
    .insert(idempotentAnswers)
    .values(row)
    .onConflictDoUpdate({
      target: [idempotentAnswers.keyId, idempotentAnswers.name],
      set: { requestHash: row.requestHash, status: null, body: null, createdAt: sql`now()` },
      setWhere: sql`${createdAt} < now() - ${KEPT} or (${status} is null and ${createdAt} < now() - ${HELD})`,
    })
    .returning();
  if (reserved) return { reserved };
  const [held] = await db
    .select()
    .from(idempotentAnswers)
    .where(and(eq(idempotentAnswers.keyId, row.keyId), eq(idempotentAnswers.name, row.name)));
  return { held };
}

/** Writes the answer down. False when the name was given to another run meanwhile, since this one took too long. */
export async function keepAnswer(
  tx: Queries,
  reserved: Reservation,
  answer: { status: number; body: string },
): Promise<boolean> {
  const kept = await tx
    .update(idempotentAnswers)
    .set(answer)
    .where(same(reserved))
    .returning({ name: idempotentAnswers.name });
  return kept.length > 0;
}

/**
 * Frees a name whose write was refused: the caller may mend it and send it again. A kept answer stays: when a connection
 * breaks at the commit nobody was told that it went through.
 */
export async function freeAnswer(db: Queries, reserved: Reservation): Promise<void> {
  await db.delete(idempotentAnswers).where(and(same(reserved), isNull(idempotentAnswers.status)));
}

/** Deletes answers whose time is over. */
export async function deleteOldAnswers(db: Queries): Promise<void> {
  await db.delete(idempotentAnswers).where(sql`${idempotentAnswers.createdAt} < now() - ${KEPT}`);
}

const same = ({ keyId, name, createdAt }: Reservation) =>
  and(eq(idempotentAnswers.keyId, keyId), eq(idempotentAnswers.name, name), eq(idempotentAnswers.createdAt, createdAt));
