import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handleMedia } from "@/lib/server/media-door";
import { ENGINEER } from "@/lib/server/test-resume";
import { openWalk, TAB, type Walk } from "@/lib/server/test-walk";

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk();
});
afterAll(() => walk.world.close());

const PDF = new TextEncoder().encode("%PDF-1.7 a licence");

const FORM = [
  { modality: "form", text: "Your city", question_type: "textarea" },
  {
    modality: "form",
    text: "Years as a nurse",
    question_type: "number",
    answer: 2,
    is_knockout: true,
    is_answer_mandated: true,
  },
  {
    modality: "form",
    text: "Do you have a driving licence?",
    question_type: "multiple-choice",
    dropdown_values: [{ label: "Yes" }, { label: "No" }],
    answer: "Yes",
    is_knockout: true,
  },
  { modality: "form", text: "Earliest start", question_type: "date" },
  { modality: "form", text: "Night shifts", question_type: "slider", slider_min: 0, slider_max: 5 },
  {
    modality: "form",
    text: "Your licence",
    question_type: "file-upload",
    file_types: ["pdf"],
    allow_multiple_files: true,
  },
] as const;
const SMS = [
  { modality: "sms", text: "Can you work weekends?", expected_answer: "yes", is_dealbreaker: true },
  { modality: "sms", text: "How many nights a month?", expected_value: 4 },
] as const;

async function posting(change: { form?: object; sms?: object; only?: string[] } = {}) {
  const workflow = [
    { type: "form", config: change.form, questions: [...FORM] },
    {
      type: "conversational_sms",
      config: {
        intro_message: "Hello {{candidate_name}}",
        disqualification_message: "Goodbye {{candidate_name}}, {{job_title}} needs weekends.",
        ...change.sms,
      },
      questions: [...SMS],
    },
    { type: "resume", questions: [{ modality: "resume_scoring", text: "Kubernetes" }] },
    { type: "web_interview", questions: [{ modality: "voice", text: "Why nursing?", max_follow_ups: 0 }] },
  ].filter((step) => !change.only || change.only.includes(step.type));
  const { data } = await walk.api.createPosting({ body: { title: "Nurse", workflow: workflow as never } });
  return data.id;
}

async function formOf(token: string) {
  const { form, stage } = await walk.portal.getPortal({ params: { token } });
  if (!form) throw new Error(`no form at stage ${stage}`);
  const id = (text: string) => form.fields.find((field) => field.text === text)?.question_id ?? "";
  return { form, id };
}

/** Sends the form with these answers, by the questions' words. */
async function send(token: string, answers: Record<string, string | number | string[] | null>) {
  const { form, id } = await formOf(token);
  return walk.portal.submitForm({
    params: { token },
    body: {
      version: form.version,
      answers: Object.entries(answers).map(([text, answer]) => ({ question_id: id(text), answer })),
    },
  });
}

const attach = (token: string, question_id: string, bytes: Uint8Array<ArrayBuffer>, fileName: string) =>
  walk.portal.attachFile({ params: { token, question_id }, bytes, fileName });

const reply = (token: string, question_id: string, answer: "yes" | "no" | number) =>
  walk.portal.answerMessage({ params: { token, question_id }, body: { answer } });

describe("a candidate goes through all four kinds of steps in their order", () => {
  test("form, messages, resume, interview; and the results say what was answered", async () => {
    const { api, portal, candidate, upload, finished, answerAll, data } = walk;
    const posting_id = await posting();
    const { id, token } = await candidate(posting_id);
    const first = await portal.getPortal({ params: { token } });
    expect(first.stage).toBe("form");
    expect(first.posting).toMatchObject({
      steps: ["form", "conversational_sms", "resume", "web_interview"],
      form_question_count: 6,
      sms_question_count: 2,
      minutes: 9,
    });
    // What would pass is nowhere in what the candidate's page is told.
    expect(JSON.stringify(first.form)).not.toMatch(/knockout|answer|operator/);

    const { id: idOf } = await formOf(token);
    const licence = idOf("Your licence");
    await expect(attach(token, licence, new TextEncoder().encode("MZ"), "licence.pdf")).rejects.toThrow(
      "something else",
    );
    await expect(attach(token, licence, PDF, "licence.exe")).rejects.toThrow("PDF");
    await expect(attach(token, idOf("Your city"), PDF, "licence.pdf")).rejects.toThrow("takes no files");
    await attach(token, licence, PDF, "licence.pdf");
    const [again] = await Promise.all([
      attach(token, licence, PDF, "licence.pdf"),
      attach(token, licence, PDF, "licence.pdf"),
    ]);
    expect(again.form?.files.map((file) => file.file_name)).toEqual(["licence.pdf"]);
    const two = await attach(token, licence, new TextEncoder().encode("%PDF-1.7 old"), "old.pdf");
    const old = two.form?.files.find((file) => file.file_name === "old.pdf")?.id ?? "";
    await portal.removeFile({ params: { token, file_id: old } });
    const left = await portal.removeFile({ params: { token, file_id: old } });
    expect(left.form?.files).toHaveLength(1);
    expect((await data(id)).form).toMatchObject({ overall_status: "pending", questions: [] });

    await expect(send(token, { "Your city": "Bern", "Years as a nurse": "2,5" })).rejects.toMatchObject({
      code: "invalid",
      fields: [{ field: ["answers", idOf("Years as a nurse")] }],
    });
    const answers = {
      "Your city": " Bern ",
      "Years as a nurse": "3",
      "Do you have a driving licence?": ["Yes"],
      "Earliest start": "2027-01-15",
      "Night shifts": null,
    };
    const sent = await send(token, answers);
    expect(sent.stage).toBe("sms");
    expect(sent.sms).toEqual({ messages: [], question: null });

    const [opened] = await Promise.all([
      portal.openMessages({ params: { token } }),
      portal.openMessages({ params: { token } }),
    ]);
    const asked = (await portal.openMessages({ params: { token } })).sms;
    expect(opened.sms?.messages.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Hello Person/),
      "Can you work weekends?",
    ]);
    expect(asked).toEqual(opened.sms);
    const weekends = asked?.question?.question_id ?? "";
    await expect(reply(token, weekends, 3)).rejects.toThrow("yes or no");
    const after = await reply(token, weekends, "yes");
    // A second click, or the other button in another tab: the first answer stands.
    expect((await reply(token, weekends, "no")).sms).toEqual(after.sms);
    expect(after.sms?.question?.kind).toBe("number");
    const nights = after.sms?.question?.question_id ?? "";
    expect((await reply(token, nights, 2)).stage).toBe("resume");

    expect((await upload(token, ENGINEER)).stage).toBe("interview");
    const started = await portal.startInterview({ params: { token }, body: { tab_id: TAB } });
    await answerAll(token, started, ["I have worked on a ward for six years and like the people."]);
    await portal.finishInterview({ params: { token }, body: { tab_id: TAB } });

    const result = await finished(id);
    expect(result.status).toBe("completed");
    expect(result.workflow?.all_complete).toBe(true);
    expect(result.form?.overall_status).toBe("passed");
    expect(
      result.form?.questions.map(({ candidate_answer, passed, expectation }) => [
        candidate_answer,
        passed,
        expectation,
      ]),
    ).toEqual([
      ["Bern", true, null],
      ["3", true, "must be at least 2"],
      ["Yes", true, "must be Yes"],
      ["2027-01-15", true, null],
      [null, true, null],
      ["licence.pdf", true, null],
    ]);
    // Neither form nor messages move the score.
    const scores = [result.resume?.overall_score, result.web_interview?.match_score].filter((one) => one != null);
    expect(result.score).toBeCloseTo(scores.reduce((sum, one) => sum + one, 0) / scores.length, 0);
    expect(result.sms).toMatchObject({
      is_eligible: true,
      criteria: [
        { criteria_text: "Can you work weekends?", passed: true, is_dealbreaker: true, candidate_answer: "Yes" },
        { criteria_text: "How many nights a month?", passed: false, is_dealbreaker: false, candidate_answer: "2" },
      ],
      messages_sent: 3,
      messages_received: 2,
    });
    const { data: list } = await api.listCandidates({ params: { posting_id } });
    expect(list[0]?.agent_summary).toMatchObject({
      form: { is_complete: true, is_eligible: true, questions_answered: 5, total_questions: 6 },
      sms: { is_eligible: true, criteria_failed: ["How many nights a month?"] },
    });

    const url = result.form?.questions.at(-1)?.files?.[0]?.url ?? "";
    const file = await handleMedia(walk.world.house, new Request(url));
    expect(file.headers.get("content-disposition")).toContain('attachment; filename="licence.pdf"');
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(PDF);
    expect((await handleMedia(walk.world.house, new Request(url.replace(/.$/, "x")))).status).toBe(403);
  });

  test("a form that is sent twice is stored once, also at the same moment", async () => {
    const { candidate, data } = walk;
    const { id, token } = await candidate(await posting({ only: ["form"] }));
    const [one, two] = await Promise.all([
      send(token, { "Years as a nurse": 3, "Your city": "Bern" }),
      send(token, { "Years as a nurse": 4, "Your city": "Basel" }),
    ]);
    expect([one.stage, two.stage]).toEqual(["done", "done"]);
    const { form, status } = await data(id);
    expect(status).toBe("completed");
    expect(form?.questions).toHaveLength(6);
    expect(["Bern,3", "Basel,4"]).toContain(
      form?.questions
        .slice(0, 2)
        .map(({ candidate_answer }) => candidate_answer)
        .join(),
    );
  });

  test("a form whose questions were changed meanwhile is shown again before it is taken", async () => {
    const { api, portal, candidate } = walk;
    const posting_id = await posting({ only: ["form"] });
    const { token } = await candidate(posting_id);
    const { form, id } = await formOf(token);
    await api.createQuestion({ params: { posting_id }, body: { modality: "form", text: "Your school" } });
    const body = { version: form.version, answers: [{ question_id: id("Years as a nurse"), answer: 3 }] };
    await expect(portal.submitForm({ params: { token }, body })).rejects.toMatchObject({ reason: "form_changed" });
    expect((await send(token, { "Years as a nurse": 3 })).stage).toBe("done");
  });
});

describe("knockouts", () => {
  test("an answer that misses a knockout question ends the application once the form is sent", async () => {
    const { candidate, data } = walk;
    const { id, token } = await candidate(await posting());
    expect((await send(token, { "Years as a nurse": 1 })).stage).toBe("knocked_out");
    const result = await data(id);
    expect(result.status).toBe("knocked_out");
    expect(result.form).toMatchObject({ overall_status: "failed", problem: "Not met: Years as a nurse" });
    expect(result.sms).toBeNull();
    await expect(walk.portal.openMessages({ params: { token } })).rejects.toMatchObject({ reason: "wrong_stage" });
  });

  test("a knockout question that is left open knocks nobody out", async () => {
    const { candidate, data } = walk;
    const { id, token } = await candidate(await posting({ only: ["form"] }));
    expect((await send(token, { "Years as a nurse": 5 })).stage).toBe("done");
    const { form } = await data(id);
    expect(form?.overall_status).toBe("passed");
    expect(form?.questions.find((one) => one.question_text.includes("driving"))).toMatchObject({
      is_knockout: true,
      candidate_answer: null,
      passed: false,
    });
  });

  test("where the step does not knock out, the miss is told and the candidate goes on", async () => {
    const { candidate, data } = walk;
    const { id, token } = await candidate(await posting({ form: { knockout_enabled: false } }));
    expect((await send(token, { "Years as a nurse": 0 })).stage).toBe("sms");
    expect((await data(id)).form?.overall_status).toBe("failed");
  });

  test("a dealbreaker by message ends the conversation with the posting's own words", async () => {
    const { portal, candidate, data } = walk;
    const { id, token } = await candidate(await posting({ only: ["conversational_sms"] }));
    const { sms } = await portal.openMessages({ params: { token } });
    const out = await reply(token, sms?.question?.question_id ?? "", "no");
    expect(out.stage).toBe("knocked_out");
    expect(out.sms?.messages.at(-1)?.text).toMatch(/^Goodbye Person \d+, Nurse needs weekends\.$/);
    expect((await data(id)).sms).toMatchObject({
      is_eligible: false,
      problem: "Not met: Can you work weekends?",
      criteria: [{ passed: false }],
    });
  });
});

test("steps without questions hold nobody up", async () => {
  const { api, portal, candidate } = walk;
  const { data } = await api.createPosting({
    body: { title: "Empty", workflow: [{ type: "form" }, { type: "conversational_sms" }] },
  });
  const { token } = await candidate(data.id);
  expect((await send(token, {})).stage).toBe("sms");
  expect((await portal.openMessages({ params: { token } })).stage).toBe("done");
});

test("a message whose question was taken out goes on with the next one", async () => {
  const { api, portal, candidate } = walk;
  const posting_id = await posting({ only: ["conversational_sms"] });
  const { token } = await candidate(posting_id);
  const { sms } = await portal.openMessages({ params: { token } });
  const question_id = sms?.question?.question_id ?? "";
  await api.deleteQuestion({ params: { posting_id, question_id } });
  expect((await portal.getPortal({ params: { token } })).sms?.question).toBeNull();
  await expect(reply(token, question_id, "yes")).rejects.toMatchObject({ code: "conflict" });
  expect((await portal.openMessages({ params: { token } })).sms?.question?.kind).toBe("number");
});
