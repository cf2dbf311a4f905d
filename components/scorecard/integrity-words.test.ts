import { expect, test } from "vitest";
import type { CheatDetection } from "@/lib/contract/platform/screening-results";
import { checksInWords, integritySummary, observationsOf } from "./integrity-words";

const integrity: CheatDetection = {
  object: "cheat_detection",
  overall_confidence: 0.8,
  overall_ranking: 3,
  enabled: true,
  threshold: 70,
  types: null,
  resume: null,
  web_interview: {
    cheat_detection_result: null,
    llm_detection_result: null,
    unusual_delay_detection: null,
    interview_integrity: null,
    integrity_analysis_v2: null,
    tab_switch_detection: {
      total_count: 1,
      events: [{ timestamp: 65, seconds_away: 8, question_text: "Why nursing?" }],
      first_switch_timestamp: 65,
      last_switch_timestamp: 65,
    },
  },
  pasted: { total_count: 1, characters: 90, events: [{ timestamp: 12, characters: 90, question_text: null }] },
  checks: [
    { type: "tab_switching", is_made: true },
    { type: "multiple_people", is_made: false },
  ],
};

test("observations are told in their order, with what was looked at and what not", () => {
  expect(observationsOf(integrity).map(({ text }) => text)).toEqual([
    "00:12: pasted 90 characters",
    "01:05: left the page for 8 s during “Why nursing?”",
  ]);
  expect(checksInWords(integrity)).toEqual({
    made: "Looked at: leaving the page.",
    notMade: "Asked for, but nobody looks at it here: other people in the picture.",
  });
});

test("nothing found, nobody looked and switched off are three different things", () => {
  expect(integritySummary(integrity)).toContain("3 on a scale from 1 to 5");
  expect(integritySummary({ ...integrity, overall_ranking: 1 })).toBe("Nothing was noticed");
  expect(integritySummary({ ...integrity, overall_ranking: null })).toBe("Nothing to look at yet");
  expect(integritySummary({ ...integrity, enabled: false })).toBe("Checks are off for this posting");
});

test("a hosted service's records of another shape break nothing", () => {
  const web = integrity.web_interview;
  const odd = web && { ...web, tab_switch_detection: { first_switch_timestamp: 42, total_count: 3 } };
  expect(observationsOf({ ...integrity, web_interview: odd, pasted: undefined })).toEqual([]);
});
