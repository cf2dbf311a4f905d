import { expect, test } from "vitest";
import type { StructuredReading } from "@/lib/contract/platform/interview-data";
import { dealbreakerWords, verdictWords, whyUnclear } from "./reading-words";

const reading = (change: Partial<StructuredReading>): StructuredReading => ({
  verdict: null,
  understood: "Yes",
  unclear_because: null,
  expectation: null,
  is_dealbreaker: false,
  evidence: [],
  ...change,
});

test("a plain answer passes, does not pass, or is only told", () => {
  expect(verdictWords(reading({ verdict: "passed" }))).toBe("Passed");
  expect(verdictWords(reading({ verdict: "failed" }))).toBe("Not passed");
  expect(verdictWords(reading({ verdict: null }))).toBe("Any answer passes");
  expect(whyUnclear(reading({ verdict: "passed" }))).toBeNull();
});

test("an unclear answer says why, and that a person must read it", () => {
  const unclear = reading({ verdict: "unclear", unclear_because: "qualified" });
  expect(verdictWords(unclear)).toBe("Unclear, needs a person");
  expect(whyUnclear(unclear)).toBe(
    "The answer comes with a doubt or a condition. Read or hear it and judge for yourself.",
  );
  expect(whyUnclear(reading({ verdict: "unclear", unclear_because: "not_transcribed" }))).toContain("Listen to it");
});

test("a dealbreaker is marked with how it stands", () => {
  expect(dealbreakerWords(reading({ verdict: "failed" }))).toBeNull();
  expect(dealbreakerWords(reading({ verdict: "failed", is_dealbreaker: true }))).toBe("Dealbreaker: failed");
  expect(dealbreakerWords(reading({ verdict: "passed", is_dealbreaker: true }))).toBe("Dealbreaker: passed");
  expect(dealbreakerWords(reading({ verdict: "unclear", is_dealbreaker: true }))).toBe("Dealbreaker: open");
});
