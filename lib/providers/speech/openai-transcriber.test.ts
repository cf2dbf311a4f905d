import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { configuredTranscriber } from ".";
import { openAiTranscriber } from "./openai-transcriber";
import {
  startTranscriptionStandIn,
  type TranscriptionStandIn,
  type TranscriptionStandInOptions,
} from "./stand-in-server";
import { TranscriptionFailed } from "./transcription-failed";

const KEY = "sk-secret-4711";
const said = [
  { text: " I led twelve nurses. ", start: 0, end: 2.5 },
  { text: "  ", start: 2.5, end: 3 },
  { text: "Then I moved.", start: 3, end: 4.2 },
];
const audio = path.join(import.meta.dirname, "../media/fixtures/audio.webm");

let folder = "";
let bytesFile = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "transcriber-"));
  bytesFile = path.join(folder, "candidate-lopez.bin");
  await writeFile(bytesFile, "RIFF of no known kind");
});
afterAll(() => rm(folder, { recursive: true }));

let standIn: TranscriptionStandIn | undefined;
afterEach(async () => {
  await standIn?.close();
  standIn = undefined;
});

async function transcriberAgainst(options: Partial<TranscriptionStandInOptions> = {}, timeoutMs = 2000) {
  standIn = await startTranscriptionStandIn({ transcribe: () => said, apiKey: KEY, ...options });
  const transcriber = openAiTranscriber({ baseUrl: `${standIn.baseUrl}/`, apiKey: KEY, model: "ear-1", timeoutMs });
  return { transcriber, server: standIn };
}

async function failureOf(transcription: Promise<unknown>): Promise<TranscriptionFailed> {
  const outcome = await transcription.then(
    () => "it succeeded",
    (error: unknown) => error,
  );
  if (!(outcome instanceof TranscriptionFailed)) throw new Error(`Expected TranscriptionFailed, got ${outcome}`);
  expect(`${outcome.message} ${JSON.stringify(outcome)}`).not.toMatch(/sk-secret|lopez/u);
  return outcome;
}

describe("writing down a recording", () => {
  test("sends the file as it is and returns what was heard, with times", async () => {
    const received: Uint8Array[] = [];
    const { transcriber, server } = await transcriberAgainst({
      transcribe: (bytes) => {
        received.push(bytes);
        return said;
      },
    });
    const recording = { path: bytesFile, mimeType: "audio/webm; codecs=opus", language: "en-US" };
    expect(await transcriber.transcribe(recording)).toEqual({
      segments: [
        { text: "I led twelve nurses.", start: 0, end: 2.5 },
        { text: "Then I moved.", start: 3, end: 4.2 },
      ],
    });
    expect(new TextDecoder().decode(received[0])).toBe("RIFF of no known kind");
    expect(server.requests).toEqual([
      {
        model: "ear-1",
        response_format: "verbose_json",
        "timestamp_granularities[]": "segment",
        language: "en",
        filename: "recording.webm",
        type: "audio/webm",
      },
    ]);
  });

  test.each([
    ["audio/mpeg", "recording.mp3"],
    ["video/mp4", "recording.mp4"],
    ["audio/x-wav", "recording.wav"],
  ])("names a file of %s %s", async (mimeType, filename) => {
    const { transcriber, server } = await transcriberAgainst();
    await transcriber.transcribe({ path: bytesFile, mimeType });
    expect(server.requests[0]?.filename).toBe(filename);
  });

  test("a model without times gives one segment over the whole recording, and is not asked for times again", async () => {
    const { transcriber, server } = await transcriberAgainst({ givesTimes: false });
    const { segments } = await transcriber.transcribe({ path: audio, mimeType: "audio/webm" });
    expect(segments).toHaveLength(1);
    expect(segments[0]?.text).toMatch(/^I led twelve nurses\..*Then I moved\.$/u);
    expect(segments[0]?.start).toBe(0);
    expect(segments[0]?.end).toBeGreaterThan(0.5);
    expect(segments[0]?.end).toBeLessThan(30);
    expect(server.requests).toHaveLength(2);

    await transcriber.transcribe({ path: audio, mimeType: "audio/webm" });
    expect(server.requests).toHaveLength(3);
  });

  test("silence, and what a model makes up for it, are nothing", async () => {
    const made = { no_speech_prob: 0.9, avg_logprob: -1.4 };
    const { transcriber } = await transcriberAgainst({
      transcribe: () => [{ text: "Thank you.", start: 0, end: 1, ...made }],
    });
    expect(await transcriber.transcribe({ path: audio, mimeType: "audio/webm" })).toEqual({ segments: [] });
  });
});

describe("a service in trouble", () => {
  const echo = `{"error":{"message":"${KEY} ${"candidate-lopez"}"}}`;
  const recording = { mimeType: "audio/webm", path: "" };
  beforeAll(() => {
    recording.path = bytesFile;
  });

  test.each([429, 500, 503])("%i is tried again", async (status) => {
    const { transcriber, server } = await transcriberAgainst({
      misbehave: (call) => (call < 3 ? { status, body: echo, retryAfter: "0" } : undefined),
    });
    expect((await transcriber.transcribe(recording)).segments).toHaveLength(2);
    expect(server.requests).toHaveLength(3);
  });

  test("waits as long as the service asks", async () => {
    const { transcriber } = await transcriberAgainst({
      misbehave: (call) => (call === 1 ? { status: 429, body: echo, retryAfter: "0.3" } : undefined),
    });
    const begin = performance.now();
    await transcriber.transcribe(recording);
    expect(performance.now() - begin).toBeGreaterThan(280);
    expect(performance.now() - begin).toBeLessThan(950);
  });

  test.each([
    [500, "service_error", 3],
    [429, "rate_limited", 3],
    [413, "refused", 1],
    [401, "refused", 1],
    [400, "refused", 2],
  ])("%i for ever ends as %s after %i requests", async (status, failure, requests) => {
    const { transcriber, server } = await transcriberAgainst({
      misbehave: () => ({ status, body: echo, retryAfter: "0" }),
    });
    expect((await failureOf(transcriber.transcribe(recording))).failure).toBe(failure);
    expect(server.requests).toHaveLength(requests);
  });

  test.each(["<html>", "{}", '{"text":"a","segments":[{"text":"a","start":-1,"end":2}]}'])(
    "an answer such as %s is not a transcript",
    async (body) => {
      const { transcriber } = await transcriberAgainst({ misbehave: () => ({ status: 200, body }) });
      expect((await failureOf(transcriber.transcribe(recording))).failure).toBe("unusable_reply");
    },
  );

  test("silence of the service ends at the time limit, after retries", async () => {
    const { transcriber, server } = await transcriberAgainst({ misbehave: () => "hang" }, 100);
    expect((await failureOf(transcriber.transcribe(recording))).failure).toBe("timeout");
    expect(server.requests).toHaveLength(3);
  });

  test("nobody at the address is said plainly", async () => {
    const { transcriber, server } = await transcriberAgainst();
    await server.close();
    expect((await failureOf(transcriber.transcribe(recording))).failure).toBe("unreachable");
  });

  test("a wrong key is not repeated in the error", async () => {
    const { transcriber } = await transcriberAgainst({ apiKey: "another" });
    expect((await failureOf(transcriber.transcribe(recording))).message).toContain("401");
  });

  test("the caller can stop it, also in a pause", async () => {
    const { transcriber } = await transcriberAgainst({
      misbehave: () => ({ status: 503, body: "", retryAfter: "30" }),
    });
    const signal = AbortSignal.timeout(100);
    expect((await failureOf(transcriber.transcribe({ ...recording, signal }))).failure).toBe("stopped");
  });

  test("a recording that is missing or empty is not sent", async () => {
    const { transcriber, server } = await transcriberAgainst();
    const empty = path.join(folder, "lopez-empty.webm");
    await writeFile(empty, "");
    for (const file of [empty, path.join(folder, "lopez-none.webm")]) {
      const failed = await failureOf(transcriber.transcribe({ ...recording, path: file }));
      expect(failed.failure).toBe("unreadable_input");
    }
    expect(server.requests).toHaveLength(0);
  });
});

test("there is a transcriber only when the environment names one", () => {
  expect(configuredTranscriber({ AI_BASE_URL: "http://localhost:1/v1" })).toBeNull();
  expect(configuredTranscriber({ STT_MODEL: "ear-1" })).toBeNull();
  expect(configuredTranscriber({ AI_BASE_URL: "http://localhost:1/v1", STT_MODEL: "ear-1" })?.name).toBe("ear-1");
});
