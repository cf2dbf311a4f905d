import { expect, test } from "vitest";
import { nextRow } from "./use-row-keys";

test("the first key enters the list at the near end, and the focus stops at both ends", () => {
  expect(nextRow(-1, 1, 3)).toBe(0);
  expect(nextRow(-1, -1, 3)).toBe(2);
  expect(nextRow(0, 1, 3)).toBe(1);
  expect(nextRow(2, 1, 3)).toBe(2);
  expect(nextRow(0, -1, 3)).toBe(0);
  expect(nextRow(-1, 1, 0)).toBe(-1);
});
