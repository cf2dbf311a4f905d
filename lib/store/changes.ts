import { sql } from "drizzle-orm";
import { type Database, isPool, type Queries } from "./database";
import { interviews } from "./schema";

/** What every process on the database listens to. */
export const CHANGES_CHANNEL = "greenroom_changes";

/**
 * What changed: one interview, or a posting (or many interviews of it) where `interviewId` is null. `planRevision` where
 * nothing changed but cells of the posting's plan, which have this revision since.
 */
export type Change = { workspaceId: string; postingId: string; interviewId: string | null; planRevision?: number };

/**
 * Tells every process: inside a transaction once it is committed, outside of one (the change is committed already) a few
 * milliseconds later and many at once. What comes in floods is told outside: transactions that notify are committed one
 * after the other (PostgreSQL holds a lock from NOTIFY until the commit is on disk), which cost 30 % to 60 % of the
 * commits at 16 connections. A process killed in those milliseconds tells nobody; pages see it when they read again.
 */
export async function notifyChange(db: Queries, change: Change): Promise<void> {
  if (isPool(db)) return notifySoon(db, change);
  await db.execute(sql`select pg_notify(${CHANGES_CHANNEL}, ${JSON.stringify(change)})`);
}

/** Tells of a change of one interview, at the commit. */
export async function notifyInterviewChange(tx: Queries, interviewId: string): Promise<void> {
  await tx.execute(sql`
    select pg_notify(${CHANGES_CHANNEL},
      json_build_object('workspaceId', workspace_id, 'postingId', posting_id, 'interviewId', id)::text)
    from ${interviews} where id = ${interviewId}`);
}

const GATHER_MS = 50;
const waiting = new WeakMap<Database, Map<string, Change>>();

function notifySoon(db: Database, change: Change): void {
  const known = waiting.get(db);
  const gathered = known ?? new Map<string, Change>();
  gathered.set(`${change.postingId} ${change.interviewId ?? ""}`, change);
  if (known) return;
  waiting.set(db, gathered);
  setTimeout(() => {
    waiting.delete(db);
    if (db.$client.ended) return;
    tellAll(db, [...gathered.values()]).catch((error: unknown) =>
      console.error(`live updates: a change could not be told: ${(error as Error).message}`),
    );
  }, GATHER_MS).unref();
}

async function tellAll(db: Database, changes: Change[]): Promise<void> {
  const texts = changes.map((change) => JSON.stringify(change));
  await db.$client.query("select pg_notify($1, told) from unnest($2::text[]) as told", [CHANGES_CHANNEL, texts]);
}
