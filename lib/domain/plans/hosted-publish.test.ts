import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "@/lib/client/create-client";
import { contentOf } from "@/lib/contract/plan/content";
import { postingCell, questionCell, questionsCell } from "@/lib/contract/plan/paths";
import { clientOf, openHostedPair } from "@/lib/server/test-hosted";

let pair: Awaited<ReturnType<typeof openHostedPair>>;
let ana: Client;
beforeAll(async () => {
  pair = await openHostedPair();
  ana = clientOf(pair.dashboard.world, pair.dashboard.space.members.admin);
});
afterAll(() => pair.close());
afterEach(() => Object.assign(pair.network, { before: async () => undefined, losesAnswer: () => false }));

const one = (plan_id: string) => ({ params: { plan_id } });
const read = async (id: string) => (await ana.getPlan(one(id))).data;
const cellsOf = async (id: string) => {
  const plan = await read(id);
  return new Map([...Object.entries(plan.base), ...plan.changes.map(({ path, value }) => [path, value] as const)]);
};
const change = (id: string, changes: [path: string, to: unknown, from?: unknown][]) =>
  ana.changePlan({ ...one(id), body: { changes: changes.map(([path, to, from]) => ({ path, from, to })) } });
const publish = async (id: string) =>
  (await ana.publishPlan({ ...one(id), body: { revision: (await read(id)).revision } })).data;
const questionsOf = async (posting_id: string) =>
  (await pair.api.listQuestions({ params: { posting_id } })).data.map((question) => [
    question.modality,
    question.text,
    question.score_weight,
  ]);

/** A draft of an interview with one question, `<title>-q`. */
async function draft(title: string): Promise<string> {
  const { id } = (await ana.createPlan({ body: { from: "blank", title } })).data;
  await change(id, [
    [questionsCell("voice"), [`${title}-q`]],
    [questionCell(`${title}-q`, "text"), "Why?"],
  ]);
  return id;
}
const POST_POSTING = "POST /api/v2/postings";
const titled = async (title: string) => (await pair.api.listPostings({ query: { search: title } })).data;

describe("while the hosted service is busy with a posting", () => {
  test("what others type in a draft goes with it to the posting", async () => {
    const id = await draft("Plumber");
    pair.network.before = async (call) => {
      if (call !== POST_POSTING) return;
      await change(id, [
        [postingCell("description"), "Mends what leaks."],
        [questionsCell("voice"), ["Plumber-q", "late"], ["Plumber-q"]],
        [questionCell("late", "text"), "And then?"],
        [questionCell("Plumber-q", "text"), "Why, really?", "Why?"],
      ]);
    };
    const { posting_id } = await publish(id);
    expect(await questionsOf(posting_id)).toEqual([["voice", "Why?", 5]]);
    const content = contentOf(await cellsOf(posting_id));
    expect(content.posting).toMatchObject({ title: "Plumber", description: "Mends what leaks." });
    expect(content.questions.voice.map((one) => one.fields.text)).toEqual(["Why, really?", "And then?"]);
    pair.network.before = async () => undefined;
    await publish(posting_id);
    expect((await questionsOf(posting_id)).map(([, text]) => text)).toEqual(["Why, really?", "And then?"]);
    expect((await read(posting_id)).changes).toEqual([]);
  });

  test("what others type in a live posting stays a change", async () => {
    const { posting_id } = await publish(await draft("Painter"));
    const [first] = contentOf(await cellsOf(posting_id)).questions.voice.map((one) => one.id);
    await change(posting_id, [
      [postingCell("title"), "House painter", "Painter"],
      [questionsCell("voice"), [first, "new"], [first]],
      [questionCell("new", "text"), "Which colour?"],
    ]);
    pair.network.before = async (call) => {
      if (call !== `POST /api/v2/postings/${posting_id}/questions`) return;
      await change(posting_id, [
        [postingCell("title"), "Head painter", "House painter"],
        [questionCell("new", "text"), "Which colour first?", "Which colour?"],
      ]);
    };
    await publish(posting_id);
    pair.network.before = async () => undefined;
    expect((await pair.api.getPosting({ params: { posting_id } })).data.title).toBe("House painter");
    expect((await questionsOf(posting_id)).map(([, text]) => text)).toEqual(["Why?", "Which colour?"]);
    const content = contentOf(await cellsOf(posting_id));
    expect(content.posting.title).toBe("Head painter");
    expect(content.questions.voice.map((one) => one.fields.text)).toEqual(["Why?", "Which colour first?"]);
  });

  test("what is typed at the moment when somebody publishes goes on from what they published", async () => {
    const { posting_id } = await publish(await draft("Sawyer"));
    const title = postingCell("title");
    await change(posting_id, [[title, "Head sawyer", "Sawyer"]]);
    let isFirst = true;
    pair.network.before = async (call) => {
      // The posting is answered as it stands, its questions only when it has been published.
      if (!isFirst || !call.includes(`${posting_id}/questions`)) return;
      isFirst = false;
      await publish(posting_id);
    };
    const answer = await change(posting_id, [[title, "Master sawyer", "Head sawyer"]]);
    expect(answer.data.conflicts).toEqual([]);
    expect((await cellsOf(posting_id)).get(title)).toBe("Master sawyer");
  });

  test("nobody else publishes the same draft, and afterwards they see that it is done", async () => {
    const id = await draft("Weaver");
    const { revision } = await read(id);
    let second: unknown;
    pair.network.before = async (call) => {
      if (call !== POST_POSTING || second) return;
      second = await ana.publishPlan({ ...one(id), body: { revision } }).catch((error: unknown) => error);
    };
    await ana.publishPlan({ ...one(id), body: { revision } });
    expect(second).toMatchObject({ code: "conflict", reason: "publishing" });
    expect(await titled("Weaver")).toHaveLength(1);
  });

  test("a draft that a publisher left behind is free again after some minutes", async () => {
    const id = await draft("Spinner");
    const db = pair.dashboard.world.house.db;
    await db.$client.query("update plans set publishing_until = now() + interval '1 minute' where id = $1", [id]);
    await expect(publish(id)).rejects.toMatchObject({ reason: "publishing" });
    await db.$client.query("update plans set publishing_until = now() - interval '1 second' where id = $1", [id]);
    await publish(id);
  });
});

describe("when the answer to making a posting is lost", () => {
  test("the second try finds what the first one made", async () => {
    const id = await draft("Tanner");
    pair.network.losesAnswer = (call) => call === POST_POSTING;
    await expect(publish(id)).rejects.toMatchObject({ code: "unavailable" });
    pair.network.losesAnswer = () => false;
    const { posting_id, candidate_url } = await publish(id);
    expect((await titled("Tanner")).map((posting) => posting.id)).toEqual([posting_id]);
    expect(candidate_url).toContain("/tanner");
    expect((await read(posting_id)).changes).toEqual([]);
  });

  test("and the draft was changed since, that is said before a second one is made", async () => {
    const id = await draft("Hatter");
    pair.network.losesAnswer = (call) => call === POST_POSTING;
    await expect(publish(id)).rejects.toMatchObject({ code: "unavailable" });
    pair.network.losesAnswer = () => false;
    await change(id, [[postingCell("title"), "Milliner", "Hatter"]]);
    await expect(publish(id)).rejects.toMatchObject({ code: "conflict", reason: "may_be_made" });
    await publish(id);
    expect([await titled("Hatter"), await titled("Milliner")].map((rows) => rows.length)).toEqual([1, 1]);
  });
});

test("clearing a description clears it there too, and what a change may not say is named before anything is done", async () => {
  const { posting_id } = await publish(await draft("Fuller"));
  const description = postingCell("description");
  await change(posting_id, [[description, "We look for a fuller."]]);
  await publish(posting_id);
  await change(posting_id, [[description, "", "We look for a fuller."]]);
  await publish(posting_id);
  expect((await pair.api.getPosting({ params: { posting_id } })).data.description).toBe("");

  const [first] = contentOf(await cellsOf(posting_id)).questions.voice.map((one) => one.id);
  const weight = questionCell(first ?? "", "score_weight");
  await change(posting_id, [
    [postingCell("title"), "Master fuller", "Fuller"],
    [description, "A job."],
    [weight, 0, 5],
  ]);
  await expect(publish(posting_id)).rejects.toMatchObject({
    code: "invalid",
    fields: [
      { field: [description], message: "needs at least 10 characters" },
      { field: [weight], message: "must be 1 or more" },
    ],
  });
  expect((await pair.api.getPosting({ params: { posting_id } })).data.title).toBe("Fuller");
});
