import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { type Client, createClient } from "@/lib/client/create-client";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";

let world: TestWorld;
let space: TestWorkspace;
let api: Client;

beforeAll(async () => {
  world = await openTestWorld();
  space = await world.workspace("Steps");
  api = createClient({
    origin: TEST_URL,
    fetch: (request) => {
      request.headers.set("x-api-key", space.key);
      return handleApi(world.gate, request);
    },
  });
});
afterAll(() => world.close());

async function posting() {
  const { data } = await api.createPosting({
    body: {
      title: "Nurse",
      workflow: [
        { type: "resume", config: { knockout_enabled: true, instructions: "Read it twice." } },
        { type: "web_interview", config: { video: true, web_interview_config: { one: 1, two: 2 } } },
        { type: "form" },
        { type: "form" },
      ],
    },
  });
  return data.id;
}

const change = (posting_id: string, step_id: string, config: Record<string, unknown>) =>
  api.updateInterviewerWorkflowStep({ params: { posting_id, step_id }, body: { config } });

test("a step is named by type, place or id; only the given keys change", async () => {
  const id = await posting();
  const byType = await change(id, "resume", { min_evaluation_score: 0.7 });
  expect(byType.data.workflow[0]?.config).toEqual({
    knockout_enabled: true,
    instructions: "Read it twice.",
    min_evaluation_score: 0.7,
  });
  const byPlace = await change(id, "1", { knockout_enabled: false });
  expect(byPlace.data.workflow[0]?.config).toMatchObject({ knockout_enabled: false, min_evaluation_score: 0.7 });
  const stepId = byPlace.data.workflow[1]?.id ?? "";
  const byId = await change(id, stepId, { web_interview_config: { three: 3 }, video: null });
  // A nested object is replaced whole; null clears.
  expect(byId.data.workflow[1]?.config).toEqual({ web_interview_config: { three: 3 } });
  expect(byId.data.updated_at).toBeGreaterThan(byPlace.data.created_at ?? 0);
  expect((await api.getPosting({ params: { posting_id: id } })).data.workflow).toEqual(byId.data.workflow);
});

test("two changes at the same time both stand", async () => {
  const id = await posting();
  const [first, second] = [change(id, "2", { voice_id: "voice-2" }), change(id, "2", { num_questions: 4 })];
  await Promise.all([first, second]);
  const { data } = await api.getPosting({ params: { posting_id: id } });
  expect(data.workflow[1]?.config).toMatchObject({ voice_id: "voice-2", num_questions: 4, video: true });
});

test("an unknown step, an unclear one, unknown keys and bad values are refused by name", async () => {
  const id = await posting();
  await expect(change(id, "conversational_sms", {})).rejects.toMatchObject({ code: "not_found" });
  await expect(change(id, "5", {})).rejects.toMatchObject({ code: "not_found" });
  await expect(change("FFFF", "1", {})).rejects.toMatchObject({ code: "not_found" });
  await expect(change(id, "form", { knockout_enabled: true })).rejects.toMatchObject({ code: "bad_request" });
  await expect(change(id, "resume", { video: true, colour: "red" })).rejects.toMatchObject({
    code: "bad_request",
    message: expect.stringContaining("video, colour"),
  });
  const refused = await handleApi(
    world.gate,
    new Request(`${TEST_URL}/api/v2/postings/${id}/workflow/resume`, {
      method: "PATCH",
      headers: { "x-api-key": space.key, "content-type": "application/json" },
      body: JSON.stringify({ config: { min_evaluation_score: 2, mandatory: "yes" } }),
    }),
  );
  expect(refused.status).toBe(422);
  const { detail } = await refused.json();
  expect(detail.map((item: { loc: string[] }) => item.loc)).toEqual(
    expect.arrayContaining([
      ["body", "config", "min_evaluation_score"],
      ["body", "config", "mandatory"],
    ]),
  );
  const { data } = await api.getPosting({ params: { posting_id: id } });
  expect(data.workflow[0]?.config).toEqual({ knockout_enabled: true, instructions: "Read it twice." });
});

test("summaries carry id, title and name only, page by keyset and search titles", async () => {
  const space2 = await world.workspace("List");
  const other = createClient({
    origin: TEST_URL,
    fetch: (request) => {
      request.headers.set("x-api-key", space2.key);
      return handleApi(world.gate, request);
    },
  });
  for (const title of ["Night nurse", "Cook", "Day NURSE"]) {
    await other.createPosting({ body: { title, workflow: [{ type: "web_interview" }] } });
  }
  const first = await other.listPostingSummaries({ query: { limit: 2 } });
  expect(first.data.map(({ title }) => title)).toEqual(["Day NURSE", "Cook"]);
  expect(first.data[0]).toEqual({
    object: "posting_summary",
    id: expect.any(String),
    title: "Day NURSE",
    name: "day-nurse",
  });
  expect(first.pagination.has_more).toBe(true);
  const rest = await other.listPostingSummaries({ query: { limit: 2, starting_after: first.data[1]?.id } });
  expect(rest.data.map(({ title }) => title)).toEqual(["Night nurse"]);
  expect(rest.pagination.has_more).toBe(false);
  const found = await other.listPostingSummaries({ query: { search: "nurse" } });
  expect(found.data.map(({ title }) => title)).toEqual(["Day NURSE", "Night nurse"]);
  await expect(other.listPostingSummaries({ query: { starting_after: "FFFF" } })).rejects.toMatchObject({
    code: "invalid",
  });
});
