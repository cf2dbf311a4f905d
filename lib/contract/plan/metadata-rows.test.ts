import { expect, test } from "vitest";
import { metadataOf, metadataProblems, rowsOf } from "./metadata-rows";

test("lines become a map, and a map becomes lines", () => {
  const rows = [
    { key: "cost_centre", value: "4711" },
    { key: "team", value: "Platform" },
  ];
  expect(metadataOf(rows)).toEqual({ cost_centre: "4711", team: "Platform" });
  expect(rowsOf({ cost_centre: "4711", team: "Platform" })).toEqual(rows);
  expect(metadataOf([{ key: " ", value: "" }])).toBeNull();
  expect(rowsOf(undefined)).toEqual([]);
});

test("a key that is there twice, or is still to come, loses no line", () => {
  const twice = [
    { key: "team", value: "one" },
    { key: "team", value: "two" },
  ];
  expect(rowsOf(metadataOf(twice))).toEqual(twice);
  expect(metadataProblems(twice)).toEqual([{ row: 1, part: "key", message: "“team” is there twice" }]);
  const nameless = [{ key: "", value: "what" }];
  expect(rowsOf(metadataOf(nameless))).toEqual(nameless);
  expect(metadataProblems(nameless)).toEqual([{ row: 0, part: "key", message: "is required" }]);
});

test("too many keys, long keys and long values are said with their limits", () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ key: `key-${index}`, value: "x" }));
  expect(metadataProblems(many)).toEqual([
    { row: null, part: "key", message: "must not have more than 50 keys (it has 60)" },
  ]);
  expect(metadataProblems([{ key: "k".repeat(41), value: "v".repeat(501) }])).toEqual([
    { row: 0, part: "key", message: "must not be longer than 40 characters (it has 41)" },
    { row: 0, part: "value", message: "must not be longer than 500 characters (it has 501)" },
  ]);
});
