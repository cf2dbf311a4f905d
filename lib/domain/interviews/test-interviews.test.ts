import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { type Client, createClient } from "@/lib/client/create-client";
import { handleMedia } from "@/lib/server/media-door";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";
import { emitEvents } from "../webhooks/emit-events";

/** A posting with one genuine candidate, and somebody of the team who tried it out and did very well. */
let world: TestWorld;
let space: TestWorkspace;
let api: Client;
const params = { posting_id: "" };
const ids = { genuine: "", test: "" };

beforeAll(async () => {
  world = await openTestWorld();
  space = await world.workspace("Mine");
  api = createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request, space.members.admin) });
  params.posting_id = (
    await api.createPosting({ body: { title: "Nurse", workflow: [{ type: "resume" }, { type: "web_interview" }] } })
  ).data.id;
  const add = async (name: string) =>
    (await api.ingestCandidate({ params, body: { name, email: `${name}@a.example` } })).data.interview_id;
  ids.genuine = await add("genuine");
  ids.test = await add("test");
  await world.house.db.execute(
    sql`update interviews set is_test = true, status = 'completed', score = 100 where id = ${ids.test}`,
  );
  await world.house.db.execute(sql`update interview_steps set score = 100 where interview_id = ${ids.test}`);
});
afterAll(() => world.close());

/** What a program gets, in any version of the API. */
const ask = async (path: string) => {
  const request = new Request(`${TEST_URL}/api${path}`, { headers: { "x-api-key": space.key } });
  return (await handleApi(world.gate, request)).text();
};

const GENUINE_ONLY = { total: 1, in_progress: 0, completed: 0, knocked_out: 0, average_score: null };

test("the list of postings and its counts", async () => {
  expect((await api.listPostingRows({})).data[0]?.counts).toMatchObject(GENUINE_ONLY);
  expect((await api.listPostingCounts({ query: { ids: params.posting_id } })).data[0]).toMatchObject(GENUINE_ONLY);
});

test("a posting's statistics and averages", async () => {
  expect((await api.getPostingStats({ params })).data).toMatchObject({
    total_candidates: 1,
    completed_interviews: 0,
    average_interview_score: null,
    average_resume_score: null,
  });
});

test("the candidates of a posting, in every version of the API", async () => {
  const { data } = await api.listCandidates({ params });
  expect(data.map(({ interview_id }) => interview_id)).toEqual([ids.genuine]);
  for (const path of [`/v2/postings/${params.posting_id}/candidates`, `/interviews/${params.posting_id}`]) {
    const answer = await ask(path);
    expect(answer, path).toContain(ids.genuine);
    expect(answer, path).not.toContain(ids.test);
  }
  expect(JSON.parse(await ask(`/interviews/${params.posting_id}`))).toMatchObject({ total: 1 });
});

test("every export", async () => {
  const { file_url } = JSON.parse(await ask(`/interviews/export/json?posting_id=${params.posting_id}`));
  const files = [
    await (await handleMedia(world.house, new Request(file_url))).text(),
    await (await fetchDashboard(`/postings/${params.posting_id}/candidates.csv`)).text(),
    await (await fetchDashboard(`/postings/${params.posting_id}/candidates.json`)).text(),
  ];
  for (const file of files) {
    expect(file).toContain(ids.genuine);
    expect(file).not.toContain(ids.test);
  }
});

const fetchDashboard = (path: string) =>
  handleApi(world.gate, new Request(`${TEST_URL}/api/workspace${path}`), space.members.admin);

test("webhooks are told nothing of it", async () => {
  const { db, jobs } = world.house;
  await db.transaction((tx) => emitEvents(jobs, tx, [ids.genuine, ids.test], ["interview_completed"]));
  const { rows } = await db.execute<{ interview_id: string }>(
    sql`select interview_id from outbox_events where type = 'interview_completed'`,
  );
  expect(rows).toEqual([{ interview_id: ids.genuine }]);
});

test("by its id it can be opened", async () => {
  expect((await api.getInterviewData({ params: { interview_id: ids.test } })).data.interview_id).toBe(ids.test);
});
