import { expect, test } from "vitest";
import { CandidateEmail, listCandidates } from "./candidates";

const MIDNIGHT = Date.UTC(2026, 2, 13) / 1000;

test.each([
  ["2026-03-13T00:00:00+00:00", MIDNIGHT],
  // As `?created_after=2026-03-13T00:00:00+00:00` arrives when the + was not encoded.
  ["2026-03-13T00:00:00 00:00", MIDNIGHT],
  ["2026-03-13 00:00", MIDNIGHT],
  [String(MIDNIGHT), MIDNIGHT],
  [`${MIDNIGHT}.5`, MIDNIGHT + 0.5],
])("candidates are listed from %s on", (created_after, seconds) => {
  expect(listCandidates.query.parse({ created_after }).created_after).toBe(seconds);
});

test.each(["foo 1", "March 13, 2026", "2026-02-30", "1773360000000"])("%j bounds no list", (created_after) => {
  expect(listCandidates.query.safeParse({ created_after }).success).toBe(false);
});

test.each([
  ["jo@example.com", "jo@example.com"],
  [" jo.o'brien+jobs@mail.example.co.uk ", "jo.o'brien+jobs@mail.example.co.uk"],
  ["r&d/hiring@example.com", "r&d/hiring@example.com"],
  ["jürgen@müller.de", "jürgen@müller.de"],
  // As one letter, however it was typed.
  ["jose\u0301@example.com", "josé@example.com"],
  ["用户@例子.公司", "用户@例子.公司"],
  ["a@xn--mller-kva.de", "a@xn--mller-kva.de"],
  ["a@b.c", "a@b.c"],
])("%j is an email address", (typed, kept) => {
  expect(CandidateEmail.parse(typed)).toBe(kept);
});

test.each([
  "",
  "jo",
  "jo@",
  "@example.com",
  "jo@example",
  "jo@@example.com",
  "a b@example.com",
  "jo@example..com",
  ".jo@example.com",
  "jo.@example.com",
  "jo@-example.com",
  "jo@127.0.0.1",
  "a@b.com,c@d.com",
  "<jo@example.com>",
  "jo@example.com\u0000",
  "Jo <jo@example.com>",
  `${"a".repeat(250)}@b.de`,
  `${"a.".repeat(100_000)}@`,
])("%.40j is none", (typed) => {
  expect(CandidateEmail.safeParse(typed).success).toBe(false);
});
