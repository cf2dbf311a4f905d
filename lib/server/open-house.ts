import type { Gate } from "@/lib/api/authenticate";
import { openKeyGate } from "@/lib/api/key-gate";
import { openRequestLog } from "@/lib/api/request-log";
import { createAuth } from "@/lib/auth/auth";
import type { House } from "@/lib/domain/context";
import type { Env } from "@/lib/env";
import { openQueue } from "@/lib/jobs/queue";
import { configuredEvaluator } from "@/lib/providers/evaluator";
import { localMediaStore } from "@/lib/providers/media/local-store";
import { configuredTranscriber } from "@/lib/providers/speech";
import { openDatabase } from "@/lib/store/database";
import { migrate } from "@/lib/store/migrate";
import { MIGRATIONS } from "@/lib/store/migrations-folder";
import { loadSecret } from "./secret";

export type OpenHouse = Gate & { close(): Promise<void> };

/** Everything the process owns once, on a database that is there: migrated, queue open. Workers are started apart. */
export async function openHouse(env: Env, databaseUrl: string, port: number): Promise<OpenHouse> {
  const db = openDatabase(databaseUrl);
  await migrate(db, MIGRATIONS);
  const secret = await loadSecret(env.DATA_DIR, env.APP_SECRET);
  const jobs = await openQueue(databaseUrl);
  const house: House = {
    db,
    jobs,
    media: localMediaStore(env.DATA_DIR),
    evaluator: configuredEvaluator(env),
    transcriber: configuredTranscriber(env),
    appUrl: env.APP_URL ?? `http://localhost:${port}`,
    fixedUrl: env.APP_URL,
    secret,
  };
  const keys = openKeyGate(db, env.RATE_LIMIT_PER_MINUTE);
  const log = openRequestLog(db);
  return {
    house,
    auth: createAuth({ db, secret, appUrl: env.APP_URL }),
    keys,
    log,
    async close() {
      await keys.close();
      await log.close();
      await jobs.stop(5000);
      await db.$client.end();
    },
  };
}
