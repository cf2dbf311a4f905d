import { expect, test } from "vitest";
import { linesOf } from "./lines-of";

test("pasted lines lose bullets, numbers and empty lines, and nothing else", () => {
  const pasted =
    "1. Tell me about a hard night.\r\n\r\n  2) Why us?\n• Was ist „gut“?\n- a – b\n(c) Third\n3 years of practice\n-40 °C";
  expect(linesOf(pasted)).toEqual([
    "Tell me about a hard night.",
    "Why us?",
    "Was ist „gut“?",
    "a – b",
    "Third",
    "3 years of practice",
    "-40 °C",
  ]);
  expect(linesOf(" \n ")).toEqual([]);
});
