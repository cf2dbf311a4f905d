import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Client, createClient } from "@/lib/client/create-client";
import { AppError } from "@/lib/contract/errors";
import type { InterviewState } from "@/lib/contract/portal";
import { screenResume } from "@/lib/domain/screening/screen-resume";
import { EvaluationFailed } from "@/lib/providers/evaluator/evaluation-failed";
import { handleMedia } from "@/lib/server/media-door";
import { ENGINEER, pdfOf, WAITER } from "@/lib/server/test-resume";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";
import { startWorkers } from "@/lib/server/workers";
import { evaluations } from "@/lib/store/schema";
import { handleApi } from "./door";

let world: TestWorld;
let space: TestWorkspace;
let api: Client;
let portal: Client;
let people = 0;

beforeAll(async () => {
  world = await openTestWorld();
  await startWorkers(world.house);
  space = await world.workspace("Path");
  const answer = (request: Request) => handleApi(world.gate, request);
  portal = createClient({ origin: TEST_URL, fetch: answer });
  api = createClient({
    origin: TEST_URL,
    fetch: (request) => {
      request.headers.set("x-api-key", space.key);
      return answer(request);
    },
  });
});
afterAll(() => world.close());

const ELIGIBILITY = ["5+ years of professional software engineering experience", "Proficiency in Python or Go"];
const SILENT = "Must be authorized to work in the United States";

async function posting(
  options: { eligibility?: string[]; config?: Record<string, unknown>; web?: Record<string, unknown> } = {},
) {
  const { data } = await api.createPosting({
    body: {
      title: "Senior Software Engineer",
      workflow: [
        {
          type: "resume",
          config: options.config ?? {},
          questions: [
            ...(options.eligibility ?? [...ELIGIBILITY, SILENT]).map((text) => ({
              modality: "resume_eligibility" as const,
              text,
            })),
            {
              modality: "resume_scoring",
              text: "Experience with Kubernetes and container orchestration",
              score_weight: 2,
            },
          ],
        },
        {
          type: "web_interview",
          config: { video: true, ...options.web },
          questions: [
            {
              modality: "voice",
              text: "Describe a production incident you resolved. What did you change afterwards?",
              score_of_1: "No specific example.",
              score_of_5: "A systematic diagnosis with numbers and preventive measures.",
              score_weight: 3,
              min_follow_ups: 1,
              max_follow_ups: 1,
            },
            { modality: "voice", text: "How do you test a new service?", score_weight: 1, max_follow_ups: 0 },
          ],
        },
      ],
    },
  });
  return data.id;
}

async function candidate(posting_id: string) {
  people += 1;
  const { data } = await api.ingestCandidate({
    params: { posting_id },
    body: { name: `Person ${people}`, email: `p${people}@example.com` },
  });
  const token = new URL(data.interview_url).pathname.split("/").at(-1) ?? "";
  await portal.giveConsent({ params: { token }, body: { consent: true } });
  return { id: data.interview_id, token };
}

async function upload(token: string, lines: string[]) {
  await portal.uploadResume({ params: { token }, bytes: await pdfOf(lines), fileName: "resume.pdf" });
  return settled(token, (state) => state.stage !== "screening");
}

async function settled(token: string, isDone: (state: Awaited<ReturnType<Client["getPortal"]>>) => boolean) {
  for (let tries = 0; tries < 300; tries++) {
    const state = await portal.getPortal({ params: { token } });
    if (isDone(state)) return state;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the background job did not finish in 15 s");
}

const data = async (interview_id: string) => (await api.getInterviewData({ params: { interview_id } })).data;

async function finished(id: string) {
  for (let tries = 0; tries < 300; tries++) {
    const found = await data(id);
    if (found.status !== "not_ready") return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the evaluation did not finish in 15 s");
}

const TAB = "tab-00000001";
const INCIDENT =
  "Last March our checkout failed for 40 minutes. I traced the timeouts to a connection pool that one query had drained. I added a limit and an alert, and it has not happened since; errors fell from 3 % to 0.1 %.";

async function answerAll(token: string, state: InterviewState, texts: (string | null)[]): Promise<InterviewState> {
  let now = state;
  for (const [index, text] of texts.entries()) {
    if (!now.prompt) break;
    const from = index * 10;
    now = await portal.submitAnswer({
      params: { token },
      body: {
        tab_id: TAB,
        prompt_id: now.prompt.id,
        part: null,
        asked_at: from,
        from: from + 1,
        to: from + 9,
        text,
        source: text ? "typed" : "spoken",
      },
    });
  }
  return now;
}

describe("a candidate's whole way", () => {
  test("resume, a question about what it cannot show, interview, scorecard with evidence", async () => {
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
  });

  test("where the step does not knock out, the same person goes on and stays marked as not eligible", async () => {
    const { id, token } = await candidate(
      await posting({ eligibility: ELIGIBILITY, config: { knockout_enabled: false } }),
    );
    expect((await upload(token, WAITER)).stage).toBe("interview");
    expect((await data(id)).resume?.is_eligible).toBe(false);
  });

  test("silence knocks nobody out; a 'no' of their own does, an unclear answer does not", async () => {
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

describe("nothing is lost, nothing happens twice", () => {
  test("the same screening run again makes no second evaluation", async () => {
    const { id, token } = await candidate(await posting());
    await upload(token, ENGINEER);
    await screenResume(world.house, { interview_id: id }, false);
    const rows = (await world.house.db.select().from(evaluations)).filter((row) => row.interviewId === id);
    expect(rows).toHaveLength(1);
  });

  test("an evaluator that fails for good lets the candidate go on and asks for a person", async () => {
    const posting_id = await posting();
    const { id, token } = await candidate(posting_id);
    const broken = {
      ...world.house,
      jobs: { ...world.house.jobs, enqueue: async () => undefined },
      evaluator: {
        ...world.house.evaluator,
        evaluateResume: () => Promise.reject(new EvaluationFailed("service_error", "down")),
      },
    };
    const request = new Request(`${TEST_URL}/api/portal/i/${token}/resume`, {
      method: "PUT",
      body: await pdfOf(ENGINEER),
    });
    expect((await handleApi({ ...world.gate, house: broken }, request)).status).toBe(200);
    await expect(screenResume(broken, { interview_id: id }, false)).rejects.toThrow("down");
    expect((await portal.getPortal({ params: { token } })).stage).toBe("screening");
    await screenResume(broken, { interview_id: id }, true);
    expect((await portal.getPortal({ params: { token } })).stage).toBe("interview");
    expect((await data(id)).resume?.problem).toContain("A person needs to read it");
  });

  test("an answer sent twice counts once, and a reload goes on where it stopped", async () => {
    const { token } = await candidate(await posting({ eligibility: [] }));
    await upload(token, ENGINEER);
    const { prompt } = await portal.startInterview({ params: { token }, body: { tab_id: TAB } });
    const body = {
      tab_id: TAB,
      prompt_id: prompt?.id ?? "",
      part: null,
      asked_at: 0,
      from: 0,
      to: 5,
      text: INCIDENT,
      source: "typed" as const,
    };
    const first = await portal.submitAnswer({ params: { token }, body });
    const second = await portal.submitAnswer({ params: { token }, body: { ...body, text: "something else" } });
    expect(second).toEqual(first);
    const back = await portal.startInterview({ params: { token }, body: { tab_id: TAB } });
    expect(back.prompt).toEqual(first.prompt);
    expect(back.answered).toMatchObject([{ answer: INCIDENT }]);
  });

  test("a second tab is told, and may take over, which the first one is told", async () => {
    const { token } = await candidate(await posting({ eligibility: [] }));
    await upload(token, ENGINEER);
    const params = { token };
    const { prompt } = await portal.startInterview({ params, body: { tab_id: "tab-first-1" } });
    const reason = async (attempt: Promise<unknown>) =>
      attempt.then(
        () => "accepted",
        (error: unknown) => (error instanceof AppError ? error.reason : error),
      );
    expect(await reason(portal.startInterview({ params, body: { tab_id: "tab-second" } }))).toBe("other_tab");
    expect(await reason(portal.startInterview({ params, body: { tab_id: "tab-second", take_over: true } }))).toBe(
      "accepted",
    );
    const answer = {
      prompt_id: prompt?.id ?? "",
      part: null,
      asked_at: 0,
      from: 0,
      to: 5,
      text: "Hello",
      source: "typed" as const,
    };
    expect(await reason(portal.submitAnswer({ params, body: { tab_id: "tab-first-1", ...answer } }))).toBe("other_tab");
  });

  test("a recording arrives in chunks, is joined over a closed tab, and plays with byte ranges and captions", async () => {
    const { id, token } = await candidate(await posting({ eligibility: [] }));
    await upload(token, ENGINEER);
    const params = { token };
    const started = await portal.startInterview({ params, body: { tab_id: TAB } });
    const file = new Uint8Array(await readFile("lib/providers/media/fixtures/vp8.webm"));
    const send = (part: number, offset: number, bytes: Uint8Array<ArrayBuffer>) =>
      portal.appendRecording({
        params: { ...params, part },
        query: { offset, tab_id: TAB, mime_type: "video/webm;codecs=vp8,opus" },
        bytes,
      });
    const half = Math.floor(file.length / 2);
    expect(await send(0, 0, file.slice(0, half))).toEqual({ size: half });
    await expect(send(0, 10, file.slice(10))).rejects.toMatchObject({ reason: `wrong_offset:${half}` });
    expect(await send(0, half, file.slice(half))).toEqual({ size: file.length });
    expect(await send(1, 0, file)).toEqual({ size: file.length });
    expect((await portal.startInterview({ params, body: { tab_id: TAB } })).next_part).toBe(2);
    const answer = (part: number, state: InterviewState) =>
      portal.submitAnswer({
        params,
        body: {
          tab_id: TAB,
          prompt_id: state.prompt?.id ?? "",
          part,
          asked_at: 0.2,
          from: 0.5,
          to: 2.5,
          text: INCIDENT,
          source: "spoken",
          phrases: [{ text: INCIDENT, at: 0.6 }],
        },
      });
    await answer(1, await answer(0, await answer(0, started)));
    await portal.finishInterview({ params, body: { tab_id: TAB } });

    const web = (await finished(id)).web_interview;
    expect(web?.recording_status).toBe("ready");
    const joined = web?.transcript.at(-1)?.timestamp ?? 0;
    expect(joined).toBeGreaterThan((web?.recording_seconds ?? 0) / 2 - 0.5);
    const media = (url: string, headers: Record<string, string> = {}) =>
      handleMedia(world.house, new Request(url, { headers }));
    const url = web?.video_recording_url ?? "";
    const range = await media(url, { range: "bytes=100-199" });
    expect([range.status, (await range.arrayBuffer()).byteLength]).toEqual([206, 100]);
    expect((await media(url.replace(/s=./, "s=0"))).status).toBe(403);
    expect(await (await media(web?.captions_url ?? "")).text()).toMatch(/^WEBVTT\n\n.*-->[\s\S]*checkout failed/);
  });
});

describe("bad files and links", () => {
  test("a file that is no resume is refused in a sentence and the next one is taken", async () => {
    const { token } = await candidate(await posting());
    const refused = portal.uploadResume({
      params: { token },
      bytes: new TextEncoder().encode("MZ program"),
      fileName: "resume.pdf",
    });
    await expect(refused).rejects.toMatchObject({ code: "invalid", message: expect.stringMatching(/PDF|DOCX/) });
    expect((await upload(token, ENGINEER)).stage).toBe("statements");
  });

  test("nobody is handed somebody else's link for knowing their email", async () => {
    const posting_id = await posting();
    const { data: shown } = await api.getPosting({ params: { posting_id } });
    const params = { company: space.slug, name: shown.name ?? "" };
    const join = () => portal.joinOpening({ params, body: { name: "Kim Lee", email: "kim@example.com" } });
    expect((await join()).interview_url).toContain("/i/");
    await expect(join()).rejects.toMatchObject({ reason: "already_joined" });
    await api.archivePosting({ params: { posting_id } });
    expect((await portal.getOpening({ params })).accepting).toBe(false);
    const late = portal.joinOpening({ params, body: { name: "Late", email: "late@example.com" } });
    await expect(late).rejects.toMatchObject({ reason: "closed" });
  });
});
