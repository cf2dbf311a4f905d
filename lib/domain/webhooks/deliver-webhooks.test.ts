import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isSigned } from "@/lib/providers/webhooks/stand-in-receiver";
import { openWebhookWorld, until, type WebhookWorld } from "@/lib/server/test-webhooks";

let hooks: WebhookWorld;
beforeAll(async () => {
  hooks = await openWebhookWorld();
});
afterAll(() => hooks.close());

test("an event is delivered signed, with its facts, and logged", async () => {
  const { api, posting, hook, ingest, at, ended } = hooks;
  const posting_id = await posting();
  const made = await hook(posting_id, "/ok?room=1", "candidate_ingested");
  expect(Buffer.from(String(made.secret).slice(6), "base64").length).toBeGreaterThanOrEqual(24);
  expect(made).toMatchObject({ url: made.webhook_url, is_active: true, http_method: "post" });
  const { interview_id, person } = await ingest(posting_id);
  const [delivery] = await ended(made.webhook_id, "delivered");
  const [request] = at("/ok");
  if (!request || !delivery) throw new Error("nothing arrived");
  expect(await isSigned(String(made.secret), request)).toBe(true);
  expect(request.headers["webhook-id"]).toBe(delivery.id);
  expect(delivery.id).not.toContain(".");
  expect(request.query.get("room")).toBe("1");
  const body = JSON.parse(request.body);
  expect(body).toMatchObject({
    type: "candidate_ingested",
    event_type: "candidate_ingested",
    posting_id,
    interview_id,
    data: { ...person, status: "pending", score: null },
  });
  expect(new Date(body.timestamp).getTime() / 1000).toBeCloseTo(body.created_at, 2);
  expect(delivery).toMatchObject({ interview_id, next_attempt_at: null, attempts: [{ status: 200, problem: null }] });
  // Only the answer to the registration tells the secret.
  expect((await api.getWebhook({ params: { webhook_id: made.webhook_id } })).data.secret).toBeUndefined();
});

test("a GET carries ids in its query and signs an empty body", async () => {
  const { posting, hook, ingest, at, ended } = hooks;
  const posting_id = await posting();
  const made = await hook(posting_id, "/get?key=a", "candidate_ingested", "get");
  const { interview_id } = await ingest(posting_id);
  await ended(made.webhook_id, "delivered");
  const [request] = at("/get");
  if (!request) throw new Error("nothing arrived");
  expect(request).toMatchObject({ method: "GET", body: "" });
  expect(Object.fromEntries(request.query)).toEqual({
    key: "a",
    event_type: "candidate_ingested",
    posting_id,
    interview_id,
    event_id: expect.any(String),
  });
  expect(await isSigned(String(made.secret), request)).toBe(true);
});

test("500 until it is dead: same id, same bytes, fresh signature; replayed it starts again", async () => {
  const { answers, desk, posting, hook, ingest, at, ended } = hooks;
  answers["/dead"] = () => 500;
  const posting_id = await posting();
  const made = await hook(posting_id, "/dead", "candidate_ingested");
  const { interview_id } = await ingest(posting_id);
  const [dead] = await ended(made.webhook_id, "dead");
  expect(dead?.attempts.map(({ status }) => status)).toEqual([500, 500, 500, 500]);
  const requests = at("/dead");
  expect(new Set(requests.map(({ headers }) => headers["webhook-id"]))).toEqual(new Set([dead?.id]));
  expect(new Set(requests.map(({ body }) => body)).size).toBe(1);
  const signed = await Promise.all(requests.map((request) => isSigned(String(made.secret), request)));
  expect(signed).toEqual([true, true, true, true]);
  for (const [n, request] of requests.slice(1).entries()) {
    expect(request.at - (requests[n]?.at ?? 0)).toBeGreaterThanOrEqual(200);
  }
  expect((await desk.listAllWebhooks({ query: {} })).data[0]).toMatchObject({ waiting: 0, dead: 1 });
  expect((await desk.listDeliveries({ query: { status: "dead" } })).data.map(({ id }) => id)).toContain(dead?.id);

  answers["/dead"] = () => 200;
  const delivery_id = String(dead?.id);
  // The name changes meanwhile; what is sent again does not.
  await hooks.world.house.db.execute(sql`update interviews set name = 'Renamed' where id = ${interview_id}`);
  const replayed = await desk.replayDelivery({ params: { delivery_id } });
  expect(replayed).toMatchObject({ id: delivery_id, status: "waiting" });
  const [again] = await ended(made.webhook_id, "delivered");
  expect(again?.attempts.length).toBe(5);
  expect(at("/dead").at(-1)).toMatchObject({ body: requests[0]?.body });
  expect(at("/dead").at(-1)?.headers["webhook-id"]).toBe(delivery_id);
});

test("429 with Retry-After is waited for", async () => {
  const { answers, posting, hook, ingest, at, ended } = hooks;
  answers["/busy"] = (nth) => (nth === 1 ? { status: 429, headers: { "retry-after": "2" } } : 200);
  const posting_id = await posting();
  const { webhook_id } = await hook(posting_id, "/busy", "candidate_ingested");
  await ingest(posting_id);
  await ended(webhook_id, "delivered");
  const [first, second] = at("/busy");
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(2000);
});

test.each([
  ["hang", null, "within 2 s"],
  ["slow", null, "within 2 s"],
  ["reset", null, "broke the connection off"],
  [301, 301, "redirects are not followed"],
] as const)("%s fails with a sentence and is tried again", async (how, status, problem) => {
  const { answers, posting, hook, ingest, at, ended } = hooks;
  const path = `/bad-${how}`;
  const answer = typeof how === "number" ? { status: how, headers: { location: "/elsewhere" } } : how;
  answers[path] = (nth) => (nth === 1 ? answer : 200);
  const posting_id = await posting();
  const { webhook_id } = await hook(posting_id, path, "candidate_ingested");
  await ingest(posting_id);
  const [delivery] = await ended(webhook_id, "delivered");
  expect(delivery?.attempts[0]).toMatchObject({ status, problem: expect.stringContaining(problem) });
  expect(delivery?.attempts[1]).toMatchObject({ status: 200, problem: null });
  expect(at("/elsewhere")).toEqual([]);
});

test("an answer without end counts by its status", async () => {
  const { answers, posting, hook, ingest, ended } = hooks;
  answers["/big"] = () => "big";
  const posting_id = await posting();
  const { webhook_id } = await hook(posting_id, "/big", "candidate_ingested");
  await ingest(posting_id);
  expect((await ended(webhook_id, "delivered"))[0]?.attempts.length).toBe(1);
});

test("endpoints that hang, with much waiting for them, delay no other", async () => {
  const limit = 15_000;
  const slow = await openWebhookWorld(limit);
  const { answers, receiver, posting, hook, ingest, at } = slow;
  const posting_id = await posting();
  for (let n = 0; n < 10; n++) {
    answers[`/hangs-${n}`] = () => "hang";
    await hook(posting_id, `/hangs-${n}`, "candidate_ingested");
  }
  for (let n = 0; n < 5; n++) await ingest(posting_id);
  const hanging = () => new Set(receiver.received.map(({ path }) => path)).size;
  await until("all of them hang", hanging, (n) => n === 10);
  const firstEnds = (receiver.received[0]?.at ?? 0) + limit;
  const other = await posting();
  await hook(other, "/quick", "candidate_ingested");
  const waits: number[] = [];
  for (let n = 1; n <= 5; n++) {
    const started = Date.now();
    await ingest(other);
    await until(
      "it arrives",
      () => at("/quick").length,
      (count) => count >= n,
    );
    waits.push(Date.now() - started);
  }
  console.log(`first attempts beside ten hanging endpoints, ms: ${waits.join(" ")}`);
  // While every one of the ten still kept its worker waiting.
  expect(Date.now()).toBeLessThan(firstEnds);
  await slow.close();
});

test("5,000 candidates in one call: as many deliveries, each once, in a handful of statements", async () => {
  const { api, posting, hook, at } = hooks;
  const posting_id = await posting();
  const { webhook_id } = await hook(posting_id, "/many", "candidate_ingested");
  const data = Array.from({ length: 5000 }, (_, n) => ({ name: `Many ${n}`, email: `many${n}@example.com` }));
  const started = Date.now();
  await api.ingestCandidatesBulk({ params: { posting_id }, body: { data } });
  console.log(`5,000 candidates with a webhook: ${Date.now() - started} ms`);
  const { rows } = await hooks.world.house.db.execute<{ jobs: number }>(
    sql`select count(*)::int as jobs from pgboss.job where name = 'deliver-webhooks' and data ->> 'endpoint' = (select endpoint from webhooks where id = ${webhook_id})`,
  );
  expect(rows[0]?.jobs).toBeLessThan(5);
  await until(
    "all arrive",
    () => new Set(at("/many").map(({ headers }) => headers["webhook-id"])).size,
    (n) => n === 5000,
    150_000,
  );
  console.log(`delivered after ${Date.now() - started} ms`);
  expect(at("/many").length).toBe(5000);
}, 200_000);

test("deliveries whose worker died are made by another one", async () => {
  const { answers, posting, hook, ingest, ended } = hooks;
  const posting_id = await posting();
  const { webhook_id } = await hook(posting_id, "/orphan", "candidate_ingested");
  answers["/orphan"] = () => 500;
  await ingest(posting_id);
  await ended(webhook_id, "dead");
  answers["/orphan"] = () => 200;
  // As a killed process leaves it: claimed, not recorded, its job gone; the next event of the receiver finds it.
  await hooks.world.house.db.execute(
    sql`update webhook_deliveries set status = 'waiting', next_attempt_at = now() + interval '1 second' where webhook_id = ${webhook_id}`,
  );
  await ingest(posting_id);
  const rows = await ended(webhook_id, "delivered");
  expect(rows.length).toBe(2);
});
