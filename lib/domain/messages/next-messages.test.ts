import { expect, test } from "vitest";
import { goodbye, nextMessages, openQuestion } from "./next-messages";

const questions = [
  { id: "a", text: "Can you work weekends?" },
  { id: "b", text: "How many years?" },
];
const names = { candidate_name: "Jo", job_title: "Nurse" };
const said = (...ids: (string | null)[]) => ids.map((questionId) => ({ questionId }));
const next = (messages: { questionId: string | null }[], answered: string[], config = {}) =>
  nextMessages({ questions, messages, answered: new Set(answered), config, names });

test("the conversation greets once, with the names filled in, and asks one question at a time", () => {
  const intro_message = "Hello {{candidate_name}}, about {{ job_title }}: {{other}}";
  expect(next([], [], { intro_message })).toEqual({
    say: [
      { text: "Hello Jo, about Nurse: {{other}}", questionId: null },
      { text: "Can you work weekends?", questionId: "a" },
    ],
    isOver: false,
  });
  expect(next([], []).say[0]?.text).toContain("Hi Jo");
  expect(next(said(null, "a"), [])).toEqual({ say: [], isOver: false });
  expect(next(said(null, "a", "a"), ["a"])).toEqual({
    say: [{ text: "How many years?", questionId: "b" }],
    isOver: false,
  });
  expect(next(said(null, "a", "a", "b", "b"), ["a", "b"])).toEqual({ say: [], isOver: true });
});

test("a question that was taken out while it waited holds nobody up", () => {
  const messages = said(null, "gone");
  expect(openQuestion({ questions, answered: new Set(), messages })).toBeUndefined();
  expect(next(messages, []).say).toEqual([{ text: "Can you work weekends?", questionId: "a" }]);
  expect(nextMessages({ questions: [], answered: new Set(), messages: [], config: {}, names })).toEqual({
    say: [],
    isOver: true,
  });
});

test("a goodbye is said only in the words that the step has for it", () => {
  expect(goodbye({ disqualification_message: "Thank you, {{candidate_name}}." }, names)).toEqual([
    { text: "Thank you, Jo.", questionId: null },
  ]);
  expect(goodbye({ disqualification_message: " " }, names)).toEqual([]);
});
