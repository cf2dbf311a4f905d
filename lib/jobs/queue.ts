import { sql } from "drizzle-orm";
import { fromDrizzle, PgBoss } from "pg-boss";
import { z } from "zod";
import type { Queries } from "@/lib/store/database";

/** Every kind of background work and what it is given. A payload holds ids only, never personal data. */
export const JOBS = {
  "screen-resume": z.object({ interview_id: z.string() }),
  "process-recording": z.object({ interview_id: z.string() }),
  "evaluate-interview": z.object({ interview_id: z.string() }),
  "deliver-webhooks": z.object({ endpoint: z.string() }),
  "push-to-ats": z.object({ item_id: z.string() }),
  "ingest-candidates": z.object({ ingestion_id: z.string() }),
  "make-proposal": z.object({ proposal_id: z.string() }),
  "keep-house": z.object({}),
} as const;

export type JobName = keyof typeof JOBS;
export type JobPayload<N extends JobName> = z.output<(typeof JOBS)[N]>;

export type Queue = {
  /**
   * Adds work unless the same work (by `key`) is waiting already. Given the transaction that made the work necessary,
   * so that both are stored or neither.
   */
  enqueue<N extends JobName>(tx: Queries, name: N, payload: JobPayload<N>, key: string): Promise<void>;
  /**
   * Sees to it that the work of this name and group runs once more after this transaction, `after` seconds from now.
   * The same work that waits under `key` is moved there instead of being added twice: its row stays locked until the
   * transaction ends, so no worker can have taken it before what it is to see is there to be seen.
   */
  wake<N extends JobName>(
    tx: Queries,
    name: N,
    payload: JobPayload<N>,
    when: { key: string; group: string; after?: number },
  ): Promise<void>;
  /**
   * Runs `handler` for each job of this name; a throw is retried with growing delays, at last it stays failed.
   * `stopping` tells a long one that the process is to end.
   */
  work<N extends JobName>(
    name: N,
    handler: (payload: JobPayload<N>, last: boolean, stopping: AbortSignal) => Promise<void>,
  ): Promise<void>;
  /**
   * What became of the work under these keys, all names together: whether some is still to be done, and how often it
   * ended without a handler that could say so (its process was killed in the last try, or it took too long).
   */
  fates(db: Queries, names: JobName[], keys: string[]): Promise<Map<string, Fate>>;
  /** Has the work of this name done at the times of `cron` (UTC), once for all servers together. */
  repeat<N extends JobName>(name: N, payload: JobPayload<N>, cron: string): Promise<void>;
  /** Stops taking work and waits for what runs, at most `ms`. */
  stop(ms: number): Promise<void>;
};

type Fate = { isOpen: boolean; brokenOff: number };

const RETRIES = 4;

/** What every queue has unless it says otherwise. */
const USUAL = {
  // One waiting and one running for each key: a new resume during a screening is screened after it.
  policy: "stately",
  retryLimit: RETRIES,
  retryDelay: 2,
  retryBackoff: true,
  expireInSeconds: 600,
  // A process that was killed stops beating, and its job is given out again.
  heartbeatSeconds: 10,
};
const OTHERWISE: Partial<
  Record<JobName, Partial<typeof USUAL & { retryDelayMax: number; deleteAfterSeconds: number }>>
> = {
  // Tried until it ends: how often a delivery is attempted is its own schedule's matter, not the queue's.
  "deliver-webhooks": { policy: "standard", retryLimit: 1_000_000, retryDelayMax: 60, deleteAfterSeconds: 3600 },
};

/**
 * How many workers, and the seconds after which one that found nothing looks again. They look by turns, `every / count`
 * seconds apart, so that work is soon found without all of them asking all the time.
 */
type Workers = { count: number; every: number; groupConcurrency?: number; burstWhenReadyExceeds?: number };
const USUAL_WORKERS: Workers = { count: 2, every: 0.5 };
const OTHER_WORKERS: Partial<Record<JobName, Workers>> = {
  // Many, since one is held for as long as a receiver keeps it waiting; one for each receiver on all servers together.
  "deliver-webhooks": { count: 32, every: 2, groupConcurrency: 1, burstWhenReadyExceeds: 32 },
  // A person waits for it, and a slow model must not hold up the next one.
  "make-proposal": { count: 4, every: 1 },
};

/**
 * The queue on the same PostgreSQL. A job whose process was killed is given out again once its heartbeat is overdue.
 * @throws Error when the database refuses.
 */
export async function openQueue(url: string): Promise<Queue> {
  const boss = new PgBoss({
    connectionString: url,
    max: 4,
    schema: "pgboss",
    // How soon the jobs of a killed process are noticed, after their heartbeat is overdue.
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    // How soon workers see that more waits than they take by turns.
    queueCacheIntervalSeconds: 5,
  });
  boss.on("error", (error) => console.error(`job queue: ${error.message}`));
  await boss.start();
  for (const name of Object.keys(JOBS) as JobName[]) {
    await boss.createQueue(name, { ...USUAL, ...OTHERWISE[name] });
  }
  const stopping = new AbortController();
  return {
    async enqueue(tx, name, payload, key) {
      await boss.send(name, payload, { singletonKey: key, db: fromDrizzle(tx, sql) });
    },
    async wake(tx, name, payload, { key, group, after = 0 }) {
      const options = { singletonKey: key, group: { id: group }, startAfter: Math.max(0, Math.ceil(after)) };
      await boss.upsert(name, payload, { ...options, db: fromDrizzle(tx, sql) });
    },
    async work(name, handler) {
      const { count, every, ...more } = OTHER_WORKERS[name] ?? USUAL_WORKERS;
      const options = { ...more, pollingIntervalSeconds: every, includeMetadata: true } as const;
      const begin = () =>
        boss.work(name, options, async (jobs) => {
          for (const job of jobs) {
            const payload = JOBS[name].parse(job.data) as JobPayload<typeof name>; // safe: parsed by the schema of this name
            await handler(payload, job.retryCount >= RETRIES, stopping.signal);
          }
        });
      await begin();
      for (let nth = 1; nth < count; nth++) {
        const turn = setTimeout(
          () => {
            if (stopping.signal.aborted) return;
            begin().catch((error: unknown) =>
              console.error(`job queue: a worker did not start: ${(error as Error).message}`),
            );
          },
          (nth * every * 1000) / count,
        );
        turn.unref();
      }
    },
    async fates(db, names, keys) {
      const { rows } = await db.execute<{ key: string; open: boolean; broken_off: number }>(sql`
        select singleton_key as key, bool_or(state < 'completed') as open,
          (count(*) filter (where state = 'failed'))::int as broken_off
        from pgboss.job where name in ${names} and singleton_key in ${keys} group by singleton_key`);
      return new Map(rows.map((row) => [row.key, { isOpen: row.open, brokenOff: row.broken_off }]));
    },
    async repeat(name, payload, cron) {
      await boss.schedule(name, cron, payload);
    },
    async stop(ms) {
      stopping.abort();
      await boss.stop({ graceful: true, timeout: ms, close: true });
    },
  };
}
