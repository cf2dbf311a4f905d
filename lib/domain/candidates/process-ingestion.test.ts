import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { type Client, createClient } from "@/lib/client/create-client";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";
import { startWorkers } from "@/lib/server/workers";
import { countInterviewRows } from "@/lib/store/interviews";
import { ingestions } from "@/lib/store/schema";
import { processIngestion } from "./process-ingestion";

let world: TestWorld;
let space: TestWorkspace;
let api: Client;

beforeAll(async () => {
  world = await openTestWorld();
  space = await world.workspace("Async");
  api = createClient({
    origin: TEST_URL,
    fetch: (request) => {
      request.headers.set("x-api-key", space.key);
      return handleApi(world.gate, request);
    },
  });
});
afterAll(() => world.close());

async function posting(): Promise<string> {
  const { data } = await api.createPosting({ body: { title: "Nurse", workflow: [{ type: "web_interview" }] } });
  return data.id;
}

const people = (count: number, retake = false) =>
  Array.from({ length: count }, (_, n) => ({ name: `Person ${n}`, email: `p${n}@example.com`, retake }));

const queued = async (posting_id: string, data: ReturnType<typeof people>) =>
  (await api.ingestCandidatesBulkAsync({ params: { posting_id }, body: { data } })).data.ingestion_id;

const run = (ingestion_id: string, last = false) => processIngestion(world.house, { ingestion_id }, last);

async function stored(id: string) {
  const [row] = await world.house.db.select().from(ingestions).where(eq(ingestions.id, id));
  return row;
}

const interviewsIn = (postingId: string) => countInterviewRows(world.house.db, { postingId });

test("people wait in the database until the job has put them in; then they are struck off", async () => {
  const id = await posting();
  const answer = await api.ingestCandidateAsync({
    params: { posting_id: id },
    body: { name: "Jo Doe", email: "jo@example.com" },
  });
  expect(answer.data).toEqual({ object: "ingestion", ingestion_id: expect.any(String), status: "queued" });
  expect(await stored(answer.data.ingestion_id)).toMatchObject({ status: "queued", people: [{ name: "Jo Doe" }] });
  expect(await interviewsIn(id)).toBe(0);

  await run(answer.data.ingestion_id);
  const done = await stored(answer.data.ingestion_id);
  expect(done).toMatchObject({ status: "completed", people: [], interviewsMade: 1, problem: null });
  expect(done?.completedAt).toBeInstanceOf(Date);
  const { data } = await api.listCandidates({ params: { posting_id: id } });
  expect(data.map((candidate) => candidate.email)).toEqual(["jo@example.com"]);
});

test("a job that ends half-way and is given out again makes no second interview, not even for retakes", async () => {
  const id = await posting();
  await run(await queued(id, people(3)));
  const ingestion = await queued(id, people(1200, true));
  let chunks = 0;
  const { db } = world.house;
  const dying = new Proxy(db, {
    get(target, name, receiver) {
      // The process dies when it begins with the third chunk.
      if (name === "transaction" && ++chunks === 3) throw new Error("killed");
      return Reflect.get(target, name, receiver);
    },
  });
  await expect(processIngestion({ ...world.house, db: dying }, { ingestion_id: ingestion }, false)).rejects.toThrow(
    "killed",
  );
  const half = await stored(ingestion);
  expect(half).toMatchObject({ status: "queued", interviewsMade: 1000 });
  expect(half?.people).toHaveLength(200);
  expect(await interviewsIn(id)).toBe(1003);

  await Promise.all([run(ingestion), run(ingestion)]);
  await run(ingestion);
  expect(await stored(ingestion)).toMatchObject({ status: "completed", interviewsMade: 1200, people: [] });
  expect(await interviewsIn(id)).toBe(1203);
});

test("somebody named twice gets one interview, as named first", async () => {
  const id = await posting();
  const twice = [
    { name: "Jo", email: "jo@example.com", retake: true },
    { name: "Jo Doe", email: "JO@example.com", retake: true },
  ];
  await run(await queued(id, twice));
  const { data } = await api.listCandidates({ params: { posting_id: id } });
  expect(data.map(({ name, email }) => [name, email])).toEqual([["Jo", "jo@example.com"]]);
});

test("a posting that is closed meanwhile ends the ingestion with a sentence, and nobody is lost", async () => {
  const id = await posting();
  const ingestion = await queued(id, people(2));
  await api.archivePosting({ params: { posting_id: id } });
  await run(ingestion);
  const row = await stored(ingestion);
  expect(row).toMatchObject({ status: "failed", problem: expect.stringContaining("archived") });
  expect(row?.people).toHaveLength(2);
  expect(await interviewsIn(id)).toBe(0);
});

test("what is wrong is refused before anything is queued", async () => {
  const id = await posting();
  const params = { posting_id: id };
  const bad = { name: "Jo", email: "nowhere" };
  await expect(api.ingestCandidateAsync({ params, body: bad })).rejects.toMatchObject({ code: "invalid" });
  await expect(
    api.ingestCandidateAsync({ params: { posting_id: "FFFF" }, body: { ...bad, email: "jo@example.com" } }),
  ).rejects.toMatchObject({ code: "not_found" });
  await api.archivePosting({ params });
  await expect(api.ingestCandidatesBulkAsync({ params, body: { data: people(1) } })).rejects.toMatchObject({
    code: "conflict",
  });
  const left = await world.house.db.select().from(ingestions).where(eq(ingestions.postingId, id));
  expect(left).toEqual([]);
});

test("the queue runs the job of what was sent", async () => {
  const id = await posting();
  await startWorkers(world.house);
  const ingestion = await queued(id, people(3));
  await expect.poll(async () => (await stored(ingestion))?.status, { timeout: 15_000 }).toBe("completed");
  expect(await interviewsIn(id)).toBe(3);
});
