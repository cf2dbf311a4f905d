import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { inject } from "vitest";
import type { Gate } from "@/lib/api/authenticate";
import { openKeyGate } from "@/lib/api/key-gate";
import { openRequestLog } from "@/lib/api/request-log";
import { createAuth } from "@/lib/auth/auth";
import type { Member } from "@/lib/contract/actor";
import type { Role } from "@/lib/contract/permissions";
import { makeApiKey } from "@/lib/domain/api-keys/make-api-key";
import type { House } from "@/lib/domain/context";
import { newId } from "@/lib/domain/ids";
import { addMember } from "@/lib/domain/team/add-member";
import { WEBHOOK_WAITS } from "@/lib/domain/webhooks/retry-wait";
import { seedWorkspace } from "@/lib/domain/workspaces/seed-workspace";
import { openChanges } from "@/lib/jobs/changes";
import { openQueue } from "@/lib/jobs/queue";
import { sandboxAts } from "@/lib/providers/ats/sandbox";
import { rulesEvaluator } from "@/lib/providers/evaluator/rules";
import { localMediaStore } from "@/lib/providers/media/local-store";
import { rulesPlanner } from "@/lib/providers/planner/rules";
import { webhookSender } from "@/lib/providers/webhooks/sender";
import { openDatabase } from "@/lib/store/database";
import { inTurn } from "@/lib/store/in-turn";
import { insertWorkspace } from "@/lib/store/workspaces";
import { createDatabase } from "./postgres/test-postgres";

export const TEST_URL = "http://greenroom.test";

export type TestWorkspace = { id: string; slug: string; key: string; keyId: string; members: Record<Role, Member> };
export type TestWorld = {
  gate: Gate;
  house: House;
  /** A workspace with one member of each role and a live API key. */
  workspace(name: string): Promise<TestWorkspace>;
  close(): Promise<void>;
};

/** A house on a fresh migrated database and a temporary data folder, for tests of doors and verbs. */
export async function openTestWorld(
  change: Partial<House> = {},
  options: { requestsPerMinute?: number } = {},
): Promise<TestWorld> {
  const url = await createDatabase(inject("postgresUrl"));
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "greenroom-world-"));
  const db = openDatabase(url);
  const jobs = await openQueue(url);
  const changes = await openChanges(url);
  const secret = "a secret of at least thirty-two characters";
  const house: House = {
    db,
    jobs,
    changes,
    media: localMediaStore(dataDir),
    evaluator: rulesEvaluator,
    planner: rulesPlanner,
    transcriber: null,
    ats: { sandbox: sandboxAts(dataDir, (key, work) => inTurn(db, key, work)) },
    webhooks: webhookSender({ allowPrivate: true }),
    webhookWaits: WEBHOOK_WAITS,
    hosted: null,
    appUrl: TEST_URL,
    fixedUrl: TEST_URL,
    firstKey: undefined,
    secret,
    ...change,
  };
  const keys = openKeyGate(db, options.requestsPerMinute ?? 1_000_000);
  const log = openRequestLog(db);
  return {
    house,
    gate: { house, auth: createAuth({ db, secret, appUrl: TEST_URL }), keys, log },
    async workspace(name) {
      const id = newId();
      const slug = `${name.toLowerCase()}-${id.slice(0, 6)}`;
      await insertWorkspace(db, { id, name, slug });
      await db.transaction((tx) => seedWorkspace(tx, id, house));
      const member = async (role: Role): Promise<Member> => {
        const email = `${role}@${slug}.example`;
        const userId = await addMember(db, {
          workspaceId: id,
          name: role,
          email,
          role,
          password: "a long enough password",
        });
        const sessionId = `session-of-${userId}`;
        return { kind: "user", id: userId, name: role, email, role, workspaceId: id, workspaceName: name, sessionId };
      };
      const { key, row } = await makeApiKey(db, { workspaceId: id, name: "test" });
      return {
        id,
        slug,
        key,
        keyId: row.id,
        members: {
          admin: await member("admin"),
          recruiter: await member("recruiter"),
          hiring_manager: await member("hiring_manager"),
        },
      };
    },
    async close() {
      await keys.close();
      await log.close();
      await changes.close();
      await jobs.stop(1000);
      await db.$client.end();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
