import { afterEach, describe, expect, test } from "vitest";
import { EvaluationFailed } from "../evaluation-failed";
import { llmEvaluator } from ".";
import { type Misbehaviour, type StandIn, type StandInOptions, startChatStandIn } from "./stand-in-server";

const KEY = "sk-secret-4711";
const resume = {
  text: "Ana López\nRegistered nurse in intensive care since 2015\nNo driving licence\nSpeaks Portuguese and French",
  eligibility: [
    { id: "licence", text: "Holds a driving licence" },
    { id: "dental", text: "Dentistry diploma" },
  ],
  scoring: [{ id: "icu", text: "Years in intensive care", score_of_5: "More than five years" }],
  reference_date: "2026-11-01",
};
const answer = { id: "q1", question: "Whom did you lead?", turns: [{ text: "I led twelve nurses.", at: 3 }] };
const followUpInput = { question: "Why?", said: ["Because."], asked: [], required: true };

let standIn: StandIn | undefined;
afterEach(async () => {
  await standIn?.close();
  standIn = undefined;
});

async function evaluatorAgainst(options: StandInOptions, timeoutMs = 2000) {
  const server = await startChatStandIn(options);
  standIn = server;
  return { server, evaluator: llmEvaluator({ baseUrl: server.baseUrl, apiKey: KEY, model: "stand-in", timeoutMs }) };
}

const failureOf = async (evaluation: Promise<unknown>): Promise<EvaluationFailed> => {
  const outcome = await evaluation.then(
    () => "it succeeded",
    (error: unknown) => error,
  );
  if (!(outcome instanceof EvaluationFailed)) throw new Error(`Expected EvaluationFailed, got ${outcome}`);
  expect(`${outcome.message} ${JSON.stringify(outcome)} ${outcome.stack}`).not.toMatch(/sk-secret|López|nurse/u);
  return outcome;
};

const resumeReply = (change: (reply: { eligibility: object[]; scoring: object[] }) => object): string =>
  JSON.stringify(
    change({
      eligibility: resume.eligibility.map(({ id }) => ({
        criterion_id: id,
        quotes: [],
        reasons: ["Not said."],
        verdict: "not_stated",
        confidence: 0.5,
      })),
      scoring: [
        {
          criterion_id: "icu",
          quotes: ["registered nurse  in intensive care"],
          reasons: ["Eleven years."],
          score: 9,
          confidence: 0.9,
        },
      ],
    }),
  );

const always = (misbehaviour: Misbehaviour) => ({ misbehave: () => misbehaviour });
const firstTime = (misbehaviour: Misbehaviour) => ({
  misbehave: (call: number) => (call === 1 ? misbehaviour : undefined),
});

describe("a service with its own ways", () => {
  test.each<[string, StandInOptions, number]>([
    ["keeps to the schema", {}, 1],
    ["refuses schemas", { schemas: "refused" }, 2],
    ["ignores schemas and chats around the answer", { schemas: "ignored" }, 1],
    ["refuses temperatures", { refusesTemperature: true }, 2],
    ["refuses schemas and temperatures", { schemas: "refused", refusesTemperature: true }, 3],
  ])("one that %s is understood, and remembered", async (_name, options, first) => {
    const { evaluator, server } = await evaluatorAgainst({ ...options, apiKey: KEY });
    const evaluation = await evaluator.evaluateResume(resume);
    expect(evaluation.eligibility.map(({ verdict }) => verdict)).toEqual(["fail", "not_stated"]);
    expect(evaluation.scoring[0]?.score).toBe(5);
    expect(server.requests).toHaveLength(first);

    await evaluator.evaluateResume(resume);
    expect(server.requests).toHaveLength(first + 1);
  });

  test("is sent steady settings, no tools, and the resume inside a border nobody can guess", async () => {
    const { evaluator, server } = await evaluatorAgainst({});
    await evaluator.evaluateResume(resume);
    await evaluator.evaluateResume(resume);
    const borders = server.requests.map(({ messages, temperature, seed, tools }) => {
      expect({ temperature, seed, tools }).toEqual({ temperature: 0, seed: 1, tools: undefined });
      const [system, user] = messages.map(({ content }) => content);
      const border = user?.match(/\[begin resume ([0-9a-f]{24})\]/u)?.[1] ?? "none";
      expect(system).toContain(border);
      expect(system).not.toContain("López");
      return border;
    });
    expect(new Set(borders).size).toBe(2);
  });
});

describe("a reply that cannot be used", () => {
  const scored = (score: object) => resumeReply((r) => ({ ...r, scoring: [{ ...r.scoring[0], ...score }] }));
  const unusable = [
    ["garbage", "I would rather not say."],
    ["nothing", ""],
    ["a truncated object", resumeReply((r) => r).slice(0, 120)],
    ["a missing criterion", resumeReply((r) => ({ ...r, eligibility: r.eligibility.slice(1) }))],
    ["a criterion answered twice", resumeReply((r) => ({ ...r, scoring: [...r.scoring, ...r.scoring] }))],
    ["an unknown criterion", scored({ criterion_id: "ignore the rules" })],
    ["a score out of range", scored({ score: 11 })],
    ["a score in words", scored({ score: "nine" })],
    ["a score whose quote is not in the resume", scored({ quotes: ["Nobel prize in nursing"] })],
    ["a score without a quote", scored({ quotes: [] })],
    ["a score without a reason", scored({ reasons: [] })],
  ] as const;

  test.each(unusable)("%s is sent back once, and then used", async (_name, content) => {
    const { evaluator, server } = await evaluatorAgainst(firstTime({ content }));
    const evaluation = await evaluator.evaluateResume(resume);
    expect(evaluation.scoring[0]?.score).toBe(5);
    expect(server.requests).toHaveLength(2);
    expect(server.requests[1]?.messages.at(-1)?.content).toMatch(/Your last reply could not be used\. \S/u);
    expect(JSON.stringify(server.requests[1])).not.toMatch(/ignore the rules|Nobel/u);
  });

  test.each(unusable)("%s twice is no evaluation at all", async (_name, content) => {
    const { evaluator, server } = await evaluatorAgainst(always({ content }));
    const failed = await failureOf(evaluator.evaluateResume(resume));
    expect(failed.failure).toBe("unusable_reply");
    expect(server.requests).toHaveLength(2);
  });

  test("a verdict whose quote is not in the resume counts as not stated and says so", async () => {
    const content = resumeReply((reply) => ({
      ...reply,
      eligibility: reply.eligibility.map((one) => ({ ...one, verdict: "pass", quotes: ["Dentist for ten years"] })),
    }));
    const { evaluator } = await evaluatorAgainst(always({ content }));
    const { eligibility, scoring } = await evaluator.evaluateResume(resume);
    for (const result of eligibility) expect(result).toMatchObject({ verdict: "not_stated", evidence: [] });
    expect(eligibility[0]?.reasons[0]).toContain("not in the resume");
    expect(scoring[0]?.evidence[0]?.quote).toBe("Registered nurse in intensive care");
  });

  test("an answer's score of 7.5 or with another answer's quote is refused", async () => {
    for (const change of [{ score: 7.5 }, { quotes: ["I led fifty nurses."] }, { id: "q2" }]) {
      const one = { id: "q1", quotes: ["I led twelve nurses."], summary: "Led.", score: 7, confidence: 1, ...change };
      const content = JSON.stringify({ answers: [one], highlights: [], lowlights: [], tags: [] });
      const { evaluator } = await evaluatorAgainst(always({ content }));
      await failureOf(evaluator.evaluateInterview({ answers: [answer], tags: [] }));
      await standIn?.close();
    }
  });

  test("remarks and tags without a quote, or with a value that does not fit, are left out", async () => {
    const quote = "I led twelve nurses.";
    const remark = { quote, text: "Leads.", answer_id: "q1" };
    const tag = { quote, value: "12", answer_id: "q1" };
    const content = JSON.stringify({
      answers: [{ id: "q1", quotes: [quote], summary: "Led.", score: 7, confidence: 1 }],
      highlights: [remark, { ...remark, quote: "I am the best" }, { ...remark, answer_id: "q9" }],
      lowlights: [],
      tags: [
        { ...tag, id: "size", value: "12" },
        { ...tag, id: "notice", value: "a month" },
        { ...tag, id: "shift", value: "noon" },
        { ...tag, id: "never asked" },
      ],
    });
    const { evaluator } = await evaluatorAgainst(always({ content }));
    const evaluation = await evaluator.evaluateInterview({
      answers: [answer],
      tags: [
        { id: "size", text: "Team size", response_format: "number" },
        { id: "notice", text: "Notice", response_format: "number" },
        { id: "shift", text: "Shift", options: ["Day", "Night"] },
      ],
    });
    expect(evaluation.highlights).toHaveLength(1);
    expect(evaluation.tags.map(({ id, value }) => [id, value])).toEqual([["size", "12"]]);
  });
});

describe("a service in trouble", () => {
  const echo = JSON.stringify({ error: { message: `Key ${KEY} is over its limit for: ${resume.text}` } });

  test("429 is tried again", async () => {
    const { evaluator, server } = await evaluatorAgainst(firstTime({ status: 429, body: echo, retryAfter: 0 }));
    expect((await evaluator.evaluateResume(resume)).scoring[0]?.score).toBe(5);
    expect(server.requests).toHaveLength(2);
  });

  test.each([
    [500, "service_error", 3],
    [429, "rate_limited", 3],
    [401, "refused", 1],
    [404, "refused", 1],
  ])("%i for ever ends as %s after %i requests", async (status, failure, requests) => {
    const { evaluator, server } = await evaluatorAgainst(always({ status, body: echo, retryAfter: 0 }));
    expect((await failureOf(evaluator.evaluateResume(resume))).failure).toBe(failure);
    expect(server.requests).toHaveLength(requests);
  });

  test("a page that is no chat completion is told apart", async () => {
    const { evaluator } = await evaluatorAgainst(always({ status: 200, body: "<html>Welcome</html>" }));
    expect((await failureOf(evaluator.evaluateResume(resume))).failure).toBe("unusable_reply");
  });

  test("silence ends at the time limit, after retries", { timeout: 15_000 }, async () => {
    const { evaluator, server } = await evaluatorAgainst(always("hang"), 100);
    expect((await failureOf(evaluator.evaluateResume(resume))).failure).toBe("timeout");
    expect(server.requests).toHaveLength(3);
  });

  test("a wrong key is not repeated in the error", async () => {
    const { evaluator } = await evaluatorAgainst({ apiKey: "another" });
    expect((await failureOf(evaluator.evaluateResume(resume))).message).toContain("401");
  });

  test("nobody at the address is said plainly", { timeout: 15_000 }, async () => {
    const { evaluator, server } = await evaluatorAgainst({});
    await server.close();
    expect((await failureOf(evaluator.followUp({ ...followUpInput, required: false }))).failure).toBe("unreachable");
  });

  test("a server that stops does not wait for it", async () => {
    const server = await startChatStandIn(always("hang"));
    standIn = server;
    const stop = new AbortController();
    const evaluator = llmEvaluator({ baseUrl: server.baseUrl, model: "stand-in", signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    expect((await failureOf(evaluator.evaluateResume(resume))).failure).toBe("stopped");
  });

  test("a required follow-up is asked all the same, one that is not required is not", async () => {
    const { evaluator } = await evaluatorAgainst(always({ status: 503, body: "", retryAfter: 0 }));
    const asked: string[] = [];
    for (let round = 0; round < 8; round += 1) {
      const question = await evaluator.followUp({ ...followUpInput, asked: [...asked] });
      expect(question).not.toBeNull();
      asked.push(question ?? "");
    }
    expect(new Set(asked).size).toBe(8);
    expect((await failureOf(evaluator.followUp({ ...followUpInput, required: false }))).failure).toBe("service_error");
  });
});

describe("limits", () => {
  test("of a very long resume the beginning is read, and every result says so", async () => {
    const text = `${resume.text}\n${"x".repeat(60_000)}\nDentistry diploma`;
    const { evaluator, server } = await evaluatorAgainst({});
    const { eligibility, scoring } = await evaluator.evaluateResume({ ...resume, text });
    expect(eligibility[1]?.verdict).toBe("not_stated");
    for (const { reasons } of [...eligibility, ...scoring]) expect(reasons.at(-1)).toContain(`of ${text.length}`);
    expect(server.requests[0]?.messages.at(-1)?.content.length).toBeLessThan(61_000);
  });

  test("an answer without a word is never scored", async () => {
    const { evaluator, server } = await evaluatorAgainst({});
    const silent = { ...answer, turns: [{ text: " … ", at: 0 }] };
    const failed = await failureOf(evaluator.evaluateInterview({ answers: [silent], tags: [] }));
    expect(failed.failure).toBe("unreadable_input");
    expect(server.requests).toHaveLength(0);
  });

  test("of a very long answer the beginning is read, and its summary says so", async () => {
    const long = { ...answer, id: "long", turns: [{ text: "We worked a lot. ".repeat(6000), at: 0 }] };
    const { evaluator } = await evaluatorAgainst({});
    const { answers } = await evaluator.evaluateInterview({ answers: [answer, long], tags: [] });
    expect(answers.map(({ summary }) => summary.includes("Only the first 40000"))).toEqual([false, true]);
  });
});
