import { expect, test } from "vitest";
import { ownPath } from "./own-path";

test("a path of this server is kept with its query", () => {
  expect(ownPath("/postings/abc?tab=questions#q2")).toBe("/postings/abc?tab=questions#q2");
});

test.each([
  undefined,
  "",
  "postings",
  "https://evil.example/",
  "//evil.example/",
  "/\\evil.example/",
  "/\t/evil.example",
  "/.//evil.example",
  "javascript:alert(1)",
  "/sign-in?next=/sign-in",
])("%j leads to the start instead", (wanted) => {
  expect(ownPath(wanted)).toBe("/postings");
});

test("a repeated parameter leads to the start", () => {
  expect(ownPath(["/a", "/b"])).toBe("/postings");
});
