import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { type APIRequestContext, test as base, expect } from "@playwright/test";
import { Client } from "pg";
import { type StandInReceiver, startReceiver } from "../../lib/providers/webhooks/stand-in-receiver";
import { postgresPrograms, startDatabase, type TestDatabase } from "../support/database";
import { followed } from "../support/followed";
import { openWorld } from "../support/open-world";
import { startServer, type TestServer } from "../support/server";

const LIMIT = 40;
/** Jobs for a machine that is killed meanwhile: together they take it about a second. */
const [JOBS, PEOPLE] = [4, 1000] as const;
const programs = postgresPrograms();

type Two = Awaited<ReturnType<typeof openWorld>> & {
  other: TestServer;
  receiver: StandInReceiver;
  database: TestDatabase;
};

/** Two servers on one database and one folder of recordings, as two machines would be. */
const test = base.extend<object, { two: Two }>({
  two: [
    async ({ playwright }, use) => {
      const database = await startDatabase(programs ?? "");
      const receiver = await startReceiver(() => 200);
      const dataDir = await mkdtemp(path.join(os.tmpdir(), "greenroom-machines-"));
      const env = {
        DATABASE_URL: database.url,
        DATA_DIR: dataDir,
        APP_SECRET: "one secret for both of the machines",
        RATE_LIMIT_PER_MINUTE: String(LIMIT),
        ALLOW_PRIVATE_WEBHOOKS: "1",
      };
      const world = await openWorld(playwright, env);
      const other = await startServer(env);
      await use({ ...world, other, receiver, database });
      await world.close();
      await other.stop();
      await receiver.close();
      await database.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

test.describe.configure({ mode: "serial" });
test.skip(!programs, "Debian's postgresql package is not installed here.");

/** A key of its own, since every test counts its requests. */
async function newKey(two: Two): Promise<{ id: string; headers: Record<string, string> }> {
  const admin = await two.as(two.admin);
  const { id, key } = await (await admin.post("/api/workspace/api-keys", { data: { name: "machines" } })).json();
  return { id, headers: { "x-api-key": key } };
}

const listening = async (two: Two, headers: Record<string, string>, request: APIRequestContext) => {
  const { url } = two.server;
  const posting = await request.post(`${url}/api/v2/postings`, {
    headers,
    data: { title: "Two machines", workflow: [{ type: "resume" }] },
  });
  const postingId: string = (await posting.json()).data.id;
  await request.post(`${url}/api/v2/webhooks`, {
    headers,
    data: {
      posting_id: postingId,
      webhook_url: `${two.receiver.origin}/${postingId}`,
      event_type: "candidate_ingested",
    },
  });
  return postingId;
};

test("a session made on one machine counts on the other, and ends on both", async ({ two, page }) => {
  await two.signIn(page, two.admin);
  await page.goto(`${two.other.url}/postings`);
  await expect(page.getByRole("heading", { name: "Postings", level: 1 })).toBeVisible();
  await page.request.post(`${two.other.url}/api/auth/sign-out`, { headers: { origin: two.other.url }, data: {} });
  await page.goto(`${two.server.url}/postings`);
  await expect(page).toHaveURL(/sign-in/);
});

test("one key has one minute on both machines together", async ({ two, request }) => {
  const { headers } = await newKey(two);
  const ask = (url: string) => request.get(`${url}/api/v2/postings`, { headers });
  const answers = await Promise.all(
    Array.from({ length: LIMIT * 2 }, (_, n) => ask(n % 2 === 0 ? two.server.url : two.other.url)),
  );
  expect(answers.filter((answer) => answer.status() === 200)).toHaveLength(LIMIT);
  const refused = answers.find((answer) => answer.status() === 429);
  expect(Number(refused?.headers()["retry-after"])).toBeGreaterThan(0);
});

test("a key revoked on one machine is refused by the other at the next request", async ({ two, request }) => {
  const { id, headers } = await newKey(two);
  const ask = () => request.get(`${two.other.url}/api/v2/postings`, { headers });
  expect((await ask()).status()).toBe(200);
  const admin = await two.as(two.admin);
  expect((await admin.delete(`/api/workspace/api-keys/${id}`)).status()).toBe(200);
  expect((await ask()).status()).toBe(401);
});

test("what changes on one machine shows at once on a page of the other", async ({ two, page, request }) => {
  const { headers } = await newKey(two);
  const postingId = await listening(two, headers, request);
  await two.signIn(page, two.admin);
  await Promise.all([followed(page, "listCandidates"), page.goto(`${two.other.url}/postings/${postingId}`)]);
  await expect(page.getByRole("heading", { name: "Two machines" })).toBeVisible();
  await request.post(`${two.server.url}/api/v2/postings/${postingId}/candidates`, {
    headers,
    data: { name: "Mina Live", email: "mina@example.com" },
  });
  await expect(page.getByText("Mina Live")).toBeVisible({ timeout: 3000 });
});

test("while both machines work, each candidate is told of once", async ({ two, request }) => {
  const { headers } = await newKey(two);
  const postingId = await listening(two, headers, request);
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, n) =>
      request.post(`${(n % 2 === 0 ? two.server : two.other).url}/api/v2/postings/${postingId}/candidates`, {
        headers,
        data: { name: `Single ${n}`, email: `single${n}@example.com` },
      }),
    ),
  );
  expect(answers.map((answer) => answer.status())).toEqual(Array.from({ length: 30 }, () => 201));
  const told = () =>
    two.receiver.received
      .filter((one) => one.path === `/${postingId}`)
      .map((one) => JSON.parse(one.body).interview_id as string);
  await expect.poll(() => new Set(told()).size, { timeout: 30_000 }).toBe(30);
  // Whatever a second worker began with the first one is there by the time a later event is.
  await request.post(`${two.server.url}/api/v2/postings/${postingId}/candidates`, {
    headers,
    data: { name: "Last", email: "last@example.com" },
  });
  await expect.poll(() => new Set(told()).size, { timeout: 30_000 }).toBe(31);
  expect(told()).toHaveLength(31);
});

test("what a machine that is killed had begun is done by the other one, once", async ({ two, request }) => {
  test.setTimeout(180_000);
  const { headers } = await newKey(two);
  const postingId = await listening(two, headers, request);
  const seen = () =>
    two.receiver.received
      .filter((one) => one.path === `/${postingId}`)
      .map((one) => ({ interview: JSON.parse(one.body).interview_id as string, delivery: one.headers["webhook-id"] }));
  const database = new Client({ connectionString: two.database.url });
  await database.connect();
  const count = async (query: string, values: string[] = []) =>
    Number((await database.query<{ count: string }>(query, values)).rows[0]?.count);
  const stored = () => count("select count(*) from interviews where posting_id = $1", [postingId]);

  // The one that is left alone takes every job there is.
  await two.server.kill();
  for (let job = 0; job < JOBS; job++) {
    const people = Array.from({ length: PEOPLE }, (_, n) => ({ name: `P ${n}`, email: `p${job}.${n}@example.com` }));
    const queued = await request.post(`${two.other.url}/api/v2/postings/${postingId}/candidates/bulk/async`, {
      headers,
      data: { data: people },
    });
    expect(queued.status()).toBe(202);
  }
  const begun = () => count("select count(*) from pgboss.job where name = 'ingest-candidates' and state = 'active'");
  await expect.poll(begun, { timeout: 20_000, intervals: [5] }).toBeGreaterThan(0);
  await two.other.kill();
  expect(await stored()).toBeLessThan(JOBS * PEOPLE);
  expect(await begun()).toBeGreaterThan(0);
  await two.server.restart();

  await expect.poll(stored, { timeout: 90_000 }).toBe(JOBS * PEOPLE);
  await database.end();
  const told = () => new Set(seen().map((one) => one.interview)).size;
  await expect.poll(told, { timeout: 60_000 }).toBe(JOBS * PEOPLE);
  // Once for each person; what the killed machine was sending may come again, under the same id.
  const deliveries = new Map(seen().map((one) => [one.interview, one.delivery]));
  for (const one of seen()) expect(deliveries.get(one.interview)).toBe(one.delivery);
});
