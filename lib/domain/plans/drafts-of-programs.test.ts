import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { type Client, createClient } from "@/lib/client/create-client";
import { contentOf } from "@/lib/contract/plan/content";
import { postingCell, questionCell, questionsCell } from "@/lib/contract/plan/paths";
import { openTestWorld, TEST_URL, type TestWorld } from "@/lib/server/test-world";

let world: TestWorld;
let ana: Client;
let api: Client;

beforeAll(async () => {
  world = await openTestWorld();
  const space = await world.workspace("Programs");
  ana = createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request, space.members.admin) });
  api = createClient({
    origin: TEST_URL,
    fetch: (request) => {
      request.headers.set("x-api-key", space.key);
      return handleApi(world.gate, request);
    },
  });
});
afterAll(() => world.close());

const read = async (plan_id: string) => (await ana.getPlan({ params: { plan_id } })).data;
const contentIn = async (id: string) => {
  const { base, changes } = await read(id);
  return contentOf(new Map([...Object.entries(base), ...changes.map(({ path, value }) => [path, value] as const)]));
};

/** A draft with a description and two spoken questions, as an editor would fill it. */
async function filledDraft(title: string): Promise<string> {
  const { id } = (await ana.createPlan({ body: { from: "blank", title } })).data;
  const [a, b] = [`${title}-a`, `${title}-b`];
  const changes: [path: string, to: unknown, from?: unknown][] = [
    [postingCell("description"), "A job."],
    [questionsCell("voice"), [a, b], []],
    [questionCell(a, "text"), "Tell me about a hard week."],
    [questionCell(b, "text"), "What would you do first?"],
  ];
  const body = { changes: changes.map(([path, to, from]) => ({ path, from, to })) };
  await ana.changePlan({ params: { plan_id: id }, body });
  return id;
}

describe("the API's activate", () => {
  test("opens a draft as its editors made it, under a link of its own", async () => {
    const id = await filledDraft("Tiler");
    const { data } = await api.activatePosting({ params: { posting_id: id } });
    expect(data).toMatchObject({ status: "active", name: "tiler", description: "A job." });
    expect((await api.listQuestions({ params: { posting_id: id } })).data).toHaveLength(2);
    expect((await read(id)).changes).toEqual([]);
  });

  test("refuses a draft that lacks something, and names it", async () => {
    const { id } = (await ana.createPlan({ body: { from: "blank", title: "Bare" } })).data;
    await expect(api.activatePosting({ params: { posting_id: id } })).rejects.toMatchObject({
      code: "invalid",
      fields: [{ field: ["questions/voice"], message: "needs at least one question" }],
    });
    expect((await read(id)).posting.status).toBe("draft");
  });

  test("opens an archived draft in one call; a person's undo brings back the draft", async () => {
    const id = await filledDraft("Roofer");
    const params = { posting_id: id };
    await ana.archivePosting({ params });
    expect((await ana.activatePosting({ params })).data.status).toBe("draft");
    await ana.archivePosting({ params });
    expect((await api.activatePosting({ params })).data.status).toBe("active");
  });
});

test("the API's clone of a draft has what its editors typed, and is a draft", async () => {
  const id = await filledDraft("Mason");
  const { data } = await api.clonePosting({ params: { posting_id: id } });
  expect(data.status).toBe("draft");
  const content = await contentIn(data.id);
  expect(content.posting).toMatchObject({ title: "Mason (copy)", description: "A job." });
  expect(content.questions.voice.map((one) => one.fields.text)).toEqual([
    "Tell me about a hard week.",
    "What would you do first?",
  ]);
  expect(content.steps.map((step) => step.type)).toEqual(["resume", "web_interview"]);
});
