import { expect, test } from "vitest";
import { exportName } from "./export-words";

test("a file says what it holds, of which posting and day", () => {
  const day = new Date(2026, 0, 5, 23, 59);
  expect(exportName({ id: "A1", name: "nurse" }, "csv", day)).toBe("candidates-nurse-2026-01-05.csv");
  expect(exportName({ id: "A1", name: null }, "json", day)).toBe("candidates-A1-2026-01-05.json");
});
