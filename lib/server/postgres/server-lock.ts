import pg from "pg";

/** The lock of one server on one database. `onLost` is called when the connection ends without release. */
export type ServerLock = { release(): Promise<void>; onLost(tell: () => void): void };
/** Who has the lock: this process, or another (its process number when known). */
type LockAnswer = { lock: ServerLock } | { holder: number | undefined };
/** Which process started the database server that answered; undefined when nobody recorded it. */
type LockAttempt = LockAnswer & { starter: number | undefined };

const LOCK = [0x67726e, 0x726f6f6d]; // "grn", "room"
const NAME = "greenroom server ";

/**
 * Tries once to take the lock that makes this process the only Greenroom server of a database. It belongs to a
 * connection, so PostgreSQL itself gives it back when the process dies by any cause.
 * In: an address in the database `postgres`. Throws what node-postgres throws when the server does not answer.
 */
export async function takeServerLock(url: string): Promise<LockAttempt> {
  const client = new pg.Client({ connectionString: url, application_name: `${NAME}${process.pid}` });
  const tellLost: (() => void)[] = [];
  let isReleased = false;
  let isLost = false;
  const lose = () => {
    if (isReleased || isLost) return;
    isLost = true;
    for (const tell of tellLost) tell();
  };
  // An error on an idle connection is followed by its end; both mean the same here.
  client.on("error", lose);
  client.on("end", lose);
  try {
    await client.connect();
    const { rows } = await client.query<{ taken: boolean; starter: string | null }>(
      "select pg_try_advisory_lock($1, $2) as taken, current_setting('greenroom.server', true) as starter",
      LOCK,
    );
    const starter = Number(rows[0]?.starter) || undefined;
    const release = async () => {
      isReleased = true;
      await client.end();
    };
    const onLost = (tell: () => void) => {
      if (isLost) tell();
      else tellLost.push(tell);
    };
    if (rows[0]?.taken) return { lock: { release, onLost }, starter };

    const holder = await findHolder(client);
    await release();
    return { holder, starter };
  } catch (error) {
    isReleased = true;
    await client.end().catch(() => undefined); // it never connected, or is gone already
    throw error;
  }
}

async function findHolder(client: pg.Client): Promise<number | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `select activity.application_name as name from pg_locks lock join pg_stat_activity activity using (pid)
     where lock.locktype = 'advisory' and lock.granted and lock.classid = $1 and lock.objid = $2`,
    LOCK,
  );
  const name = rows[0]?.name;
  return name?.startsWith(NAME) ? Number(name.slice(NAME.length)) : undefined;
}
