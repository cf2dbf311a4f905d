import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";
import { apiRequests } from "@/lib/store/schema";
import { handleApi } from "./door";

let world: TestWorld;
let mine: TestWorkspace;
beforeAll(async () => {
  world = await openTestWorld({}, { requestsPerMinute: 400 });
  mine = await world.workspace("Mine");
});
afterAll(() => world.close());

const postings = `${TEST_URL}/api/v2/postings`;
const send = (
  body: string | undefined,
  headers: Record<string, string> = {},
  { key = mine.key, url = postings, method = "POST" } = {},
) =>
  handleApi(
    world.gate,
    new Request(url, { method, body, headers: { "content-type": "application/json", "x-api-key": key, ...headers } }),
  );
const posting = (title: string) => JSON.stringify({ title, workflow: [{ type: "resume" }] });

describe("what is sent to the platform door", () => {
  test.each([
    ["a key twice in an object", '{"title":"Nurse","title":"Doctor","workflow":[{"type":"resume"}]}', 422],
    ["a number that would be infinite", '{"title":"Nurse","max_retakes":1e400,"workflow":[{"type":"resume"}]}', 422],
    ["ten thousand levels", `{"title":"Nurse","metadata":${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}}`, 422],
    ["a megabyte of title", posting("x".repeat(1_000_000)), 422],
    ["a NUL", '{"title":"Nur\\u0000se","workflow":[{"type":"resume"}]}', 422],
    ["a byte order mark", `\ufeff${posting("Nurse")}`, 201],
  ])("%s", async (_, body, status) => {
    expect((await send(body)).status).toBe(status);
  });

  test("another content type is refused with 415, a missing one is not", async () => {
    expect((await send(posting("Nurse"), { "content-type": "text/xml" })).status).toBe(415);
    expect((await send(posting("Nurse"), { "content-encoding": "gzip" })).status).toBe(415);
    const bare = new Request(postings, {
      method: "POST",
      body: new TextEncoder().encode(posting("Nurse")),
      headers: { "x-api-key": mine.key },
    });
    expect((await handleApi(world.gate, bare)).status).toBe(201);
  });

  test("another workspace's id in X-Workspace-Id finds nothing, one's own works", async () => {
    expect((await send(posting("Nurse"), { "x-workspace-id": "other" })).status).toBe(404);
    expect((await send(posting("Nurse"), { "x-workspace-id": mine.id })).status).toBe(201);
  });
});

test("what the document leaves without a limit is taken, and what it limits is not", async () => {
  const voice = (fields: object) => ({ modality: "voice", text: "Why?", ...fields });
  const made = async (body: object) => send(JSON.stringify({ title: "Nurse", ...body }));
  const inline = (fields: object) => made({ workflow: [{ type: "web_interview", questions: [voice(fields)] }] });
  expect([(await inline({ max_follow_ups: 10 })).status, (await inline({ max_follow_ups: 11 })).status]).toEqual([
    201, 422,
  ]);
  const long = await made({ instructions: "x".repeat(20_000), workflow: [{ type: "web_interview" }] });
  const { data } = (await long.json()) as { data: { id: string } };
  const added = (fields: object) =>
    send(JSON.stringify(voice(fields)), {}, { url: `${postings}/${data.id}/questions` });
  expect((await added({ min_follow_ups: 6, max_follow_ups: 11 })).status).toBe(201);
  expect((await added({ min_follow_ups: -1 })).status).toBe(422);
  const url = `${TEST_URL}/api/v2/ats/candidates/resolve`;
  for (const limit of [0, 1000]) {
    const search = JSON.stringify({ ats_name: "sandbox", email: "jo@example.com", limit });
    expect((await send(search, {}, { url })).status).toBe(200);
  }
});

test("a page of questions goes on after one that was deleted meanwhile, and after no other", async () => {
  const questions = ["A", "B", "C"].map((text) => ({ modality: "resume_scoring", text }));
  const made = await send(JSON.stringify({ title: "Nurse", workflow: [{ type: "resume", questions }] }));
  const list = `${postings}/${((await made.json()) as { data: { id: string } }).data.id}/questions`;
  const ask = async (url: string, method = "GET") => {
    const answer = await send(undefined, {}, { url, method });
    const body = (await answer.json()) as { data: { id: string; text: string }[]; detail?: unknown };
    return { status: answer.status, ...body };
  };
  const [first] = (await ask(`${list}?limit=1`)).data;
  await ask(`${list}/${first?.id}`, "DELETE");
  expect((await ask(`${list}?starting_after=${first?.id}`)).data.map(({ text }) => text)).toEqual(["B", "C"]);
  const detail = [{ loc: ["query", "starting_after"], msg: "names no question of this posting", type: "value_error" }];
  expect(await ask(`${list}?starting_after=nothing`)).toEqual({ status: 422, detail });
});

test("a dozen postings of one title at once get a link name each", async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => send(posting("Twelve at once"))));
  const made = (await Promise.all(answers.map((answer) => answer.json()))) as { data: { posting: { name: string } } }[];
  expect(new Set(made.map(({ data }) => data.posting.name)).size).toBe(12);
});

describe("Idempotency-Key", () => {
  const id = async (response: Response) => ((await response.json()) as { data: { id: string } }).data.id;

  test("the same request gets the first answer again, and nothing is made twice", async () => {
    const headers = { "idempotency-key": "one" };
    const first = await send(posting("Once"), headers);
    const again = await send(posting("Once"), headers);
    expect([first.status, again.status, again.headers.get("idempotent-replayed")]).toEqual([201, 201, "true"]);
    expect(await id(again)).toBe(await id(first));
  });

  test("another body or another address under the same name is a conflict", async () => {
    const headers = { "idempotency-key": "two" };
    await send(posting("First"), headers);
    expect((await send(posting("Second"), headers)).status).toBe(409);
    expect((await send(posting("First"), headers, { url: `${postings}?x=1` })).status).toBe(409);
  });

  test("fifty at once make one thing; the others get its answer or are told to wait", async () => {
    const headers = { "idempotency-key": "fifty" };
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(posting("Fifty"), headers)));
    const made = await Promise.all(answers.filter((answer) => answer.status === 201).map(id));
    expect(new Set(made).size).toBe(1);
    expect(answers.every((answer) => answer.status === 201 || answer.status === 409)).toBe(true);
  });

  test("a refused request may be mended and sent again; keys do not share names", async () => {
    const headers = { "idempotency-key": "mend" };
    expect((await send(posting("x"), headers)).status).toBe(422);
    expect((await send(posting("Mended"), headers)).status).toBe(201);
    const theirs = await world.workspace("Theirs");
    expect((await send(posting("Another"), headers, { key: theirs.key })).status).toBe(201);
    expect((await send(posting("Nurse"), { "idempotency-key": "x".repeat(256) })).status).toBe(400);
  });
});

describe("counting and remembering", () => {
  test("headers count down; the request after the last is refused with Retry-After and counted for nobody else", async () => {
    const small = await openTestWorld({}, { requestsPerMinute: 3 });
    const { key } = await small.workspace("Small");
    const get = () => handleApi(small.gate, new Request(postings, { headers: { "x-api-key": key } }));
    const answers = [await get(), await get(), await get(), await get()];
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 429]);
    expect(answers.map((answer) => answer.headers.get("x-ratelimit-remaining"))).toEqual(["2", "1", "0", "0"]);
    expect(answers[0]?.headers.get("x-ratelimit-limit")).toBe("3");
    expect(Number(answers[3]?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await answers[3]?.json()).toMatchObject({ error: { type: "rate_limit_error" } });
    await small.close();
  });

  test("every request of a key is written down: its operation and its end, nothing that it carried", async () => {
    const other = await world.workspace("Logged");
    await send(undefined, {}, { key: other.key, method: "GET" });
    await send(posting("x"), {}, { key: other.key });
    const rows = async () =>
      (await world.house.db.select().from(apiRequests)).filter((row) => row.keyId === other.keyId);
    await expect.poll(async () => (await rows()).length, { timeout: 5000 }).toBe(2);
    expect((await rows()).map((row) => [row.method, row.operation, row.status])).toEqual([
      ["GET", "listPostings", 200],
      ["POST", "createPosting", 422],
    ]);
  });
});
