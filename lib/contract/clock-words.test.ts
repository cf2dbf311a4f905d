import { expect, test } from "vitest";
import { clockWords } from "./clock-words";

test("clocks read like clocks", () => {
  expect([0, 59.9, 65.9, 3600, 3725, Number.NaN].map(clockWords)).toEqual([
    "00:00",
    "00:59",
    "01:05",
    "1:00:00",
    "1:02:05",
    "00:00",
  ]);
});
