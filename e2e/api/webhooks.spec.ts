import type { APIRequestContext } from "@playwright/test";
import {
  type Answer,
  isSigned,
  type Received,
  type StandInReceiver,
  startReceiver,
} from "../../lib/providers/webhooks/stand-in-receiver";
import { expect, test, type World } from "../support/world";

test.use({ serverEnv: { ALLOW_PRIVATE_WEBHOOKS: "1", WEBHOOK_RETRY_SECONDS: "1,1,1" } });

let receiver: StandInReceiver;
let answers: Record<string, (nth: number) => Answer> = {};
let people = 0;
let postings = 0;

test.beforeAll(async () => {
  receiver = await startReceiver((path, nth) => answers[path]?.(nth) ?? 200);
});
test.afterAll(() => receiver.close());
test.afterEach(() => {
  answers = {};
});

type Delivery = { id: string; status: string; attempts: { status: number | null; problem: string | null }[] };

const at = (path: string) => receiver.received.filter((request) => request.path === path);
const idsOf = (requests: Received[]) => new Set(requests.map((request) => request.headers["webhook-id"]));

/** What a program and an admin do around webhooks, on one posting of its own. */
async function start(world: World, request: APIRequestContext) {
  const { url } = world.server;
  const headers = { "X-API-KEY": world.apiKey };
  const call = async (path: string, data: object) => {
    const answer = await request.post(`${url}/api/v2${path}`, { headers, data });
    expect(answer.status(), await answer.text()).toBeLessThan(300);
    return (await answer.json()).data;
  };
  const questions = [{ modality: "voice", text: "Why this kitchen?", max_follow_ups: 0 }];
  postings += 1;
  const posting = await call("/postings", {
    title: `Cook ${postings}`,
    workflow: [{ type: "web_interview", questions }],
  });
  const desk = await world.as(world.admin);
  return {
    listen: async (path: string, event_type: string): Promise<{ webhook_id: string; secret: string }> =>
      call("/webhooks", { posting_id: posting.id, url: receiver.origin + path, event_type }),
    ingest: async (): Promise<{ interview_id: string; interview_url: string }> => {
      people += 1;
      const person = { name: `Person ${people}`, email: `p${people}@example.com` };
      return call(`/postings/${posting.id}/candidates`, person);
    },
    log: async (webhookId: string): Promise<Delivery[]> =>
      (await (await desk.get(`/api/workspace/webhook-deliveries?limit=100&webhook_id=${webhookId}`)).json()).data,
    desk,
  };
}

const MATRIX: [string, (nth: number) => Answer, string, string | null][] = [
  ["200", () => 200, "delivered", null],
  ["204", () => 204, "delivered", null],
  ["big", () => "big", "delivered", null],
  ["500 n times", (nth) => (nth < 4 ? 500 : 200), "delivered", "answered 500"],
  ["500 for ever", () => 500, "dead", "answered 500"],
  ["404 for ever", () => 404, "dead", "answered 404"],
  ["410", () => 410, "dead", "wants no more"],
  ["429", (nth) => (nth > 1 ? 200 : { status: 429, headers: { "retry-after": "3" } }), "delivered", "answered 429"],
  ["redirect", (nth) => (nth > 1 ? 200 : { status: 302, headers: { location: "/away" } }), "delivered", "redirects"],
  ["reset", (nth) => (nth > 1 ? 200 : "reset"), "delivered", "broke the connection off"],
  ["timeout", (nth) => (nth > 1 ? 200 : "hang"), "delivered", "within 15 s"],
  ["slow", (nth) => (nth > 1 ? 200 : "slow"), "delivered", "within 15 s"],
];

test("every receiver is treated as it behaves, all at once", async ({ world, request }) => {
  const ran = await Promise.all(
    MATRIX.map(async ([name, answer, status, problem]) => {
      const path = `/${name.replaceAll(" ", "-")}`;
      answers[path] = answer;
      const { listen, ingest, log } = await start(world, request);
      const hook = await listen(path, "candidate_ingested");
      await ingest();
      const ended = async () => (await log(hook.webhook_id))[0]?.status;
      await expect.poll(ended, { timeout: 60_000, message: name }).toBe(status);
      const [delivery] = await log(hook.webhook_id);
      if (problem) expect(delivery?.attempts[0]?.problem, name).toContain(problem);
      const requests = at(path);
      expect(requests.length, name).toBe(delivery?.attempts.length);
      expect(idsOf(requests), name).toEqual(new Set([delivery?.id]));
      expect(new Set(requests.map(({ body }) => body)).size, name).toBe(1);
      const signed = await Promise.all(requests.map((one) => isSigned(hook.secret, one)));
      expect(signed.every(Boolean), name).toBe(true);
      return { name, attempts: requests.length, waited: (requests[1]?.at ?? 0) - (requests[0]?.at ?? 0) };
    }),
  );
  const of = (name: string) => ran.find((one) => one.name === name);
  expect([of("500 n times")?.attempts, of("500 for ever")?.attempts, of("410")?.attempts]).toEqual([4, 4, 1]);
  expect(of("429")?.waited).toBeGreaterThanOrEqual(3000);
  expect(at("/away")).toEqual([]);
  // Nothing of what was sent, and no address, reaches the log.
  expect(world.server.output()).not.toContain(receiver.origin);
  expect(world.server.output()).not.toContain("@example.com");
});

test("410 ends a webhook, a dead delivery is replayed", async ({ world, request }) => {
  answers["/ends"] = () => 410;
  answers["/again"] = (nth) => (nth <= 4 ? 503 : 200);
  const { listen, ingest, log, desk } = await start(world, request);
  const ends = await listen("/ends", "candidate_ingested");
  const again = await listen("/again", "candidate_ingested");
  await ingest();
  await expect.poll(async () => (await log(again.webhook_id))[0]?.status, { timeout: 30_000 }).toBe("dead");
  const all = (await (await desk.get("/api/workspace/webhooks?limit=100")).json()).data;
  const shown = all.find((row: { webhook_id: string }) => row.webhook_id === ends.webhook_id);
  expect(shown).toMatchObject({ is_active: false, disabled_reason: expect.stringContaining("410") });
  const [dead] = await log(again.webhook_id);
  expect((await desk.post(`/api/workspace/webhook-deliveries/${dead?.id}/replay`)).ok()).toBe(true);
  await expect.poll(async () => (await log(again.webhook_id))[0]?.status).toBe("delivered");
  expect(idsOf(at("/again")).size).toBe(1);
});

test("an interview tells its four events in order, to one receiver", async ({ world, request }) => {
  const { listen, ingest } = await start(world, request);
  const types = ["candidate_ingested", "interview_started", "interview_completed", "report_available"];
  const secrets = new Map<string, string>();
  for (const type of types) secrets.set(type, (await listen("/story", type)).secret);
  const { interview_id, interview_url } = await ingest();
  const portal = `${world.server.url}/api/portal/i/${new URL(interview_url).pathname.split("/").at(-1)}`;
  const tab_id = "tab-of-a-test";
  await request.post(`${portal}/consent`, { data: { consent: true } });
  const { prompt } = await (await request.post(`${portal}/interview`, { data: { tab_id } })).json();
  const text = "I ran the grill for three years and cut our waste by a third.";
  const answer = { tab_id, prompt_id: prompt.id, part: null, asked_at: 0, from: 0, to: 9, text, source: "typed" };
  await request.post(`${portal}/answers`, { data: answer });
  await request.post(`${portal}/finish`, { data: { tab_id } });
  await expect.poll(() => at("/story").length, { timeout: 30_000 }).toBe(4);
  const told = at("/story").map((one) => JSON.parse(one.body));
  expect(told.map((body) => body.type)).toEqual(types);
  expect(told.every((body) => body.interview_id === interview_id)).toBe(true);
  for (const one of at("/story")) {
    expect(await isSigned(secrets.get(JSON.parse(one.body).type) ?? "", one)).toBe(true);
  }
  const { data } = told[3];
  expect(data.status).toBe("completed");
  expect(data.web_interview).toMatchObject({ match_score: expect.any(Number), scorecard: [expect.any(Object)] });
  expect(JSON.stringify(data)).not.toContain("/media/");
});

test("killed right after the candidates were taken: every event arrives after the restart", async ({
  world,
  request,
}) => {
  const { listen, ingest } = await start(world, request);
  const hook = await listen("/killed", "candidate_ingested");
  const taken = await Promise.all(Array.from({ length: 40 }, ingest));
  await world.server.kill();
  const before = at("/killed").length;
  await world.server.restart();
  const wanted = new Set(taken.map((one) => one.interview_id));
  const told = () => new Set(at("/killed").map((one) => JSON.parse(one.body).interview_id));
  await expect.poll(() => told().size, { timeout: 60_000 }).toBe(40);
  expect(told()).toEqual(wanted);
  console.log(`killed with ${before} of 40 delivered; ${at("/killed").length} requests in all`);
  // A duplicate is the same delivery.
  expect(idsOf(at("/killed")).size).toBe(40);
  const signed = await Promise.all(at("/killed").map((one) => isSigned(hook.secret, one)));
  expect(signed.every(Boolean)).toBe(true);
});

test("killed while receivers keep it waiting: the attempts are made again, with the same ids and bytes", async ({
  world,
  request,
}) => {
  const { listen, ingest } = await start(world, request);
  answers["/held"] = () => "hang";
  await listen("/held", "candidate_ingested");
  await Promise.all(Array.from({ length: 10 }, ingest));
  await expect.poll(() => idsOf(at("/held")).size, { timeout: 30_000 }).toBeGreaterThan(3);
  await world.server.kill();
  const held = at("/held");
  answers["/held"] = () => 200;
  await world.server.restart();
  const after = () => at("/held").slice(held.length);
  await expect.poll(() => idsOf(after()).size, { timeout: 90_000 }).toBe(10);
  const bytes = new Map(after().map((one) => [one.headers["webhook-id"], one.body]));
  for (const one of held) expect(bytes.get(one.headers["webhook-id"])).toBe(one.body);
});
