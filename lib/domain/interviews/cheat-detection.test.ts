import { expect, test } from "vitest";
import type { StepRow } from "@/lib/store/postings";
import { cheatDetectionOf } from "./cheat-detection";

const web = (config: Record<string, unknown>): StepRow[] => [
  { id: "s", postingId: "p", type: "web_interview", rank: 1, config },
];

test("a posting that asks for no checks has none", () => {
  expect(cheatDetectionOf(web({}))).toBeNull();
  expect(cheatDetectionOf([])).toBeNull();
  expect(cheatDetectionOf(web({ cheat_detection_config: null }))).toBeNull();
});

test("what was asked for is told, and that nobody looked", () => {
  const config = { enabled: true, threshold: 70, types: ["tab_switching"], other: 1 };
  expect(cheatDetectionOf(web({ cheat_detection_config: config }))).toEqual({
    object: "cheat_detection",
    enabled: true,
    threshold: 70,
    types: ["tab_switching"],
    overall_confidence: null,
    overall_ranking: null,
    web_interview: null,
    resume: null,
  });
});

test("odd values in the free configuration break nothing", () => {
  const odd = { enabled: "yes", threshold: 1e9, types: "all" };
  expect(cheatDetectionOf(web({ cheat_detection_config: odd }))).toMatchObject({
    enabled: false,
    threshold: null,
    types: null,
  });
});
