import { afterAll, beforeAll, expect, test } from "vitest";
import type { Client } from "@/lib/client/create-client";
import { contentOf } from "@/lib/contract/plan/content";
import { postingCell, questionCell, questionsCell, stepCell, WORKFLOW } from "@/lib/contract/plan/paths";
import { clientOf, openHostedPair } from "@/lib/server/test-hosted";
import { endProposal } from "@/lib/store/proposals";

let pair: Awaited<ReturnType<typeof openHostedPair>>;
let ana: Client;
beforeAll(async () => {
  pair = await openHostedPair();
  ana = clientOf(pair.dashboard.world, pair.dashboard.space.members.admin);
});
afterAll(() => pair.close());

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

test("a draft is kept by the dashboard until the hosted service makes a posting of it", async () => {
  const { id } = (await ana.createPlan({ body: { from: "blank", title: "Surgeon" } })).data;
  const [, interview] = contentOf(await cellsOf(id)).steps;
  await change(id, [
    [questionsCell("voice"), ["q1", "q2"]],
    [questionCell("q1", "text"), "Why surgery?"],
    [questionCell("q1", "score_weight"), 9],
    [questionCell("q2", "text"), "Why here?"],
    [questionCell("q2", "score_weight"), 2],
    [stepCell(interview?.id ?? "", "video"), true],
  ]);
  expect((await pair.api.listPostings({ query: { search: "Surgeon" } })).data).toEqual([]);
  expect((await read(id)).posting).toMatchObject({ status: "draft", reach: null });
  expect((await ana.listPostingRows()).data[0]).toMatchObject({ id, title: "Surgeon", status: "draft" });
  expect((await ana.listPostingRows({ query: { search: "baker" } })).data).toEqual([]);

  const { posting_id, candidate_url } = await publish(id);
  expect(candidate_url).toContain("/surgeon");
  const posting = (await pair.api.getPosting({ params: { posting_id } })).data;
  expect(posting).toMatchObject({ title: "Surgeon", status: "active" });
  expect(posting.workflow.map((step) => [step.type, step.config.video])).toEqual([
    ["resume", undefined],
    ["web_interview", true],
  ]);
  // Weights above 5 are set at the questions, since the public API takes none where it makes a posting.
  expect(await questionsOf(posting_id)).toEqual([
    ["voice", "Why surgery?", 9],
    ["voice", "Why here?", 2],
  ]);
  expect((await read(posting_id)).changes).toEqual([]);
  const listed = (await ana.listPostingRows()).data.filter((row) => row.title === "Surgeon");
  expect(listed.map((row) => row.id)).toEqual([posting_id]);
});

test("a draft is made of a proposal, and a copy of a draft has what was typed, before the service knows of either", async () => {
  const { id: proposal_id } = await ana.startProposal({ body: { description: "A nurse." } });
  const result = {
    title: "Night nurse",
    language: "en",
    description: "A nurse.",
    company_overview: "",
    job_overview: "Twelve patients.",
    interview_process_overview: "",
    workflow: [{ type: "web_interview", questions: [{ modality: "voice", text: "Why nights?" }] }],
    notes: [],
    warnings: [],
  };
  await endProposal(pair.dashboard.world.house.db, proposal_id, {
    status: "ready",
    step: "Ready",
    percent: 100,
    madeBy: "rules",
    result,
  });
  const { id } = (await ana.createPlan({ body: { from: "proposal", proposal_id } })).data;
  await change(id, [[postingCell("max_retakes"), "a few"]]);
  const copy = (await ana.createPlan({ body: { from: "posting", posting_id: id } })).data.id;
  for (const [draft, title] of [
    [id, "Night nurse"],
    [copy, "Night nurse (copy)"],
  ] as const) {
    const content = contentOf(await cellsOf(draft));
    expect(content.posting).toMatchObject({ title, job_overview: "Twelve patients.", max_retakes: "a few" });
    expect(content.steps.map((step) => step.type)).toEqual(["web_interview"]);
    expect(content.questions.voice.map((one) => one.fields.text)).toEqual(["Why nights?"]);
  }
  expect((await pair.api.listPostings({ query: { search: "Night nurse" } })).data).toEqual([]);
});

test("changes of a live posting reach the hosted service when they are published, call by call", async () => {
  const made = await pair.api.createPosting({
    body: {
      title: "Baker",
      workflow: [
        { type: "resume", config: { mandatory: true } },
        {
          type: "web_interview",
          questions: [
            { modality: "voice", text: "One?" },
            { modality: "voice", text: "Two?" },
            { modality: "voice", text: "Three?" },
          ],
        },
      ],
    },
  });
  const posting_id = made.data.id;
  const content = contentOf(await cellsOf(posting_id));
  const [first, second, third] = content.questions.voice.map((question) => question.id);
  const voice = [first, second, third];
  const resume = content.steps[0]?.id ?? "";
  await change(posting_id, [
    [postingCell("title"), "Master baker", "Baker"],
    [stepCell(resume, "mandatory"), false, true],
    [questionsCell("voice"), [third, "fresh", first], voice],
    [questionCell(first ?? "", "text"), "One, again?", "One?"],
    [questionCell("fresh", "text"), "Four?"],
  ]);
  expect((await pair.api.getPosting({ params: { posting_id } })).data.title).toBe("Baker");

  await publish(posting_id);
  const posting = (await pair.api.getPosting({ params: { posting_id } })).data;
  expect(posting.title).toBe("Master baker");
  expect(posting.workflow[0]?.config.mandatory).toBe(false);
  expect((await questionsOf(posting_id)).map(([, text]) => text)).toEqual(["Three?", "Four?", "One, again?"]);
  expect((await read(posting_id)).changes).toEqual([]);
});

test("what the public API cannot do is refused with the reason", async () => {
  const made = await pair.api.createPosting({ body: { title: "Clerk", workflow: [{ type: "resume" }] } });
  const id = made.data.id;
  expect((await read(id)).posting.workflow_is_fixed).toBe(true);
  const [resume] = contentOf(await cellsOf(id)).steps;
  await change(id, [
    [WORKFLOW, [resume?.id, "form"], [resume?.id]],
    [stepCell("form", "type"), "form"],
    [questionsCell("form"), ["f"]],
    [questionCell("f", "text"), "When?"],
  ]);
  await expect(publish(id)).rejects.toMatchObject({ code: "conflict", reason: "hosted" });
  await expect(ana.startTestInterview(one(id))).rejects.toMatchObject({ reason: "hosted" });
});

test("weights with fractions stay where the service has them, and a new one is refused at its cell", async () => {
  const workflow = [
    { type: "web_interview" as const, questions: [{ modality: "voice" as const, text: "Why ships?" }] },
  ];
  const id = (await pair.api.createPosting({ body: { title: "Pilot", workflow } })).data.id;
  await pair.upstream.world.house.db.execute("update questions set weight = 2.5 where text = 'Why ships?'");
  await change(id, [[postingCell("title"), "Harbour pilot", "Pilot"]]);
  await publish(id);
  expect(await questionsOf(id)).toEqual([["voice", "Why ships?", 2.5]]);
  const weight = questionCell(contentOf(await cellsOf(id)).questions.voice[0]?.id ?? "", "score_weight");
  await change(id, [[weight, 3.5, 2.5]]);
  await expect(publish(id)).rejects.toMatchObject({ code: "invalid", fields: [{ field: [weight] }] });
});

test("a posting that the service does not know is not found", async () => {
  await expect(read("nobody-knows")).rejects.toMatchObject({ code: "not_found" });
});
