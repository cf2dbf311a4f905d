import { sql } from "drizzle-orm";
import type { Queries } from "./database";

/** The requests that a key may still make in its running minute, as a process was granted them. */
export type Grant = {
  keyId: string;
  workspaceId: string;
  /** How many requests this process may let through without asking again; 0 when the minute is used up. */
  granted: number;
  /** Requests of the minute that no process has been granted yet. */
  left: number;
  /** When the minute began, in milliseconds since 1970, by the database's clock. */
  startedAt: number;
  /** Milliseconds until the minute is over. */
  endsIn: number;
};

const MINUTE = sql`interval '60 seconds'`;

/**
 * Finds the live key with this hash, notes its use (at most once a minute) and grants requests from its minute, in one
 * statement: a 64th of what is left, at least one, so that several processes share the minute without asking for each
 * request. `back` are requests granted before in the minute that began at `startedAt` and not made.
 * Undefined when there is no such key or it was revoked.
 */
export async function grantRequests(
  db: Queries,
  ask: { hash: string; limit: number; back: number; startedAt: number },
): Promise<Grant | undefined> {
  const isOver = sql`w.started_at <= now() - ${MINUTE}`;
  const used = sql`case when ${isOver} then 0 else w.used - case when round(extract(epoch from w.started_at) * 1000)::bigint = ${ask.startedAt}::bigint then ${ask.back}::int else 0 end end`;
  const share = (free: ReturnType<typeof sql>) => sql`least(1000, greatest(0, least(1, ${free}), (${free}) / 64))`;
  const result = await db.execute<{
    key_id: string;
    workspace_id: string;
    granted: number;
    used: number;
    started_at: number;
    ends_in: number;
  }>(sql`
    with live as (
      select id, workspace_id from api_keys where hash = ${ask.hash} and revoked_at is null
    ), noted as (
      update api_keys k set last_used_at = now() from live
      where k.id = live.id and (k.last_used_at is null or k.last_used_at < now() - ${MINUTE})
    ), counted as (
      insert into rate_windows as w (key_id, started_at, used, granted)
      select id, now(), ${share(sql`${ask.limit}::int`)}, ${share(sql`${ask.limit}::int`)} from live
      on conflict (key_id) do update set
        started_at = case when ${isOver} then now() else w.started_at end,
        granted = ${share(sql`(${ask.limit}::int - (${used}))`)},
        used = (${used}) + ${share(sql`(${ask.limit}::int - (${used}))`)}
      returning key_id, granted, used, started_at
    )
    select live.id as key_id, live.workspace_id, granted, used,
      round(extract(epoch from started_at) * 1000)::float8 as started_at,
      (extract(epoch from started_at + ${MINUTE} - now()) * 1000)::float8 as ends_in
    from live join counted on counted.key_id = live.id`);
  const row = result.rows[0];
  if (!row) return undefined;
  return {
    keyId: row.key_id,
    workspaceId: row.workspace_id,
    granted: row.granted,
    left: Math.max(0, ask.limit - row.used),
    startedAt: row.started_at,
    endsIn: row.ends_in,
  };
}

/** Gives requests back that were granted in the minute that began at `startedAt` and not made. */
export async function returnRequests(
  db: Queries,
  given: { keyId: string; back: number; startedAt: number },
): Promise<void> {
  await db.execute(sql`
    update rate_windows set used = greatest(0, used - ${given.back}::int)
    where key_id = ${given.keyId} and round(extract(epoch from started_at) * 1000)::bigint = ${given.startedAt}::bigint`);
}

/** Forgets what was counted in minutes that are long over: sign-ins and openings by address. */
export async function deleteOldAttempts(db: Queries): Promise<void> {
  await db.execute(sql`delete from auth_rate_limits where last_request < ${Date.now() - 60 * 60_000}::bigint`);
}

/** Counts one more of something in its running minute: how many it is, and the seconds until the minute is over. */
export async function countAttempt(db: Queries, key: string): Promise<{ count: number; endsIn: number }> {
  const now = Date.now();
  const isOver = sql`r.last_request <= ${now - 60_000}::bigint`;
  // An id of its own: with the key as both, two first attempts at once would collide in the index that is not asked about.
  const { rows } = await db.execute<{ count: number; began: string }>(sql`
    insert into auth_rate_limits as r (id, key, count, last_request) values (gen_random_uuid()::text, ${key}, 1, ${now}::bigint)
    on conflict (key) do update set count = case when ${isOver} then 1 else r.count + 1 end,
      last_request = case when ${isOver} then excluded.last_request else r.last_request end
    returning count, last_request as began`);
  const [row] = rows;
  if (!row) throw new Error("an attempt was not counted");
  return { count: row.count, endsIn: (Number(row.began) + 60_000 - now) / 1000 };
}
