import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { type Client, createClient } from "@/lib/client/create-client";
import type { Member } from "@/lib/contract/actor";
import { contentOf } from "@/lib/contract/plan/content";
import { postingCell, questionCell, questionsCell, stepCell, WORKFLOW } from "@/lib/contract/plan/paths";
import { openTestWorld, TEST_URL, type TestWorld } from "@/lib/server/test-world";
import { endProposal } from "@/lib/store/proposals";

let world: TestWorld;
let ana: Client;
let ben: Client;

const clientOf = (member: Member) =>
  createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request, member) });

beforeAll(async () => {
  world = await openTestWorld();
  const space = await world.workspace("Drafts");
  ana = clientOf(space.members.admin);
  ben = clientOf(space.members.recruiter);
});
afterAll(() => world.close());

const contentIn = async (plan_id: string) => {
  const { data } = await ana.getPlan({ params: { plan_id } });
  const changed = data.changes.map(({ path, value }) => [path, value] as const);
  return contentOf(new Map([...Object.entries(data.base), ...changed]));
};
const change = (plan_id: string, cells: [path: string, to: unknown, from?: unknown][]) =>
  ana.changePlan({
    params: { plan_id },
    body: { changes: cells.map(([path, to, from]) => ({ path, from, to })) },
  });

let drafts = 0;
/** A draft with one spoken question and no other step. */
async function interviewDraft(title: string): Promise<string> {
  const { id } = (await ana.createPlan({ body: { from: "blank", title } })).data;
  const steps = (await contentIn(id)).steps;
  const question = `only-${++drafts}`;
  await change(id, [
    [
      WORKFLOW,
      steps.filter((step) => step.type === "web_interview").map((step) => step.id),
      steps.map((step) => step.id),
    ],
    [questionsCell("voice"), [question], []],
    [questionCell(question, "text"), "What would you do first?"],
  ]);
  return id;
}

const PROPOSED = {
  title: "Night nurse",
  language: "en",
  description: "We look for a nurse.",
  company_overview: "",
  job_overview: "You care for twelve patients.",
  interview_process_overview: "",
  workflow: [
    {
      type: "resume" as const,
      config: { knockout_enabled: true },
      questions: [
        { modality: "resume_eligibility" as const, text: "A valid RN license" },
        { modality: "resume_scoring" as const, text: "Years on a ward", score_weight: 3 },
      ],
    },
    { type: "web_interview" as const, questions: [{ modality: "voice" as const, text: "Why nights?" }] },
  ],
  notes: [{ about: "workflow/0/questions/0", text: "Stands in the ad.", quote: "a nurse" }],
  warnings: [],
};

/** A proposal that a planner has answered with `result`. */
async function proposal(result: typeof PROPOSED): Promise<string> {
  const { id } = await ana.startProposal({ body: { description: result.description } });
  await endProposal(world.house.db, id, { status: "ready", step: "Ready", percent: 100, madeBy: "rules", result });
  return id;
}

describe("a draft made of a proposal", () => {
  test("says what was proposed, may be changed, and is open to nobody", async () => {
    const proposal_id = await proposal(PROPOSED);
    const { id } = (await ana.createPlan({ body: { from: "proposal", proposal_id } })).data;
    const content = await contentIn(id);
    expect(content.posting).toMatchObject({ title: "Night nurse", job_overview: "You care for twelve patients." });
    expect(content.posting.deadline).toBeUndefined();
    expect(content.steps.map(({ type, config }) => [type, config.knockout_enabled])).toEqual([
      ["resume", true],
      ["web_interview", undefined],
    ]);
    expect(content.questions.resume_eligibility.map((one) => one.fields.text)).toEqual(["A valid RN license"]);
    expect(content.questions.resume_scoring.map((one) => one.fields.score_weight)).toEqual([3]);
    expect(content.questions.voice.map((one) => one.fields.text)).toEqual(["Why nights?"]);
    expect((await ana.getPlan({ params: { plan_id: id } })).data.posting.status).toBe("draft");
  });

  test("is refused while nothing is proposed, and for a proposal of another workspace", async () => {
    const { id } = await ana.startProposal({ body: { description: "We look for a nurse." } });
    await ana.stopProposal({ params: { proposal_id: id } });
    await expect(ana.createPlan({ body: { from: "proposal", proposal_id: id } })).rejects.toMatchObject({
      code: "conflict",
    });
    const elsewhere = clientOf((await world.workspace("Elsewhere")).members.admin);
    const proposal_id = await proposal(PROPOSED);
    await expect(elsewhere.createPlan({ body: { from: "proposal", proposal_id } })).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("a copy of a draft", () => {
  test("has everything its editors typed, finished or not, and nothing that they took out", async () => {
    const id = await interviewDraft("Night nurse");
    await change(id, [
      [postingCell("interviewer_name"), "Noor", "Sarah"],
      [postingCell("max_retakes"), "a few"],
      [postingCell("deadline"), "2020-01-01T00:00:00Z"],
    ]);
    const copy = (await ben.createPlan({ body: { from: "posting", posting_id: id } })).data.id;
    const [there, here] = [await contentIn(id), await contentIn(copy)];
    expect(here.posting).toMatchObject({ title: "Night nurse (copy)", interviewer_name: "Noor", max_retakes: "a few" });
    expect(here.posting.deadline).toBeUndefined();
    expect(here.steps.map((step) => step.type)).toEqual(["web_interview"]);
    expect(here.questions.voice.map((one) => one.fields.text)).toEqual(["What would you do first?"]);
    expect(here.questions.voice[0]?.id).not.toBe(there.questions.voice[0]?.id);
  });
});

describe("a template", () => {
  test("made of a draft has what its editors typed, and the draft stays one", async () => {
    const id = await interviewDraft("Porter");
    const template = await ben.savePostingAsTemplate({
      params: { posting_id: id },
      body: { name: "Porters", template_code: "porter" },
    });
    const made = (await ana.createPlan({ body: { from: "template", template_id: template.id, title: "Day porter" } }))
      .data.id;
    const content = await contentIn(made);
    expect(content.posting.title).toBe("Day porter");
    expect(content.questions.voice.map((one) => one.fields.text)).toEqual(["What would you do first?"]);
    expect((await ana.getPlan({ params: { plan_id: id } })).data.posting.status).toBe("draft");
  });

  test("is not made of a draft that nobody could take: what is missing is named by its cell", async () => {
    const { id } = (await ana.createPlan({ body: { from: "blank", title: "Empty" } })).data;
    const body = { name: "Nothing", template_code: "nothing" };
    await expect(ben.savePostingAsTemplate({ params: { posting_id: id }, body })).rejects.toMatchObject({
      code: "invalid",
      fields: [{ field: ["questions/voice"] }],
    });
  });

  test("that was deleted meanwhile makes no draft, and says so", async () => {
    const id = await interviewDraft("Guard");
    const body = { name: "Guards", template_code: "guard" };
    const template = await ben.savePostingAsTemplate({ params: { posting_id: id }, body });
    await ana.deleteLibraryItem({ params: { item_id: template.id } });
    await expect(ana.createPlan({ body: { from: "template", template_id: template.id } })).rejects.toMatchObject({
      code: "invalid",
      fields: [{ field: ["interview_template_id"] }],
    });
  });
});

test("of the same cell named twice in one change the last one counts, and an id in two lists is in the first", async () => {
  const id = await interviewDraft("Glazier");
  const [question] = (await contentIn(id)).questions.voice.map((one) => one.id);
  const title = postingCell("title");
  const { revision } = (
    await change(id, [
      [title, "Glaziers", "Glazier"],
      [title, "Head glazier", "Glaziers"],
      [questionsCell("voice_tags"), [question], []],
    ])
  ).data;
  expect((await contentIn(id)).posting.title).toBe("Head glazier");
  await ana.publishPlan({ params: { plan_id: id }, body: { revision } });
  const { data } = await ana.listQuestions({ params: { posting_id: id } });
  expect(data.map((one) => [one.modality, one.id])).toEqual([["voice", question]]);
});

test("who takes out a draft's last question is named, though the draft is empty as it was made", async () => {
  const id = await interviewDraft("Tailor");
  const list = questionsCell("voice");
  const [question] = (await contentIn(id)).questions.voice.map((one) => one.id);
  await ben.changePlan({ params: { plan_id: id }, body: { changes: [{ path: list, from: [question], to: [] }] } });
  const { changes } = (await ana.getPlan({ params: { plan_id: id } })).data;
  expect(changes.find(({ path }) => path === list)).toMatchObject({ value: [], changed_by: "recruiter" });
});

test("the list of postings shows a draft with the steps that stand in its editor, a copy of it too", async () => {
  const stepsOf = async (id: string) =>
    (await ana.listPostingRows({ query: { status: "draft" } })).data.find((row) => row.id === id)?.steps;
  const id = await interviewDraft("Night watch");
  const [kept = ""] = (await contentIn(id)).steps.map((step) => step.id);
  await change(id, [
    [stepCell("added-form", "type"), "form"],
    [WORKFLOW, ["added-form", kept], [kept]],
  ]);
  expect(await stepsOf(id)).toEqual(["form", "web_interview"]);
  const copy = (await ana.createPlan({ body: { from: "posting", posting_id: id } })).data.id;
  expect(await stepsOf(copy)).toEqual(["form", "web_interview"]);
  const untouched = (await ana.createPlan({ body: { from: "blank", title: "Untouched" } })).data.id;
  expect(await stepsOf(untouched)).toEqual(["resume", "web_interview"]);
});

test("a draft can be taken by whoever writes it, from consent to the scorecard, and the scorecard says it was a test", async () => {
  const id = await interviewDraft("Tester");
  const { data } = await ana.startTestInterview({ params: { plan_id: id } });
  const portal = `${TEST_URL}/api/portal/i/${new URL(data.interview_url).pathname.split("/").at(-1)}`;
  const call = async (method: string, path: string, body?: unknown) => {
    const request = new Request(`${portal}${path}`, {
      method,
      headers: { "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = await handleApi(world.gate, request);
    expect(answer.status, await answer.clone().text()).toBe(200);
    return answer.json();
  };
  expect((await call("GET", "")).stage).toBe("consent");
  expect((await call("POST", "/consent", { consent: true })).stage).toBe("interview");
  const tab_id = "tab-of-a-test";
  const { prompt } = await call("POST", "/interview", { tab_id });
  expect(prompt.text).toBe("What would you do first?");

  const params = { interview_id: data.interview_id };
  expect((await ana.getInterviewData({ params })).data).toMatchObject({ is_test: true, posting_id: id });
  expect((await ana.getPlan({ params: { plan_id: id } })).data.posting.status).toBe("draft");
});
