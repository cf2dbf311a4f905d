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
