import { expect, test } from "vitest";
import { renamedAnswers, writeChoices } from "./write-choices";

const stored = [
  { label: "Yes", value: "y" },
  { label: "No", value: "No" },
];

test("a choice is stored with its words as its value", () => {
  expect(writeChoices([], ["A", ""])).toEqual([
    { label: "A", value: "A" },
    { label: "", value: "" },
  ]);
});

test("what a program calls a choice stays when it is moved or typed over", () => {
  expect(writeChoices(stored, ["No", "Yes"])).toEqual([stored[1], stored[0]]);
  expect(writeChoices(stored, ["Yes, please", "No"])).toEqual([{ label: "Yes, please", value: "y" }, stored[1]]);
  expect(writeChoices(stored, ["Yes", "Never"])).toEqual([stored[0], { label: "Never", value: "Never" }]);
});

test("the answer that passes follows its choice when that is typed over, and only then", () => {
  expect(renamedAnswers(["No"], ["Yes", "No"], ["Yes", "Never"])).toEqual(["Never"]);
  expect(renamedAnswers(["No"], ["Yes", "No"], ["No", "Yes"])).toEqual(["No"]);
  expect(renamedAnswers(["No"], ["Yes", "No"], ["Yes"])).toEqual(["No"]);
});

test("a choice typed through the words of another one takes neither its passing answer nor its value", () => {
  let choices = ["Yes", "No", ""];
  let entries = writeChoices([stored[0], stored[1]], choices);
  let answers = ["Yes"];
  const typed = "Yes, with help";
  for (let length = 1; length <= typed.length; length++) {
    const next = ["Yes", "No", typed.slice(0, length)];
    answers = renamedAnswers(answers, choices, next);
    entries = writeChoices(entries, next);
    choices = next;
  }
  expect(answers).toEqual(["Yes"]);
  expect(entries).toEqual([stored[0], stored[1], { label: typed, value: typed }]);
});
