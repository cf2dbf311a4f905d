import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import type { CreateQuestion } from "@/lib/contract/platform/questions";
import { openWalk, TAB, type Walk } from "@/lib/server/test-walk";
import { TEST_URL } from "@/lib/server/test-world";

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk();
});
afterAll(() => walk.world.close());

const STORY = "How do you test a new service?";
const LICENCE = "Do you have a driving licence?";
const YEARS = "How many years have you driven?";
const SHIFT = "Which shift do you prefer?";
const QUESTIONS = [
  { text: STORY, score_weight: 1 },
  {
    text: LICENCE,
    question_type: "yes_no",
    structured_config: { expected_answer: "yes", is_dealbreaker: true },
  },
  { text: YEARS, question_type: "minimum", structured_config: { value: 3, unit: "years", is_dealbreaker: true } },
  { text: SHIFT, question_type: "multiple_choice", structured_config: { options: ["Night", "Day"] } },
].map((question): CreateQuestion => ({ modality: "voice", max_follow_ups: 0, ...question }));
const TESTING = "I write unit tests, then contract tests, then one load test with 500 users before launch.";

async function held(texts: (string | null)[]) {
  const { api, portal, candidate, answerAll, finished } = walk;
  const { data } = await api.createPosting({
    body: { title: "Driver", workflow: [{ type: "web_interview", questions: QUESTIONS }] },
  });
  const { id, token } = await candidate(data.id);
  await answerAll(token, await portal.startInterview({ params: { token }, body: { tab_id: TAB } }), texts);
  await portal.finishInterview({ params: { token }, body: { tab_id: TAB } });
  const result = await finished(id);
  const readings = new Map(result.web_interview?.unscored?.map((one) => [one.question_text, one.reading]));
  return { id, posting_id: data.id, result, readings };
}

describe("structured questions of an interview", () => {
  test("each answer is read, with the candidate's own words behind it, and moves no score", async () => {
    const { result, readings } = await held([
      TESTING,
      "Well, yes, I do. I passed the test in 2010.",
      "I have driven for 18 months.",
      "The night shift, please.",
    ]);
    expect(readings.get(LICENCE)).toMatchObject({
      verdict: "passed",
      understood: "Yes",
      expectation: "must be Yes",
      is_dealbreaker: true,
      evidence: [{ quote: "Well, yes, I do." }],
    });
    expect(readings.get(YEARS)).toMatchObject({
      verdict: "failed",
      understood: "18 months",
      expectation: "must be at least 3 years",
      is_dealbreaker: true,
    });
    expect(readings.get(SHIFT)).toMatchObject({ verdict: null, understood: "Night", expectation: null });
    const said = new Map(result.web_interview?.transcript.map((one) => [`${one.turn_id}${one.speaker}`, one.text]));
    for (const reading of readings.values()) {
      expect(reading?.evidence).toHaveLength(1);
      for (const { quote, turn_id } of reading?.evidence ?? [])
        expect(said.get(`${turn_id}Candidate`)).toContain(quote);
    }
    // A failed dealbreaker is a mark for the reader: the interview is completed, and its score is the one scored answer's.
    expect(result.status).toBe("completed");
    const [scored, ...others] = result.web_interview?.scorecard ?? [];
    expect(others).toEqual([]);
    expect(result.web_interview?.match_score).toBe((scored?.score ?? 0) * 10);
  });

  test("what is not plain, not put into words, or not reached gets no verdict", async () => {
    const { readings } = await held([TESTING, "Yes and no, it depends.", null]);
    expect(readings.get(LICENCE)).toMatchObject({ verdict: "unclear", unclear_because: "contradictory" });
    expect(readings.get(YEARS)).toMatchObject({ verdict: "unclear", unclear_because: "not_transcribed", evidence: [] });
    expect(readings.get(SHIFT)).toBeUndefined();
  });

  test("a question that is changed later is read by what it was; v4 has no readings", async () => {
    const { api, space, world, data } = walk;
    const { id, posting_id } = await held([TESTING, "No.", "Four years.", "Day."]);
    const questions = (await api.listQuestions({ params: { posting_id }, query: {} })).data;
    const question_id = questions.find((question) => question.text === LICENCE)?.id ?? "";
    await api.updateQuestion({
      params: { posting_id, question_id },
      body: { structured_config: { expected_answer: "no" } },
    });
    const [licence] = (await data(id)).web_interview?.unscored ?? [];
    expect(licence?.reading).toMatchObject({ verdict: "failed", understood: "No", expectation: "must be Yes" });

    const headers = { "x-api-key": space.key };
    const older = await handleApi(world.gate, new Request(`${TEST_URL}/api/v4/interviews/${id}/data`, { headers }));
    expect(older.status).toBe(200);
    expect(await older.text()).not.toContain("reading");
  });

  test("what was stored before expectations were kept is shown as it was", async () => {
    const { world, data } = walk;
    const { id } = await held([TESTING, "Yes.", "Four years.", "Day."]);
    await world.house.db.execute(
      sql`update evaluations
          set criteria = (select jsonb_agg(one - 'structured') from jsonb_array_elements(criteria) one)
          where interview_id = ${id}`,
    );
    const unscored = (await data(id)).web_interview?.unscored ?? [];
    expect(unscored.map((one) => [one.reason, one.reading])).toEqual(unscored.map(() => ["not_scored", undefined]));
    expect(unscored).toHaveLength(3);
  });
});
