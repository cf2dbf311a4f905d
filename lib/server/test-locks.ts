import type { Database } from "@/lib/store/database";

/** For tests only: settles when `count` statements of this database wait for a lock that somebody else holds. */
export async function untilWaiting(db: Database, count: number): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const { rows } = await db.$client.query<{ n: number }>(
      "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if ((rows[0]?.n ?? 0) >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${count} statements were to wait for a lock, and did not`);
}

/**
 * Holds a posting as an unfinished transaction does while `begin` starts what is to wait for it, one after the
 * other, then lets go and answers what they came to.
 */
export async function whileHeld<T>(db: Database, postingId: string, begin: (() => Promise<T>)[]): Promise<T[]> {
  const client = await db.$client.connect();
  const begun: Promise<T>[] = [];
  try {
    await client.query("begin");
    await client.query("select id from postings where id = $1 for update", [postingId]);
    for (const start of begin) {
      const work = start();
      work.catch(() => undefined); // told by the last line
      begun.push(work);
      await untilWaiting(db, begun.length);
    }
  } finally {
    await client.query("rollback");
    client.release();
  }
  return Promise.all(begun);
}
