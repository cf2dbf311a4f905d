import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINEER, WAITER } from "@/lib/server/test-resume";
import { ELIGIBILITY, INCIDENT, openWalk, SILENT, TAB, type Walk } from "@/lib/server/test-walk";
import { TEST_URL } from "@/lib/server/test-world";
import { handleApi } from "./door";

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk();
});
afterAll(() => walk.world.close());

describe("a candidate's whole way", () => {
  test("resume, a question about what it cannot show, interview, scorecard with evidence", async () => {
    const { portal, posting, candidate, upload, data, finished, answerAll } = walk;
    const { id, token } = await candidate(await posting());
    const asked = await upload(token, ENGINEER);
    expect(asked.stage).toBe("statements");
    expect(asked.statements.map((statement) => statement.text)).toEqual([SILENT]);
    expect((await data(id)).resume?.is_eligible).toBeNull();

    const criterion_id = asked.statements[0]?.criterion_id ?? "";
    const next = await portal.answerStatements({
      params: { token },
      body: { statements: [{ criterion_id, answer: "yes", note: "US citizen" }] },
    });
    expect(next.stage).toBe("interview");

    const started = await portal.startInterview({ params: { token }, body: { tab_id: TAB } });
    expect(started.prompt).toMatchObject({ position: 1, total: 2, is_follow_up: false });
    const after = await answerAll(token, started, [
      INCIDENT,
      "I also wrote a runbook that support now uses.",
      "I write unit tests, then contract tests, then one load test with 500 users.",
    ]);
    expect(after.prompt).toBeNull();
    expect(after.answered.map((turn) => turn.is_follow_up)).toEqual([false, true, false]);
    await portal.finishInterview({ params: { token }, body: { tab_id: TAB } });

    const result = await finished(id);
    expect(result.status).toBe("completed");
    expect(result.resume?.is_eligible).toBe(true);
    const authorised = result.resume?.eligibility_criteria.find((item) => item.criteria_text === SILENT);
    expect(authorised).toMatchObject({
      passed: true,
      verdict: "not_stated",
      statement: { answer: "yes", note: "US citizen" },
    });

    const text = result.resume?.text ?? "";
    for (const item of result.resume?.eligibility_criteria ?? []) {
      for (const quote of item.evidence ?? []) expect(text.slice(quote.start, quote.end)).toBe(quote.quote);
      if (item.verdict !== "not_stated") expect(item.evidence?.length).toBeGreaterThan(0);
    }
    const said = new Map(
      result.web_interview?.transcript.map((entry) => [`${entry.turn_id}${entry.speaker}`, entry.text]),
    );
    expect(result.web_interview?.scorecard).toHaveLength(2);
    for (const question of result.web_interview?.scorecard ?? []) {
      expect(question.evidence?.length).toBeGreaterThan(0);
      for (const quote of question.evidence ?? []) expect(said.get(`${quote.turn_id}Candidate`)).toContain(quote.quote);
    }
    expect(result.web_interview?.made_by?.evaluator).toBe("rules");
    const [one, two] = result.web_interview?.scorecard ?? [];
    expect(result.web_interview?.match_score).toBe(
      Math.round((100 * (3 * (one?.score ?? 0) + (two?.score ?? 0))) / 40),
    );
    expect(result.score).toBeCloseTo(
      ((result.resume?.overall_score ?? 0) + (result.web_interview?.match_score ?? 0)) / 2,
      0,
    );
    expect(result.web_interview?.speech_score).toBeNull();
  });

  test("a stated miss knocks out when the step says so, and is told with its quote", async () => {
    const { posting, candidate, upload, data } = walk;
    const { id, token } = await candidate(await posting());
    expect((await upload(token, WAITER)).stage).toBe("knocked_out");
    const result = await data(id);
    expect(result.status).toBe("knocked_out");
    const missed = result.resume?.eligibility_criteria.find(
      (item) => item.criteria_text === "Proficiency in Python or Go",
    );
    expect(missed).toMatchObject({ passed: false, verdict: "fail" });
    expect(missed?.evidence?.[0]?.quote).toContain("No Python or Go");
    expect(result.web_interview).toBeNull();
    expect(result.resume?.problem).toContain("Proficiency in Python or Go");

    const url = `${TEST_URL}/api/v4/interviews/${id}/data`;
    const v4 = await handleApi(walk.world.gate, new Request(url, { headers: { "x-api-key": walk.space.key } }));
    const { data: shown } = (await v4.json()) as { data: unknown };
    expect(shown).toMatchObject({
      status: "knocked_out",
      workflow: {
        steps: [
          { id: "resume", status: "complete", completed: true },
          { id: "web_interview", status: "not_started", completed: false },
        ],
        all_complete: false,
      },
      web_interview: null,
    });
  });

  test("where the step does not knock out, the same person goes on and stays marked as not eligible", async () => {
    const { posting, candidate, upload, data } = walk;
    const { id, token } = await candidate(
      await posting({ eligibility: ELIGIBILITY, config: { knockout_enabled: false } }),
    );
    expect((await upload(token, WAITER)).stage).toBe("interview");
    expect((await data(id)).resume?.is_eligible).toBe(false);
  });

  test("silence knocks nobody out; a 'no' of their own does, an unclear answer does not", async () => {
    const { portal, posting, candidate, upload } = walk;
    const posting_id = await posting({ eligibility: [SILENT] });
    for (const [answer, stage] of [
      ["no", "knocked_out"],
      ["unsure", "interview"],
    ] as const) {
      const { token } = await candidate(posting_id);
      const asked = await upload(token, ENGINEER);
      expect(asked.stage).toBe("statements");
      const criterion_id = asked.statements[0]?.criterion_id ?? "";
      const next = await portal.answerStatements({
        params: { token },
        body: { statements: [{ criterion_id, answer }] },
      });
      expect(next.stage).toBe(stage);
    }
  });

  test("an answer that could not be transcribed is shown as such and never scored", async () => {
    const { portal, posting, candidate, upload, finished, answerAll } = walk;
    const { id, token } = await candidate(await posting({ eligibility: [] }));
    await upload(token, ENGINEER);
    const started = await portal.startInterview({ params: { token }, body: { tab_id: TAB } });
    await answerAll(token, started, [null, null, "I write unit tests and one load test with 500 users before launch."]);
    await portal.finishInterview({ params: { token }, body: { tab_id: TAB } });
    const result = await finished(id);
    expect(result.web_interview?.scorecard.map((item) => item.question_text)).toEqual([
      "How do you test a new service?",
    ]);
    expect(result.web_interview?.unscored).toMatchObject([{ reason: "not_transcribed" }]);
    expect(result.web_interview?.transcript.filter((entry) => entry.source === "untranscribed")).toHaveLength(2);
  });
});
