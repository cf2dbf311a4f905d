import { sql } from "drizzle-orm";
import type { Queries } from "./database";

/**
 * Events and their way to the receivers. Moments are the database's: of several servers, each with a clock of its own,
 * none decides what is due.
 */

/** Whole milliseconds, cut off: rounded up, a moment would lie ahead of the statement that looks for it. */
const MOMENT = sql`date_trunc('milliseconds', clock_timestamp())`;
const NEW_ID = sql`replace(gen_random_uuid()::text, '-', '')`;
/** Events of one interview in the order in which they happen. */
const ORDER = sql`array['candidate_ingested', 'interview_started', 'interview_completed', 'report_available']`;

/**
 * Writes events of interviews, each type once in an interview's life, with a delivery for every active webhook of its
 * posting; one statement however many they are. Nobody is told of a test. Answers the endpoints that have something to
 * be told, sorted.
 */
export async function insertEvents(tx: Queries, interviewIds: string[], types: readonly string[]): Promise<string[]> {
  const { rows } = await tx.execute<{ endpoint: string }>(sql`
    with happened as (
      insert into outbox_events (id, workspace_id, posting_id, interview_id, type, created_at)
      select ${NEW_ID}, i.workspace_id, i.posting_id, i.id, t.type, ${MOMENT}
      from interviews i cross join unnest(${sql.param(types)}::text[]) as t(type)
      where i.id = any(${sql.param(interviewIds)}::text[]) and not i.is_test
      on conflict (interview_id, type) do nothing
      returning id, workspace_id, posting_id, type, created_at
    ), told as (
      insert into webhook_deliveries (id, workspace_id, webhook_id, event_id, endpoint, next_attempt_at, created_at)
      select ${NEW_ID}, h.workspace_id, w.id, h.id, w.endpoint, h.created_at, h.created_at
      from happened h
      join webhooks w on w.posting_id = h.posting_id and w.event_type = h.type and w.deactivated_at is null
      returning endpoint
    )
    select distinct endpoint from told order by endpoint`);
  return rows.map((row) => row.endpoint);
}

/** A delivery that is to be attempted now, with all that its attempt needs. */
export type DueDelivery = {
  id: string;
  webhook_id: string;
  endpoint: string;
  url: string;
  http_method: string;
  /** False when the webhook was deactivated while the event was being written. */
  is_active: boolean;
  failures: number;
  /** Null before the first attempt. */
  body: string | null;
  event_id: string;
  event_type: string;
  /** Unix seconds. */
  happened_at: number;
  workspace_id: string;
  posting_id: string;
  interview_id: string;
  candidate_id: string;
  name: string;
  email: string;
  /** The interview's own, and the standing decision above it. */
  status: string;
  decision: string | null;
  score: number | null;
  metadata: Record<string, string> | null;
};

/**
 * Takes at most `limit` deliveries of an endpoint that are due, the longest due first and those of one interview in the
 * order of their events. Each is nobody else's for `lease` seconds times its place among those of its interview: if this
 * process dies meanwhile, it is due again then.
 */
export async function claimDue(
  db: Queries,
  claim: { endpoint: string; limit: number; lease: number },
): Promise<DueDelivery[]> {
  const { rows } = await db.execute<DueDelivery>(sql`
    with due as materialized (
      select id, event_id, next_attempt_at
      from webhook_deliveries
      where endpoint = ${claim.endpoint} and status = 'waiting' and next_attempt_at <= now()
      order by next_attempt_at
      limit ${claim.limit}
      for update skip locked
    ), placed as (
      select due.id, n.nth, due.next_attempt_at, row_number() over (partition by e.interview_id order by n.nth) as place
      from due
      join outbox_events e on e.id = due.event_id
      cross join lateral (select array_position(${ORDER}, e.type) as nth) n
    ), claimed as (
      update webhook_deliveries d set next_attempt_at = now() + placed.place * make_interval(secs => ${claim.lease})
      from placed where placed.id = d.id
      returning d.*, placed.nth, placed.next_attempt_at as due_at
    )
    select c.id, c.webhook_id, c.endpoint, w.url, w.http_method, w.deactivated_at is null as is_active, c.failures, c.body,
      c.event_id, e.type as event_type, extract(epoch from e.created_at)::float8 as happened_at,
      e.workspace_id, e.posting_id, e.interview_id, i.candidate_id, i.name, i.email, i.status, s.decision, i.score,
      i.metadata
    from claimed c
    join outbox_events e on e.id = c.event_id
    join webhooks w on w.id = c.webhook_id
    join interviews i on i.id = e.interview_id
    left join decisions s on s.workspace_id = i.workspace_id and s.interview_id = i.id
    order by c.nth, c.due_at`);
  return rows;
}

/** Seconds until the next waiting delivery of an endpoint is due, 0 or less when one is; null when none waits. */
export async function secondsToNextDue(db: Queries, endpoint: string): Promise<number | null> {
  const { rows } = await db.execute<{ seconds: number | null }>(sql`
    select extract(epoch from min(next_attempt_at) - now())::float8 as seconds
    from webhook_deliveries where endpoint = ${endpoint} and status = 'waiting'`);
  return rows[0]?.seconds ?? null;
}

/** Fixes the bytes of deliveries before their first attempt; answers what stands, which is the first that was written. */
export async function fixBodies(db: Queries, bodies: { id: string; body: string }[]): Promise<Map<string, string>> {
  if (bodies.length === 0) return new Map();
  const { rows } = await db.execute<{ id: string; body: string }>(sql`
    with given as (
      select * from unnest(${sql.param(bodies.map(({ id }) => id))}::text[],
        ${sql.param(bodies.map(({ body }) => body))}::text[]) as given(id, body)
    ), held as (
      select d.id, given.body from webhook_deliveries d join given on given.id = d.id order by d.id for update of d
    )
    update webhook_deliveries d set body = coalesce(d.body, held.body) from held where d.id = held.id
    returning d.id, d.body`);
  return new Map(rows.map(({ id, body }) => [id, body]));
}

/** How an attempt ended. */
type AttemptRecord = { status: number | null; milliseconds: number; problem: string | null };

/**
 * Writes down an attempt and what follows from it: delivered, waiting for `retryIn` seconds, or dead (null). A delivery
 * that was cancelled meanwhile stays so unless it arrived.
 */
export async function recordAttempt(
  db: Queries,
  deliveryId: string,
  attempt: AttemptRecord,
  next: "delivered" | { retryIn: number | null },
): Promise<void> {
  const follows =
    next === "delivered"
      ? sql`status = 'delivered', delivered_at = now(), next_attempt_at = null where id = ${deliveryId}`
      : next.retryIn === null
        ? sql`status = 'dead', failures = failures + 1, next_attempt_at = null
            where id = ${deliveryId} and status = 'waiting'`
        : sql`failures = failures + 1, next_attempt_at = now() + make_interval(secs => ${next.retryIn})
            where id = ${deliveryId} and status = 'waiting'`;
  await db.execute(sql`
    with followed as (update webhook_deliveries set ${follows})
    insert into webhook_delivery_attempts (delivery_id, attempt, at, status, milliseconds, problem)
    select ${deliveryId}, coalesce(max(attempt), 0) + 1,
      clock_timestamp() - make_interval(secs => ${attempt.milliseconds / 1000}::float8),
      ${attempt.status}::int, ${attempt.milliseconds}::int, ${attempt.problem}::text
    from webhook_delivery_attempts where delivery_id = ${deliveryId}`);
}
