import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { openCluster } from "./open-cluster";
import { THROWAWAY_SETTINGS } from "./run-postmaster";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the run's database server, for `createDatabase(inject("postgresUrl"))`. */
    postgresUrl: string;
  }
}

/** One throwaway database server for a whole test run. `url` is for its superuser. */
type TestPostgres = { url: string; createDatabase(): Promise<string>; stop(): Promise<void> };

const TEMPLATE = "greenroom_template";
/** PostgreSQL's own template with nothing in it. */
const EMPTY = "template0";

/**
 * Starts a database server that waits for no disk, in a temporary folder that goes when it is stopped (or this process
 * dies). In: optionally what fills the template, such as the migrations; every database of createDatabase() is a copy
 * of it. Throws StartRefused as startPostgres does.
 */
export async function startTestPostgres(fillTemplate?: (url: string) => Promise<void>): Promise<TestPostgres> {
  const folder = await mkdtemp(join(tmpdir(), "greenroom-test-"));
  await chmod(folder, 0o711); // as root, PostgreSQL's account passes through
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const { adminUrl, stop } = await openCluster({
      dataDir: folder,
      log: console.info,
      isDurable: false,
      settings: THROWAWAY_SETTINGS,
      removeAfter: folder,
    });
    await run(adminUrl, `create database ${TEMPLATE} owner greenroom`);
    await fillTemplate?.(productUrl(adminUrl, TEMPLATE));
    return { url: adminUrl, createDatabase: () => createDatabase(adminUrl), stop: () => stop().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * Makes a fresh database, a copy of the template or an empty one, on the run's server. In: the server's address, in a
 * test worker `inject("postgresUrl")`. Out: the address of the new database for the product's role.
 */
export async function createDatabase(serverUrl: string, content: "template" | "nothing" = "template"): Promise<string> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  await run(serverUrl, `create database ${name} template ${content === "template" ? TEMPLATE : EMPTY} owner greenroom`);
  return productUrl(serverUrl, name);
}

/**
 * The whole of a vitest globalSetup: starts the server, provides its address as `postgresUrl`, and gives back the
 * teardown. In: vitest's project and what fills the template.
 */
export async function setupTestPostgres(
  project: TestProject,
  fillTemplate?: (url: string) => Promise<void>,
): Promise<() => Promise<void>> {
  const { url, stop } = await startTestPostgres(fillTemplate);
  project.provide("postgresUrl", url);
  return stop;
}

function productUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.username = "greenroom";
  url.pathname = `/${database}`;
  return url.href;
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
