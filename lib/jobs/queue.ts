import { sql } from "drizzle-orm";
import { fromDrizzle, PgBoss } from "pg-boss";
import { z } from "zod";
import type { Queries } from "@/lib/store/database";

/** Every kind of background work and what it is given. A payload holds ids only, never personal data. */
export const JOBS = {
  "screen-resume": z.object({ interview_id: z.string() }),
  "process-recording": z.object({ interview_id: z.string() }),
  "evaluate-interview": z.object({ interview_id: z.string() }),
} as const;

export type JobName = keyof typeof JOBS;
export type JobPayload<N extends JobName> = z.output<(typeof JOBS)[N]>;

export type Queue = {
  /**
   * Adds work unless the same work (by `key`) is waiting already. Given the transaction that made the work necessary,
   * so that both are stored or neither.
   */
  enqueue<N extends JobName>(tx: Queries, name: N, payload: JobPayload<N>, key: string): Promise<void>;
  /** Runs `handler` for each job of this name; a throw is retried with growing delays, at last it stays failed. */
  work<N extends JobName>(name: N, handler: (payload: JobPayload<N>, last: boolean) => Promise<void>): Promise<void>;
  /** Stops taking work and waits for what runs, at most `ms`. */
  stop(ms: number): Promise<void>;
};

const RETRIES = 4;

/**
 * The queue on the same PostgreSQL. A job whose process was killed is given out again after its expiry.
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
  });
  boss.on("error", (error) => console.error(`job queue: ${error.message}`));
  await boss.start();
  for (const name of Object.keys(JOBS)) {
    await boss.createQueue(name, {
      // One waiting and one running for each key: a new resume during a screening is screened after it.
      policy: "stately",
      retryLimit: RETRIES,
      retryDelay: 2,
      retryBackoff: true,
      expireInSeconds: 600,
      // A process that was killed stops beating, and its job is given out again.
      heartbeatSeconds: 10,
    });
  }
  return {
    async enqueue(tx, name, payload, key) {
      await boss.send(name, payload, { singletonKey: key, db: fromDrizzle(tx, sql) });
    },
    async work(name, handler) {
      await boss.work(
        name,
        { pollingIntervalSeconds: 0.5, includeMetadata: true, localConcurrency: 2 },
        async (jobs) => {
          for (const job of jobs) {
            const payload = JOBS[name].parse(job.data) as JobPayload<typeof name>; // safe: parsed by the schema of this name
            await handler(payload, job.retryCount >= RETRIES);
          }
        },
      );
    },
    async stop(ms) {
      await boss.stop({ graceful: true, timeout: ms, close: true });
    },
  };
}
