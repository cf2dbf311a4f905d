import { expect, test } from "vitest";
import { spokenQuestion } from "./spoken-question";

test("a question with choices names them, and any other is put as it is written", () => {
  const fields = { question_type: "multiple_choice", structured_config: { options: ["Days", " Nights ", ""] } };
  expect(spokenQuestion({ text: "Which shift?", fields })).toBe("Which shift? (Days / Nights)");
  expect(spokenQuestion({ text: "Why?", fields: { question_type: "scored" } })).toBe("Why?");
  expect(spokenQuestion({ text: "Which?", fields: { question_type: "multiple_choice" } })).toBe("Which?");
});
