import { describe, expect, test } from "vitest";
import { stepStateOf } from "./step-state";

const progress = (over: Record<string, unknown> = {}) => ({
  step_id: "s1",
  order: 1,
  status: "completed",
  started: true,
  completed: true,
  knocked_out: false,
  last_updated_at: null,
  ...over,
});

const candidate = (
  given: {
    step?: Record<string, unknown>;
    resume?: [number | null, boolean | null];
    interview?: number | null;
    status?: string;
  } = {},
) => ({
  status: given.status ?? "completed",
  workflow: { steps: [progress(given.step)], all_complete: true, last_activity_at: null },
  agent_summary: {
    resume: given.resume ? { resume_score: given.resume[0], is_eligible: given.resume[1], resume_link: null } : null,
    web_interview:
      given.interview === undefined
        ? null
        : { score: given.interview, highlights: [], audio_recording_link: null, video_recording_link: null },
    sms: null,
    form: null,
  },
});

const resume = { id: "s1", type: "resume", order: 1 };
const interview = { id: "s1", type: "web_interview", order: 1 };

describe("a resume step", () => {
  test("says eligible with the score", () => {
    expect(stepStateOf(candidate({ resume: [84, true] }), resume)).toEqual({
      word: "Eligible",
      tone: "success",
      score: 84,
    });
  });

  test("says not eligible even where nobody is knocked out for it", () => {
    expect(stepStateOf(candidate({ resume: [84, false] }), resume)?.word).toBe("Not eligible");
  });

  test("tells a knockout by the minimum from one by a criterion", () => {
    const step = { completed: false, knocked_out: true };
    expect(stepStateOf(candidate({ resume: [20, true], step }), resume)?.word).toBe("Below minimum");
  });

  test("says that the candidate is being asked while an eligibility criterion is open", () => {
    expect(stepStateOf(candidate({ resume: [70, null], step: { completed: false } }), resume)?.word).toBe(
      "Being asked",
    );
  });

  test("is not scored, in words, when a screening brought nothing", () => {
    expect(stepStateOf(candidate({ resume: [null, null] }), resume)).toMatchObject({ word: "Not scored", score: null });
  });
});

describe("an interview step", () => {
  test("is done with its score", () => {
    expect(stepStateOf(candidate({ interview: 85 }), interview)).toEqual({ word: "Done", tone: "success", score: 85 });
  });

  test("is being evaluated before the score is there", () => {
    expect(stepStateOf(candidate({ interview: null, status: "evaluating" }), interview)?.word).toBe("Evaluating");
  });

  test("a score of 0 is a score", () => {
    expect(stepStateOf(candidate({ interview: 0 }), interview)?.score).toBe(0);
  });
});

describe("a form", () => {
  const form = { id: "s1", type: "form", order: 1 };
  const answered = (is_eligible: boolean | null, step: Record<string, unknown> = {}) => {
    const given = candidate({ step });
    const summary = { is_complete: true, is_eligible, questions_answered: 2, total_questions: 2 };
    return { ...given, agent_summary: { ...given.agent_summary, form: summary } };
  };

  test("is done once it is sent, and tells a miss that knocked nobody out", () => {
    expect(stepStateOf(answered(true), form)).toEqual({ word: "Done", tone: "success", score: null });
    expect(stepStateOf(answered(false), form)?.word).toBe("Not met");
    expect(stepStateOf(answered(false, { completed: false, knocked_out: true }), form)?.word).toBe("Knocked out");
  });

  test("is not waited for when the candidate was led past it", () => {
    const step = { started: false, completed: false, status: "not_started" };
    expect(stepStateOf(candidate({ step }), form)?.word).toBe("Not asked");
  });
});

test("finds the step by its place when the posting's step has another id, and none where there is none", () => {
  expect(stepStateOf(candidate({ resume: [50, true] }), { id: "other", type: "resume", order: 1 })?.score).toBe(50);
  expect(stepStateOf(candidate(), { id: "other", type: "resume", order: 2 })).toBeNull();
});
