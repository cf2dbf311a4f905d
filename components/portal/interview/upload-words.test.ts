import { expect, test } from "vitest";
import { uploadWords } from "./upload-words";

const state = { status: "sending" as const, pendingBytes: 0, message: null };

test("a chunk on its way does not disturb the candidate", () => {
  expect(uploadWords({ ...state, pendingBytes: 120_000 }, false).words).toBe("Everything is saved");
  expect(uploadWords({ ...state, pendingBytes: 2_000_000 }, false).words).toBe("Saving your recording");
});

test("a lost connection is said, whichever call noticed it", () => {
  const words = "Connection lost: your answer is kept here and sent when it is back.";
  expect(uploadWords({ ...state, status: "waiting", pendingBytes: 10 }, false).words).toBe(words);
  expect(uploadWords({ ...state, status: "saved" }, true).words).toBe(words);
});

test("a refused recording is told in the server's words", () => {
  expect(uploadWords({ ...state, status: "refused", message: "Too long." }, false)).toEqual({
    tone: "danger",
    words: "Too long.",
  });
});
