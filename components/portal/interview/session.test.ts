import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keptChunks, offline, otherTab } from "@/components/portal/recorder/part-server.fixture";
import { UploadQueue } from "@/components/portal/recorder/upload-queue";
import { AppError } from "@/lib/contract/errors";
import type { InterviewState, PortalState, Prompt } from "@/lib/contract/portal";
import { InterviewSession } from "./session";
import type { Answer, UnsentAnswers } from "./unsent-answers";

const prompt = (n: number): Prompt => ({
  id: `p${n}`,
  question_id: `q${n}`,
  text: `Question ${n}?`,
  is_follow_up: false,
  position: n,
  total: 2,
});

/** Two questions, one tab at a time, each answer stored once: what the portal's contract says. */
class InterviewServer {
  stored: Answer[] = [];
  holder: string | null = null;
  starts = 0;
  isFinished = false;
  failures: AppError[] = [];

  private state = (): InterviewState => ({
    prompt: this.stored.length < 2 ? prompt(this.stored.length + 1) : null,
    next_part: 0,
    answered: this.stored.map((answer) => ({ question: answer.prompt_id, answer: answer.text, is_follow_up: false })),
  });
  private check(tab: string) {
    const failure = this.failures.shift();
    if (failure) throw failure;
    if (this.holder !== tab) throw otherTab();
  }

  client = {
    startInterview: async ({ body }: { body: { tab_id: string; take_over?: boolean } }) => {
      this.starts += 1;
      if (body.take_over) this.holder = body.tab_id;
      this.holder ??= body.tab_id;
      this.check(body.tab_id);
      return this.state();
    },
    submitAnswer: async ({ body: { tab_id, ...answer } }: { body: Omit<Answer, "phrases"> & { tab_id: string } }) => {
      this.check(tab_id);
      if (!this.stored.some((other) => other.prompt_id === answer.prompt_id))
        this.stored.push({ phrases: [], ...answer });
      return this.state();
    },
    finishInterview: async ({ body }: { body: { tab_id: string } }) => {
      this.check(body.tab_id);
      this.isFinished = true;
      return {} as PortalState; // safe: the session only hands it on
    },
    appendRecording: async () => ({ size: 0 }),
  };
}

function keptInMemory(): UnsentAnswers & { all: Map<string, Answer> } {
  const all = new Map<string, Answer>();
  return {
    all,
    keep: (answer) => all.set(answer.prompt_id, answer),
    find: (id) => all.get(id) ?? null,
    forget: (id) => all.delete(id),
  };
}

function open(server: InterviewServer, tabId = "tab-one", unsent = keptInMemory()) {
  const happened: string[] = [];
  const queue = new UploadQueue({
    send: async () => {
      if (server.holder !== tabId) throw otherTab();
      return { size: 4 };
    },
    store: keptChunks(),
  });
  const session = new InterviewSession({
    token: "link",
    tabId,
    client: server.client,
    queue,
    unsent,
    now: () => Date.now() / 1000,
    onFinished: () => happened.push("finished"),
    onStageChange: () => happened.push("stage"),
  });
  return { session, queue, unsent, happened };
}

const typed = (text: string) => ({ source: "typed" as const, text, phrases: [] });
const sessions: InterviewSession[] = [];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const session of sessions.splice(0)) session.close();
  vi.useRealTimers();
});

test("an interview is typed from the first question to the end", async () => {
  const server = new InterviewServer();
  const { session, happened, unsent } = open(server);
  sessions.push(session);
  await session.begin(null);
  expect(session.snapshot()).toMatchObject({ phase: "asking", prompt: { text: "Question 1?" }, recording: "off" });
  vi.advanceTimersByTime(8000);
  await session.answer(typed("My first answer."));
  await session.answer(typed("My second answer."));
  expect(happened).toEqual(["finished"]);
  expect(server.isFinished).toBe(true);
  expect(server.stored[0]).toMatchObject({ text: "My first answer.", part: null, from: 0, to: 8 });
  expect(unsent.all.size).toBe(0);
});

test("an answer given without a connection is kept and stored when it is back", async () => {
  const server = new InterviewServer();
  const { session, unsent } = open(server);
  sessions.push(session);
  await session.begin(null);
  server.failures = [offline(), offline(), offline()];
  const answered = session.answer(typed("Kept."));
  await vi.advanceTimersByTimeAsync(1000);
  expect(session.snapshot()).toMatchObject({ phase: "saving", isOffline: true });
  expect(unsent.all.size).toBe(1);
  await vi.advanceTimersByTimeAsync(20_000);
  await answered;
  expect(server.stored).toHaveLength(1);
  expect(session.snapshot()).toMatchObject({ isOffline: false, prompt: { id: "p2" } });
});

test("an answer that a closed page could not send is handed in by the next one, without asking again", async () => {
  const server = new InterviewServer();
  const first = open(server);
  await first.session.begin(null);
  server.failures = Array.from({ length: 50 }, offline);
  void first.session.answer(typed("Said before the crash."));
  await vi.advanceTimersByTimeAsync(2000);
  first.session.close();

  server.failures = [];
  const second = open(server, "tab-one", first.unsent);
  sessions.push(second.session);
  await second.session.begin(null);
  expect(server.stored.map((answer) => answer.text)).toEqual(["Said before the crash."]);
  expect(second.session.snapshot().prompt?.id).toBe("p2");
});

test("a tab that lost the interview says so, and can take it back", async () => {
  const server = new InterviewServer();
  const { session } = open(server);
  sessions.push(session);
  await session.begin(null);
  server.holder = "tab-two";
  await vi.advanceTimersByTimeAsync(10_000);
  expect(session.snapshot().phase).toBe("elsewhere");
  const before = server.starts;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(server.starts).toBe(before);
  await session.begin(null, true);
  expect(session.snapshot()).toMatchObject({ phase: "asking", prompt: { id: "p1" } });
});

test("a recording that is refused for another tab gives the interview up, and goes on when it is taken back", async () => {
  const server = new InterviewServer();
  const { session, queue } = open(server);
  sessions.push(session);
  await session.begin(null);
  server.holder = "tab-two";
  queue.add(0, "video/webm", new Blob(["last"]));
  await vi.advanceTimersByTimeAsync(100);
  expect(session.snapshot().phase).toBe("elsewhere");
  await session.begin(null, true);
  await vi.advanceTimersByTimeAsync(100);
  expect(session.snapshot().phase).toBe("asking");
  expect(queue.snapshot()).toMatchObject({ status: "saved", pendingBytes: 0 });
});

test("a tab that only types keeps its claim alive", async () => {
  const server = new InterviewServer();
  const { session } = open(server);
  sessions.push(session);
  await session.begin(null);
  await vi.advanceTimersByTimeAsync(31_000);
  expect(server.starts).toBe(4);
});

test("a refused answer comes back to be mended, in the server's words", async () => {
  const server = new InterviewServer();
  const { session, unsent } = open(server);
  sessions.push(session);
  await session.begin(null);
  server.failures = [new AppError("invalid", "Please type an answer.")];
  await session.answer(typed(" "));
  expect(session.snapshot()).toMatchObject({
    phase: "asking",
    problem: "Please type an answer.",
    prompt: { id: "p1" },
  });
  expect(unsent.all.size).toBe(0);
});

test("an interview that is no longer open sends the page to ask where the candidate stands", async () => {
  const server = new InterviewServer();
  const { session, happened } = open(server);
  sessions.push(session);
  server.failures = [new AppError("conflict", "This step is not open now.", { reason: "wrong_stage" })];
  await session.begin(null);
  expect(happened).toEqual(["stage"]);
});
