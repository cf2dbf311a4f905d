import { and, asc, count, eq, gt, isNull, sql } from "drizzle-orm";
import type { Queries } from "./database";
import { accounts, invites, sessions, users } from "./schema";

export type UserRow = typeof users.$inferSelect;
export type InviteRow = typeof invites.$inferSelect;

/** The whole team by name, those who are shut out too. */
export async function listUsers(db: Queries, workspaceId: string): Promise<UserRow[]> {
  return db.select().from(users).where(eq(users.workspaceId, workspaceId)).orderBy(asc(users.name), asc(users.id));
}

/** Undefined also for another workspace's; found also when shut out. */
export async function findUser(db: Queries, workspaceId: string, id: string): Promise<UserRow | undefined> {
  const [row] = await db
    .select()
    .from(users)
    .where(and(eq(users.workspaceId, workspaceId), eq(users.id, id)));
  return row;
}

/** In any workspace; `email` in lower case, as all are stored. */
export async function findUserByEmail(db: Queries, email: string): Promise<UserRow | undefined> {
  const [row] = await db.select().from(users).where(eq(users.email, email));
  return row;
}

/** Over all workspaces, those who are shut out too: 0 until the set-up. */
export async function countUsers(db: Queries): Promise<number> {
  const [row] = await db.select({ n: count() }).from(users);
  return row?.n ?? 0;
}

/** Stores an account and its password hash the way better-auth expects them. */
export async function insertUser(
  db: Queries,
  user: typeof users.$inferInsert,
  account: { id: string; passwordHash: string },
): Promise<void> {
  await db.insert(users).values(user);
  await db.insert(accounts).values({
    id: account.id,
    accountId: user.id,
    providerId: "credential",
    userId: user.id,
    password: account.passwordHash,
  });
}

/** Of any workspace: the caller has found them. Their sessions stay. */
export async function updateUser(
  db: Queries,
  id: string,
  change: Partial<Pick<UserRow, "role" | "disabledAt">>,
): Promise<void> {
  await db
    .update(users)
    .set({ ...change, updatedAt: new Date() })
    .where(eq(users.id, id));
}

/**
 * Ids of the admins who are not shut out, in order. Whoever asks holds them until the transaction ends, so that of two
 * admins who step down at once one waits and sees what the other did.
 */
export async function holdActiveAdmins(tx: Queries, workspaceId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.workspaceId, workspaceId), eq(users.role, "admin"), isNull(users.disabledAt)))
    .orderBy(asc(users.id))
    .for("no key update");
  return rows.map((row) => row.id);
}

/** Signs somebody out everywhere, from their next request on. */
export async function deleteSessions(db: Queries, userId: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.userId, userId));
}

/** The role of whoever is here with this session; undefined when it has ended or they were shut out. */
export async function roleOfSession(db: Queries, sessionId: string): Promise<string | undefined> {
  const [row] = await db
    .select({ role: users.role })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.id, sessionId), gt(sessions.expiresAt, sql`now()`), isNull(users.disabledAt)));
  return row?.role;
}

/** Several may be open for one email; the first that is accepted makes the account. */
export async function insertInvite(db: Queries, row: typeof invites.$inferInsert): Promise<void> {
  await db.insert(invites).values(row);
}

/** Invites that were neither accepted nor have run out. */
export async function listOpenInvites(db: Queries, workspaceId: string): Promise<InviteRow[]> {
  return db
    .select()
    .from(invites)
    .where(and(eq(invites.workspaceId, workspaceId), isNull(invites.acceptedAt), gt(invites.expiresAt, sql`now()`)))
    .orderBy(asc(invites.createdAt));
}

/** By the hash of its token, of any workspace; undefined once it is accepted or has run out. */
export async function findOpenInvite(db: Queries, tokenHash: string): Promise<InviteRow | undefined> {
  const [row] = await db
    .select()
    .from(invites)
    .where(and(eq(invites.tokenHash, tokenHash), isNull(invites.acceptedAt), gt(invites.expiresAt, sql`now()`)));
  return row;
}

/** True for the one caller who turned the open invite into an accepted one. */
export async function acceptInviteOnce(db: Queries, id: string): Promise<boolean> {
  const rows = await db
    .update(invites)
    .set({ acceptedAt: new Date() })
    .where(and(eq(invites.id, id), isNull(invites.acceptedAt)))
    .returning({ id: invites.id });
  return rows.length === 1;
}

/** True when it was there and nobody had accepted it, also when it had run out. */
export async function deleteInvite(db: Queries, workspaceId: string, id: string): Promise<boolean> {
  const rows = await db
    .delete(invites)
    .where(and(eq(invites.workspaceId, workspaceId), eq(invites.id, id), isNull(invites.acceptedAt)))
    .returning({ id: invites.id });
  return rows.length === 1;
}
