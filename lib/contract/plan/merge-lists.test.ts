import { expect, test } from "vitest";
import { mergeLists } from "./merge-lists";

test("a question that each of two people added is there for both", () => {
  expect(mergeLists(["a", "b"], ["a", "b", "mine"], ["a", "theirs", "b"])).toEqual(["a", "theirs", "b", "mine"]);
});

test("what one took out stays out, also while the other moved it", () => {
  expect(mergeLists(["a", "b", "c"], ["a", "c"], ["c", "b", "a"])).toEqual(["a", "c"]);
  expect(mergeLists(["a", "b", "c"], ["c", "b", "a"], ["a", "c"])).toEqual(["c", "a"]);
});

test("of two orders the later one stands", () => {
  expect(mergeLists(["a", "b", "c"], ["b", "a", "c"], ["c", "a", "b"])).toEqual(["b", "a", "c"]);
});

test("a list that nobody else changed becomes what was made of it", () => {
  expect(mergeLists(["a"], ["x", "a"], ["a"])).toEqual(["x", "a"]);
  expect(mergeLists([], ["x"], [])).toEqual(["x"]);
});
