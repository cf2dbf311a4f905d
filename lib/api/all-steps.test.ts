import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handleMedia } from "@/lib/server/media-door";
import { ENGINEER } from "@/lib/server/test-resume";
import { stepsOf } from "@/lib/server/test-steps";
import { openWalk, TAB, type Walk } from "@/lib/server/test-walk";

let walk: Walk;
let steps: ReturnType<typeof stepsOf>;
beforeAll(async () => {
  walk = await openWalk();
  steps = stepsOf(walk);
});
afterAll(() => walk.world.close());

const PDF = new TextEncoder().encode("%PDF-1.7 a licence");

describe("a candidate goes through all four kinds of steps in their order", () => {
  test("form, messages, resume, interview; and the results say what was answered", async () => {
    const { api, portal, candidate, upload, finished, answerAll, data } = walk;
    const posting_id = await steps.posting();
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

    const { id: idOf } = await steps.formOf(token);
    const licence = idOf("Your licence");
    await expect(steps.attach(token, licence, new TextEncoder().encode("MZ"), "licence.pdf")).rejects.toThrow(
      "something else",
    );
    await expect(steps.attach(token, licence, PDF, "licence.exe")).rejects.toThrow("PDF");
    await expect(steps.attach(token, idOf("Your city"), PDF, "licence.pdf")).rejects.toThrow("takes no files");
    await steps.attach(token, licence, PDF, "licence.pdf");
    const [again] = await Promise.all([
      steps.attach(token, licence, PDF, "licence.pdf"),
      steps.attach(token, licence, PDF, "licence.pdf"),
    ]);
    expect(again.form?.files.map((file) => file.file_name)).toEqual(["licence.pdf"]);
    const two = await steps.attach(token, licence, new TextEncoder().encode("%PDF-1.7 old"), "old.pdf");
    const old = two.form?.files.find((file) => file.file_name === "old.pdf")?.id ?? "";
    await portal.removeFile({ params: { token, file_id: old } });
    const left = await portal.removeFile({ params: { token, file_id: old } });
    expect(left.form?.files).toHaveLength(1);
    expect((await data(id)).form).toMatchObject({ overall_status: "pending", questions: [] });

    await expect(steps.send(token, { "Your city": "Bern", "Years as a nurse": "2,5" })).rejects.toMatchObject({
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
    const sent = await steps.send(token, answers);
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
    await expect(steps.reply(token, weekends, 3)).rejects.toThrow("yes or no");
    const after = await steps.reply(token, weekends, "yes");
    // A second click, or the other button in another tab: the first answer stands.
    expect((await steps.reply(token, weekends, "no")).sms).toEqual(after.sms);
    expect(after.sms?.question?.kind).toBe("number");
    const nights = after.sms?.question?.question_id ?? "";
    expect((await steps.reply(token, nights, 2)).stage).toBe("resume");

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
    const { id, token } = await candidate(await steps.posting({ only: ["form"] }));
    const [one, two] = await Promise.all([
      steps.send(token, { "Years as a nurse": 3, "Your city": "Bern" }),
      steps.send(token, { "Years as a nurse": 4, "Your city": "Basel" }),
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
    const posting_id = await steps.posting({ only: ["form"] });
    const { token } = await candidate(posting_id);
    const { form, id } = await steps.formOf(token);
    await api.createQuestion({ params: { posting_id }, body: { modality: "form", text: "Your school" } });
    const body = { version: form.version, answers: [{ question_id: id("Years as a nurse"), answer: 3 }] };
    await expect(portal.submitForm({ params: { token }, body })).rejects.toMatchObject({ reason: "form_changed" });
    expect((await steps.send(token, { "Years as a nurse": 3 })).stage).toBe("done");
  });
});

test("steps without questions hold nobody up", async () => {
  const { api, portal, candidate } = walk;
  const { data } = await api.createPosting({
    body: { title: "Empty", workflow: [{ type: "form" }, { type: "conversational_sms" }] },
  });
  const { token } = await candidate(data.id);
  expect((await steps.send(token, {})).stage).toBe("sms");
  expect((await portal.openMessages({ params: { token } })).stage).toBe("done");
});

test("a message whose question was taken out goes on with the next one", async () => {
  const { api, portal, candidate } = walk;
  const posting_id = await steps.posting({ only: ["conversational_sms"] });
  const { token } = await candidate(posting_id);
  const { sms } = await portal.openMessages({ params: { token } });
  const question_id = sms?.question?.question_id ?? "";
  await api.deleteQuestion({ params: { posting_id, question_id } });
  expect((await portal.getPortal({ params: { token } })).sms?.question).toBeNull();
  await expect(steps.reply(token, question_id, "yes")).rejects.toMatchObject({ code: "conflict" });
  expect((await portal.openMessages({ params: { token } })).sms?.question?.kind).toBe("number");
});
