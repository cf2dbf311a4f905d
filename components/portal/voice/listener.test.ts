import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Listener } from "./listener";

/** A browser's recognition that hears what the test says, and nothing while it is stopped. */
class FakeRecognition extends EventTarget {
  static current: FakeRecognition | null = null;
  onresult: ((event: unknown) => void) | null = null;
  onend: (() => void) | null = null;
  isOn = false;
  start() {
    this.isOn = true;
    FakeRecognition.current = this;
  }
  abort() {
    this.isOn = false;
  }
}

function say(transcript: string) {
  const { current } = FakeRecognition;
  if (!current?.isOn) return;
  current.onresult?.({ resultIndex: 0, results: [Object.assign([{ transcript }], { isFinal: true })] });
}

beforeEach(() => {
  vi.stubGlobal("window", { SpeechRecognition: FakeRecognition });
  vi.stubGlobal("navigator", { userAgent: "Chrome on Linux", maxTouchPoints: 0 });
});
afterEach(() => {
  FakeRecognition.current = null;
  vi.unstubAllGlobals();
});

const makeListener = () => new Listener({ language: "en", now: () => 1, onCaption: () => {} });
const textsOf = (listener: Listener) => listener.end().map(({ text }) => text);

test("a question that is read out again in the middle of an answer is not part of it", () => {
  const listener = makeListener();
  listener.begin();
  say("I began with the logs.");
  listener.pause();
  say("Describe an incident.");
  listener.resume();
  say("Then I looked at the pool.");
  expect(textsOf(listener)).toEqual(["I began with the logs.", "Then I looked at the pool."]);
});

test("an answer that begins while the question is read out is heard from its end on", () => {
  const listener = makeListener();
  listener.pause();
  listener.begin();
  say("Describe an incident.");
  listener.resume();
  say("I began with the logs.");
  expect(textsOf(listener)).toEqual(["I began with the logs."]);
});

test("nothing is heard once the answer is over, also when a reading ends afterwards", () => {
  const listener = makeListener();
  listener.begin();
  listener.pause();
  listener.end();
  listener.resume();
  expect(FakeRecognition.current?.isOn).toBe(false);
});
