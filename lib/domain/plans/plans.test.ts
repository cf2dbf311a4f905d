import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { type Client, createClient } from "@/lib/client/create-client";
import type { Member } from "@/lib/contract/actor";
import { contentOf } from "@/lib/contract/plan/content";
import { postingCell, questionCell, questionsCell, stepCell, WORKFLOW } from "@/lib/contract/plan/paths";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";

let world: TestWorld;
let space: TestWorkspace;
let ana: Client;
let ben: Client;
let api: Client;

const clientOf = (member: Member) =>
  createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request, member) });

beforeAll(async () => {
  world = await openTestWorld();
  space = await world.workspace("Plans");
  ana = clientOf(space.members.admin);
  ben = clientOf(space.members.recruiter);
  api = createClient({
    origin: TEST_URL,
    fetch: (request) => {
      request.headers.set("x-api-key", space.key);
      return handleApi(world.gate, request);
    },
  });
});
afterAll(() => world.close());

const one = (plan_id: string) => ({ params: { plan_id } });
const read = async (id: string) => (await ana.getPlan(one(id))).data;
const cellsOf = async (id: string) => {
  const plan = await read(id);
  return new Map([...Object.entries(plan.base), ...plan.changes.map(({ path, value }) => [path, value] as const)]);
};
const change = async (client: Client, id: string, changes: [path: string, to: unknown, from?: unknown][]) =>
  (await client.changePlan({ ...one(id), body: { changes: changes.map(([path, to, from]) => ({ path, from, to })) } }))
    .data;
const publish = async (id: string) =>
  (await ana.publishPlan({ ...one(id), body: { revision: (await read(id)).revision } })).data;

/** A draft with one of each kind of question, as an editor would fill it. */
async function filledDraft(title: string, mark = title.toLowerCase().replaceAll(" ", "-")): Promise<string> {
  const [form1, q1, q2, f1] = ["form1", "q1", "q2", "f1"].map((name) => `${mark}-${name}`) as [
    string,
    string,
    string,
    string,
  ]; // safe: four in, four out
  const { data } = await ana.createPlan({ body: { from: "blank", title } });
  const [resume, interview] = contentOf(await cellsOf(data.id)).steps;
  await change(ana, data.id, [
    [postingCell("description"), "A job."],
    [WORKFLOW, [resume?.id, form1, interview?.id], [resume?.id, interview?.id]],
    [stepCell(form1, "type"), "form"],
    [stepCell(interview?.id ?? "", "video"), true],
    [questionsCell("voice"), [q1, q2], []],
    [questionCell(q1, "text"), "Tell me about a hard week."],
    [questionCell(q1, "score_weight"), 8],
    [questionCell(q2, "text"), "What would you do first?"],
    [questionsCell("form"), [f1], []],
    [questionCell(f1, "text"), "When can you start?"],
    [questionCell(f1, "question_type"), "date"],
  ]);
  return data.id;
}

describe("a draft", () => {
  test("stands in the list under its title and takes nobody until it is published", async () => {
    const id = await filledDraft("Night nurse");
    const drafts = (await api.listPostings({ query: { search: "Night nurse" } })).data;
    expect(drafts).toMatchObject([{ id, title: "Night nurse", status: "draft" }]);
    await expect(
      api.ingestCandidate({ params: { posting_id: id }, body: { name: "Jo", email: "jo@example.com" } }),
    ).rejects.toThrow("draft");

    const { candidate_url } = await publish(id);
    expect(candidate_url).toContain("/night-nurse");
    const posting = (await api.getPosting({ params: { posting_id: id } })).data;
    expect(posting).toMatchObject({ status: "active", name: "night-nurse", description: "A job." });
    expect(posting.deadline).toBeGreaterThan(Date.now() / 1000 + 27 * 86400);
    expect(posting.workflow.map((step) => step.type)).toEqual(["resume", "form", "web_interview"]);
    const questions = (await api.listQuestions({ params: { posting_id: id } })).data;
    expect(questions.map((one) => [one.modality, one.text, one.score_weight])).toEqual([
      ["form", "When can you start?", null],
      ["voice", "Tell me about a hard week.", 8],
      ["voice", "What would you do first?", null],
    ]);
    expect((await read(id)).changes).toEqual([]);
  });

  test("says what is missing, at the cell where it is mended, and keeps what was typed", async () => {
    const { data } = await ana.createPlan({ body: { from: "blank" } });
    const long = "x".repeat(300);
    await change(ana, data.id, [
      [postingCell("title"), long, "Untitled posting"],
      [postingCell("deadline"), "2020-01-01T00:00:00Z"],
      [postingCell("metadata"), Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`key${n}`, "v"])), undefined],
      [questionsCell("voice"), ["w1"], []],
      [questionCell("w1", "text"), "Why?"],
      [questionCell("w1", "score_weight"), 11],
    ]);
    const refusal = await publish(data.id).catch((error: unknown) => error);
    const fields = (refusal as { fields: { field: string[]; message: string }[] }).fields;
    expect(Object.fromEntries(fields.map(({ field, message }) => [field[0], message]))).toEqual({
      "posting/title": "must not be longer than 200 characters (it has 300)",
      "posting/metadata": "must not have more than 50 keys (it has 60)",
      "question/w1/score_weight": "must be 10 or less",
      "posting/deadline": "has passed: nobody could begin",
    });
    expect((await cellsOf(data.id)).get(postingCell("title"))).toBe(long);
  });

  test("made of a posting, of a template, or of nothing, has an own link and the same questions", async () => {
    const id = await filledDraft("Cook");
    await publish(id);
    const copy = (await ana.createPlan({ body: { from: "posting", posting_id: id } })).data.id;
    const template = await ben.savePostingAsTemplate({
      params: { posting_id: id },
      body: { name: "Kitchen", template_code: "kitchen-1" },
    });
    const made = (await ana.createPlan({ body: { from: "template", template_id: template.id } })).data.id;
    for (const [draft, title] of [
      [copy, "Cook (copy)"],
      [made, "Cook"],
    ] as const) {
      const content = contentOf(await cellsOf(draft));
      expect(content.posting).toMatchObject({ title, description: "A job." });
      expect(content.posting.name).toBeUndefined();
      expect(content.questions.voice.map((one) => one.fields.text)).toEqual([
        "Tell me about a hard week.",
        "What would you do first?",
      ]);
    }
    expect((await publish(made)).candidate_url).toMatch(/\/cook-2$/);
  });
});

describe("two people who edit one posting", () => {
  test("both keep what they typed in different fields, and are told when it is the same one", async () => {
    const id = await filledDraft("Porter");
    const title = postingCell("title");
    await change(ana, id, [[title, "Head porter", "Porter"]]);
    const answer = await change(ben, id, [
      [title, "Porters", "Porter"],
      [postingCell("description"), "Carries things.", "A job."],
    ]);
    expect(answer.conflicts).toMatchObject([{ path: title, value: "Head porter", changed_by: "admin" }]);
    const cells = await cellsOf(id);
    expect(cells.get(title)).toBe("Head porter");
    expect(cells.get(postingCell("description"))).toBe("Carries things.");
    // Ben looked at it and wants his all the same.
    expect((await change(ben, id, [[title, "Porters", "Head porter"]])).conflicts).toEqual([]);
  });

  test("both have the question that each of them added", async () => {
    const id = await filledDraft("Driver");
    const voice = questionsCell("voice");
    await change(ana, id, [
      [voice, ["driver-q1", "driver-q2", "ana"], ["driver-q1", "driver-q2"]],
      [questionCell("ana", "text"), "From Ana?"],
    ]);
    const answer = await change(ben, id, [
      [voice, ["ben", "driver-q1", "driver-q2"], ["driver-q1", "driver-q2"]],
      [questionCell("ben", "text"), "From Ben?"],
    ]);
    expect(answer.merged).toEqual([{ path: voice, value: ["ben", "driver-q1", "driver-q2", "ana"] }]);
    expect(contentOf(await cellsOf(id)).questions.voice.map((one) => one.id)).toEqual([
      "ben",
      "driver-q1",
      "driver-q2",
      "ana",
    ]);
  });

  test("one cannot publish over what the other just changed", async () => {
    const id = await filledDraft("Guard");
    const { revision } = await read(id);
    await change(ben, id, [[postingCell("description"), "Guards.", "A job."]]);
    await expect(ana.publishPlan({ ...one(id), body: { revision } })).rejects.toMatchObject({ reason: "plan_changed" });
    await publish(id);
  });
});

describe("a live posting", () => {
  test("changes for candidates only when the changes are published, and says whom they reach", async () => {
    const id = await filledDraft("Clerk");
    await publish(id);
    const { data: candidate } = await api.ingestCandidate({
      params: { posting_id: id },
      body: { name: "Jo", email: "jo@example.com" },
    });
    const content = contentOf(await cellsOf(id));
    const steps = content.steps.map((step) => step.id);
    const form = content.steps.find((step) => step.type === "form")?.id ?? "";
    await change(ana, id, [
      [WORKFLOW, steps.filter((step) => step !== form), steps],
      [questionsCell("voice"), ["clerk-q2"], ["clerk-q1", "clerk-q2"]],
      [questionCell("clerk-q2", "text"), "What would you do on day one?", "What would you do first?"],
    ]);
    const before = (await api.listQuestions({ params: { posting_id: id }, query: { modality: "voice" } })).data;
    expect(before.map((question) => question.text)).toEqual(["Tell me about a hard week.", "What would you do first?"]);
    const plan = await read(id);
    expect(plan.posting.reach).toEqual({ waiting: 1, under_way: 0, finished: 0 });
    expect(plan.changes.map(({ path }) => path).sort()).toEqual([
      "question/clerk-q2/text",
      "questions/voice",
      "workflow",
    ]);

    await publish(id);
    const after = (await api.listQuestions({ params: { posting_id: id }, query: { modality: "voice" } })).data;
    expect(after.map((question) => [question.id, question.text])).toEqual([
      ["clerk-q2", "What would you do on day one?"],
    ]);
    const walked = (await api.listCandidates({ params: { posting_id: id } })).data[0];
    expect(walked?.interview_id).toBe(candidate.interview_id);
    expect(walked?.workflow?.steps.map((step) => step.step_id)).toEqual(steps.filter((step) => step !== form));
  });
});

test("a question that a program adds stays where somebody has reordered the others meanwhile", async () => {
  const id = await filledDraft("Welder");
  await publish(id);
  const voice = questionsCell("voice");
  await change(ana, id, [[voice, ["welder-q2", "welder-q1"], ["welder-q1", "welder-q2"]]]);
  const { data: added } = await api.createQuestion({
    params: { posting_id: id },
    body: { modality: "voice", text: "From the program?" },
  });
  const wanted = ["welder-q2", added.id, "welder-q1"];
  expect((await cellsOf(id)).get(voice)).toEqual(wanted);
  // Who changes the list from then on changes what they see.
  expect((await change(ben, id, [[voice, [added.id, "welder-q2", "welder-q1"], wanted]])).merged).toEqual([]);
  await publish(id);
  const questions = (await api.listQuestions({ params: { posting_id: id }, query: { modality: "voice" } })).data;
  expect(questions.map((question) => question.id)).toEqual([added.id, "welder-q2", "welder-q1"]);
});

test("the questions of a step that is taken out stay as they were, whatever was typed in them", async () => {
  const id = await filledDraft("Joiner");
  await publish(id);
  const steps = contentOf(await cellsOf(id)).steps.map((step) => step.id);
  await change(ana, id, [
    [WORKFLOW, steps.filter((step) => step !== "joiner-form1"), steps],
    [questionCell("joiner-f1", "text"), "x".repeat(6000), "When can you start?"],
    [questionCell("joiner-f1", "is_knockout"), true],
  ]);
  await publish(id);
  const questions = (await api.listQuestions({ params: { posting_id: id }, query: { modality: "form" } })).data;
  expect(questions).toMatchObject([{ id: "joiner-f1", text: "When can you start?" }]);
  expect(questions[0]?.is_knockout).toBeNull();
});

test("a change back to what is published is no change", async () => {
  const id = await filledDraft("Baker");
  await publish(id);
  await change(ana, id, [[postingCell("title"), "Bakers", "Baker"]]);
  await change(ana, id, [[postingCell("title"), "Baker", "Bakers"]]);
  expect((await read(id)).changes).toEqual([]);
});

test("a draft can be tried out: the interview is in no list and no count", async () => {
  const id = await filledDraft("Tester");
  const { data } = await ana.startTestInterview(one(id));
  expect(data.interview_url).toContain("/i/");
  expect((await read(id)).posting).toMatchObject({ status: "draft", reach: { waiting: 0, under_way: 0, finished: 0 } });
  const questions = (await api.listQuestions({ params: { posting_id: id } })).data;
  expect(questions).toHaveLength(3);
});

test("a question of another posting is not changed by naming its id", async () => {
  const theirs = await filledDraft("Theirs");
  await publish(theirs);
  const mine = await filledDraft("Mine", "theirs");
  await expect(publish(mine)).rejects.toThrow("belongs to another one");
  const questions = (await api.listQuestions({ params: { posting_id: theirs } })).data;
  expect(questions.map((question) => question.posting_id)).toEqual([theirs, theirs, theirs]);
});

test("saved questions and those of other postings are found again, of one wording once", async () => {
  const saved = await ben.saveQuestion({
    body: { modality: "voice", text: "What makes a good shift?", score_weight: 4 },
  });
  const again = await ana.saveQuestion({ body: { modality: "voice", text: "what makes a good shift?" } });
  expect(again.data.id).toBe(saved.data.id);
  const kept = await ana.listSavedQuestions({ query: { modality: "voice", search: "GOOD" } });
  expect(kept.data).toMatchObject([{ text: "What makes a good shift?", fields: { score_weight: 4 }, posting: null }]);
  const elsewhere = await ana.findQuestions({ query: { modality: "voice", search: "hard week" } });
  expect(elsewhere.data).toHaveLength(1);
  await ana.deleteSavedQuestion({ params: { question_id: saved.data.id } });
  expect((await ana.listSavedQuestions({ query: { modality: "voice" } })).data).toEqual([]);
});
