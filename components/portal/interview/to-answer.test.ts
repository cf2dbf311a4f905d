import { expect, test } from "vitest";
import { submitAnswer } from "@/lib/contract/portal";
import { TEXT_MAX, toAnswer } from "./to-answer";

const fits = (answer: ReturnType<typeof toAnswer>) =>
  submitAnswer.body.safeParse({ tab_id: "tab-of-one", prompt_id: "p", part: 0, asked_at: 0, from: 0, to: 1, ...answer })
    .success;

test("phrases become the text of the answer, in their order", () => {
  const answer = toAnswer([
    { text: "I led a team", at: 3 },
    { text: "of five.", at: 5.5 },
  ]);
  expect(answer.text).toBe("I led a team of five.");
  expect(answer.phrases).toHaveLength(2);
});

test("an answer of which nothing was heard has no text", () => {
  expect(toAnswer([])).toEqual({ source: "spoken", text: null, phrases: [] });
});

test("whatever recognition hears fits the contract", () => {
  expect(fits(toAnswer([{ text: "a\u0000b \ud83d", at: 1 }]))).toBe(true);
  const long = toAnswer(Array.from({ length: 3000 }, (_, at) => ({ text: "👍 word".repeat(900), at })));
  expect(long.text?.length).toBeLessThanOrEqual(TEXT_MAX);
  expect(fits(long)).toBe(true);
});
