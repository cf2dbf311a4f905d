import type { Gate } from "@/lib/api/authenticate";
import { openKeyGate } from "@/lib/api/key-gate";
import { openRequestLog } from "@/lib/api/request-log";
import { createAuth } from "@/lib/auth/auth";
import type { House } from "@/lib/domain/context";
import { WEBHOOK_WAITS } from "@/lib/domain/webhooks/retry-wait";
import { seedWorkspaces } from "@/lib/domain/workspaces/seed-workspace";
import type { Env } from "@/lib/env";
import { openChanges } from "@/lib/jobs/changes";
import { openQueue } from "@/lib/jobs/queue";
import { sandboxAts } from "@/lib/providers/ats/sandbox";
import { configuredEvaluator } from "@/lib/providers/evaluator";
import { localMediaStore } from "@/lib/providers/media/local-store";
import { configuredPlanner } from "@/lib/providers/planner";
import { configuredTranscriber } from "@/lib/providers/speech";
import { webhookSender } from "@/lib/providers/webhooks/sender";
import { openDatabase } from "@/lib/store/database";
import { inTurn } from "@/lib/store/in-turn";
import { migrate } from "@/lib/store/migrate";
import { MIGRATIONS } from "@/lib/store/migrations-folder";
import { loadSecret } from "./secret";

export type OpenHouse = Gate & {
  /** Origins beside this server's that recordings may be played from. */
  mediaHosts: string[];
  close(): Promise<void>;
};

/** Everything the process owns once, on a database that is there: migrated, queue open. Workers are started apart. */
export async function openHouse(env: Env, databaseUrl: string, port: number): Promise<OpenHouse> {
  const db = openDatabase(databaseUrl);
  await migrate(db, MIGRATIONS);
  const secret = await loadSecret(env.DATA_DIR, env.APP_SECRET);
  const jobs = await openQueue(databaseUrl);
  const changes = await openChanges(databaseUrl);
  const house: House = {
    db,
    jobs,
    changes,
    media: localMediaStore(env.DATA_DIR),
    evaluator: configuredEvaluator(env),
    planner: configuredPlanner(env),
    transcriber: configuredTranscriber(env),
    ats: { sandbox: sandboxAts(env.DATA_DIR, (key, work) => inTurn(db, key, work)) },
    webhooks: webhookSender({ allowPrivate: env.ALLOW_PRIVATE_WEBHOOKS }),
    webhookWaits: env.WEBHOOK_RETRY_SECONDS ?? WEBHOOK_WAITS,
    hosted: env.HEYMILO_API_URL && env.HEYMILO_API_KEY ? { url: env.HEYMILO_API_URL, key: env.HEYMILO_API_KEY } : null,
    appUrl: env.APP_URL ?? `http://localhost:${port}`,
    fixedUrl: env.APP_URL,
    firstKey: env.HEYMILO_API_URL ? undefined : env.API_KEY,
    secret,
  };
  await seedWorkspaces(db, house);
  const keys = openKeyGate(db, env.RATE_LIMIT_PER_MINUTE);
  const log = openRequestLog(db);
  return {
    house,
    auth: createAuth({ db, secret, appUrl: env.APP_URL }),
    keys,
    log,
    mediaHosts: [...(house.hosted ? [new URL(house.hosted.url).origin] : []), ...env.MEDIA_HOSTS],
    async close() {
      await changes.close();
      await keys.close();
      await log.close();
      await jobs.stop(5000);
      await db.$client.end();
    },
  };
}
