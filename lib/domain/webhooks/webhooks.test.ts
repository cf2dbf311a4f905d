import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { webhookSender } from "@/lib/providers/webhooks/sender";
import { openWebhookWorld, until, type WebhookWorld } from "@/lib/server/test-webhooks";
import { TEST_URL } from "@/lib/server/test-world";

let hooks: WebhookWorld;
beforeAll(async () => {
  hooks = await openWebhookWorld();
});
afterAll(() => hooks.close());

test("410 ends the webhook and cancels what waits; made active again it is told what happens from then on", async () => {
  const { answers, api, desk, posting, hook, ingest, at, log } = hooks;
  answers["/gone"] = (nth) => (nth === 1 ? 500 : 410);
  const posting_id = await posting();
  const { webhook_id } = await hook(posting_id, "/gone", "candidate_ingested");
  await ingest(posting_id);
  await until(
    "the second attempt",
    () => at("/gone").length,
    (n) => n === 2,
  );
  const isOff = async () =>
    (await desk.listAllWebhooks({ query: {} })).data.find((row) => row.webhook_id === webhook_id);
  const off = await until("the webhook is off", isOff, (row) => row?.is_active === false);
  expect(off?.disabled_reason).toContain("410");
  expect((await api.listWebhooks({ query: {} })).data.map((row) => row.webhook_id)).not.toContain(webhook_id);
  await ingest(posting_id);
  const before = await log(webhook_id);
  expect(before.map(({ status }) => status)).not.toContain("waiting");
  expect(before.length).toBe(1);
  const delivery_id = String(before[0]?.id);
  await expect(desk.replayDelivery({ params: { delivery_id } })).rejects.toMatchObject({ code: "conflict" });

  answers["/gone"] = () => 200;
  const on = await desk.reactivateWebhook({ params: { webhook_id } });
  expect(on).toMatchObject({ is_active: true });
  await ingest(posting_id);
  await until(
    "the new event",
    () => at("/gone").length,
    (n) => n === 3,
  );
});

test("410 to many at once ends all of them, none asked twice", async () => {
  const { answers, api, posting, hook, at, log } = hooks;
  answers["/gone-all"] = () => 410;
  const posting_id = await posting();
  const { webhook_id } = await hook(posting_id, "/gone-all", "candidate_ingested");
  const data = Array.from({ length: 40 }, (_, n) => ({ name: `Gone ${n}`, email: `gone${n}@example.com` }));
  const started = Date.now();
  await api.ingestCandidatesBulk({ params: { posting_id }, body: { data } });
  const rows = await until(
    "none waits",
    () => log(webhook_id),
    (rows) => rows.length > 0 && rows.every((row) => row.status === "dead" || row.status === "cancelled"),
  );
  // An attempt that could not be recorded would wait for its claim to run out.
  const claim = 12_000;
  expect(Date.now() - started).toBeLessThan(claim);
  expect(rows.every(({ attempts }) => attempts.length <= 1)).toBe(true);
  const asked = () => at("/gone-all").map(({ headers }) => headers["webhook-id"]);
  // Attempts that were on their way when the first 410 came are recorded a moment later.
  await until(
    "every attempt is recorded",
    async () => (await log(webhook_id)).filter(({ attempts }) => attempts.length === 1).length - asked().length,
    (missing) => missing === 0,
  );
  const ids = asked();
  expect(new Set(ids).size).toBe(ids.length);
});

test("deactivated twice is no error and cancels what waits", async () => {
  const { answers, api, posting, hook, ingest, at, log } = hooks;
  answers["/off"] = () => "hang";
  const posting_id = await posting();
  const { webhook_id } = await hook(posting_id, "/off", "candidate_ingested");
  await ingest(posting_id);
  await until(
    "it hangs",
    () => at("/off").length,
    (n) => n === 1,
  );
  for (let n = 0; n < 2; n++) {
    expect((await api.deleteWebhook({ params: { webhook_id } })).data.is_active).toBe(false);
  }
  expect((await log(webhook_id)).map(({ status }) => status)).toEqual(["cancelled"]);
  await until(
    "the attempt ended",
    () => log(webhook_id),
    (rows) => rows[0]?.attempts.length === 1,
  );
  expect((await log(webhook_id))[0]).toMatchObject({ status: "cancelled", can_replay: false });
  expect((await api.getWebhook({ params: { webhook_id } })).data.is_active).toBe(false);
});

test("lists go on where they ended; another workspace sees nothing", async () => {
  const { api, posting, hook, clientOf } = hooks;
  const posting_id = await posting();
  const made: string[] = [];
  for (let n = 0; n < 5; n++) made.unshift((await hook(posting_id, `/list-${n}`, "report_available")).webhook_id);
  const seen: string[] = [];
  let starting_after: string | undefined;
  for (let pages = 0; pages < 3; pages++) {
    const page = await api.listWebhooks({ query: { limit: 2, starting_after } });
    seen.push(...page.data.map((row) => row.webhook_id));
    starting_after = seen.at(-1);
  }
  expect(seen.slice(0, 5)).toEqual(made);
  const stranger = clientOf(await hooks.world.workspace("Stranger"));
  const webhook_id = String(made[0]);
  const refused = { code: "not_found" };
  await expect(stranger.getWebhook({ params: { webhook_id } })).rejects.toMatchObject(refused);
  await expect(stranger.deleteWebhook({ params: { webhook_id } })).rejects.toMatchObject(refused);
  await expect(stranger.listWebhooks({ query: { starting_after: webhook_id } })).rejects.toMatchObject({
    code: "invalid",
  });
  const body = { posting_id, webhook_url: "https://example.com/", event_type: "report_available" as const };
  await expect(stranger.createWebhook({ body })).rejects.toMatchObject(refused);
  expect((await stranger.listWebhooks({ query: {} })).data).toEqual([]);
});

test("an address inside the network is refused with the field's name", async () => {
  const { posting, space } = hooks;
  const { house } = hooks.world;
  const gate = { ...hooks.world.gate, house: { ...house, webhooks: webhookSender({ allowPrivate: false }) } };
  const answer = await handleApi(
    gate,
    new Request(`${TEST_URL}/api/v2/webhooks`, {
      method: "POST",
      headers: { "x-api-key": space.key, "content-type": "application/json" },
      body: JSON.stringify({ posting_id: await posting(), url: "http://0x7f.1/hook", event_type: "report_available" }),
    }),
  );
  expect(answer.status).toBe(422);
  const { detail } = await answer.json();
  expect(detail).toEqual([
    { loc: ["body", "webhook_url"], msg: expect.stringContaining("private network"), type: "value_error" },
  ]);
});
