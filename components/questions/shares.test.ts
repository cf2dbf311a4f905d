import { expect, test } from "vitest";
import { sharesOf, weightParts } from "./shares";

const item = (text: string, weight: string, not_scored = false) => ({ text, weight, not_scored });

test("shares follow the weights; what is not scored or half typed weighs nothing", () => {
  expect(sharesOf([item("a", "3"), item("b", "1"), item("c", "5", true), item("d", ""), item("e", "-")])).toEqual([
    75, 25, 0, 0, 0,
  ]);
  expect(sharesOf([item("a", "1"), item("b", "1"), item("c", "1")]).reduce((sum, share) => sum + share, 0)).toBe(100);
});

test("an item without a text goes by its number", () => {
  expect(weightParts([item(" ", "2"), item("Care", "4")], "Criterion")).toEqual([
    { id: "0", label: "Criterion 1", weight: 2 },
    { id: "1", label: "Care", weight: 4 },
  ]);
});
