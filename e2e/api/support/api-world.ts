import { chmod, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { test as base, expect } from "@playwright/test";
import type { OpenApiDocument } from "../../../lib/api/openapi/types";
import { makeApiKey } from "../../../lib/domain/api-keys/make-api-key";
import { newId } from "../../../lib/domain/ids";
import { addMember } from "../../../lib/domain/team/add-member";
import { seedWorkspace } from "../../../lib/domain/workspaces/seed-workspace";
import { findEndpoint, urlOf } from "../../../lib/server/postgres/choose-endpoint";
import { readPostmasterFile } from "../../../lib/server/postgres/postmaster-file";
import { openDatabase } from "../../../lib/store/database";
import { insertWorkspace } from "../../../lib/store/workspaces";
import { startServer } from "../../support/server";
import { type Belongings, belongingsOf } from "./belongings";
import { type Reader, readerOf } from "./reader";

export type Side = { workspaceId: string; key: string; belongings: Belongings };

/** Two workspaces on one database, and two servers on it: one that allows much, one that allows one request a minute. */
export type ApiWorld = {
  url: string;
  limitedUrl: string;
  mine: Side;
  theirs: Side;
  reader: Reader;
  /** What the first server printed so far. */
  output(): string;
};

const SECRET = "a secret of at least thirty-two characters";
const PASSWORD = "a long enough password";

export const test = base.extend<object, { api: ApiWorld }>({
  api: [
    async ({ playwright }, use) => {
      const dataDir = await mkdtemp(path.join(os.tmpdir(), "greenroom-api-"));
      await chmod(dataDir, 0o755); // as root, PostgreSQL's account passes through, and the cluster stays in it
      const shared = { APP_SECRET: SECRET, ALLOW_PRIVATE_WEBHOOKS: "1", WEBHOOK_RETRY_SECONDS: "604800" };
      const server = await startServer({ ...shared, DATA_DIR: dataDir, RATE_LIMIT_PER_MINUTE: "1000000000" });
      const cluster = await readPostmasterFile(path.join(dataDir, "postgres"));
      if (!cluster) throw new Error(`no database runs in ${dataDir}`);
      const databaseUrl = urlOf(await findEndpoint(cluster, undefined), "greenroom", "greenroom");
      const limited = await startServer({ ...shared, DATABASE_URL: databaseUrl, RATE_LIMIT_PER_MINUTE: "1" });
      const db = openDatabase(databaseUrl);

      const side = async (name: string): Promise<Side> => {
        const workspaceId = newId();
        await insertWorkspace(db, { id: workspaceId, name, slug: name.toLowerCase() });
        await db.transaction((tx) => seedWorkspace(tx, workspaceId, { appUrl: server.url, fixedUrl: undefined }));
        const email = `admin@${name.toLowerCase()}.example`;
        await addMember(db, { workspaceId, name: "Ada Admin", email, role: "admin", password: PASSWORD });
        const { key } = await makeApiKey(db, { workspaceId, name: "tests" });
        const desk = await playwright.request.newContext({
          baseURL: server.url,
          extraHTTPHeaders: { origin: server.url },
        });
        const signedIn = await desk.post("/api/auth/sign-in/email", { data: { email, password: PASSWORD } });
        expect(signedIn.ok(), await signedIn.text()).toBe(true);
        const belongings = await belongingsOf(server.url, key, desk);
        await desk.dispose();
        return { workspaceId, key, belongings };
      };
      const mine = await side("Mine");
      const theirs = await side("Theirs");
      const published: OpenApiDocument = await (await fetch(`${server.url}/api/openapi.json`)).json();
      await use({
        url: server.url,
        limitedUrl: limited.url,
        mine,
        theirs,
        reader: readerOf(published),
        output: server.output,
      });
      await db.$client.end();
      await limited.stop();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

export { expect };
