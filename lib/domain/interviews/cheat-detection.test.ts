import { describe, expect, test } from "vitest";
import type { IntegrityEventRow } from "@/lib/store/answers";
import type { TurnRow } from "@/lib/store/conversations";
import { cheatDetectionOf } from "./cheat-detection";
import { integrityConfig } from "./integrity-config";
import { unusualDelays } from "./unusual-delays";

const START = new Date("2026-03-01T10:00:00Z");
const web = (config: Record<string, unknown>) => [{ type: "web_interview", config }];
const configured = (config: Record<string, unknown> | null) => integrityConfig(web({ cheat_detection_config: config }));

const event = (kind: string, second: number, amount: number | null = null, turnId: string | null = null) =>
  ({
    id: second,
    interviewId: "i",
    kind,
    amount,
    turnId,
    at: new Date(START.getTime() + second * 1000),
  }) satisfies IntegrityEventRow;

const turn = (change: Partial<TurnRow>) =>
  ({
    id: "t",
    interviewId: "i",
    rank: 1,
    questionId: "q",
    followUp: 0,
    prompt: "Why nursing?",
    answeredAt: START,
    part: 0,
    askedAt: 0,
    from: 2,
    to: 30,
    source: "speech_to_text",
    text: "Because.",
    phrases: [{ text: "Because.", at: 4 }],
    createdAt: START,
    ...change,
  }) satisfies TurnRow;

const found = (
  events: IntegrityEventRow[],
  turns: TurnRow[] = [],
  config: Record<string, unknown> = { enabled: true, threshold: 70 },
) => cheatDetectionOf({ config: configured(config), startedAt: START, events, turns });

describe("what a posting asks for", () => {
  test("one that asks for no checks has none", () => {
    expect(integrityConfig(web({}))).toBeNull();
    expect(integrityConfig([])).toBeNull();
    expect(cheatDetectionOf({ config: configured(null), startedAt: START, events: [], turns: [] })).toBeNull();
  });

  test("odd values in the free configuration break nothing", () => {
    const odd = { enabled: "yes", threshold: 1e9, types: "all" };
    expect(found([event("tab_left", 1)], [], odd)).toMatchObject({
      enabled: false,
      threshold: null,
      types: null,
      overall_ranking: null,
      web_interview: null,
    });
  });

  test("before the interview has begun, nobody has looked", () => {
    const config = configured({ enabled: true, types: ["tab_switching"] });
    expect(cheatDetectionOf({ config, startedAt: null, events: [], turns: [] })).toMatchObject({
      enabled: true,
      overall_ranking: null,
      web_interview: null,
    });
  });

  test("types that nobody checks are named as such and stay null", () => {
    const types = ["tab_switching", "multiple_people"];
    const result = found([], [], { enabled: true, types });
    expect(result?.checks).toEqual([
      { type: "tab_switching", is_made: true },
      { type: "multiple_people", is_made: false },
    ]);
    expect(result?.web_interview).toMatchObject({
      cheat_detection_result: null,
      llm_detection_result: null,
      unusual_delay_detection: null,
      interview_integrity: null,
      tab_switch_detection: { total_count: 0, events: [], first_switch_timestamp: null },
    });
  });
});

describe("what was observed", () => {
  test("each leaving is told with its return, its second and its question", () => {
    const events = [event("tab_left", 42, null, "t"), event("tab_returned", 50, 8, "t"), event("tab_left", 90)];
    expect(found(events, [turn({})])?.web_interview?.tab_switch_detection).toEqual({
      total_count: 2,
      events: [
        { timestamp: 42, seconds_away: 8, question_text: "Why nursing?" },
        { timestamp: 90, seconds_away: null, question_text: null },
      ],
      first_switch_timestamp: 42,
      last_switch_timestamp: 90,
    });
  });

  test("the ranking goes from 1, nothing, over 2, below the threshold, up by one for each kind that reaches it", () => {
    const away = [event("tab_left", 1), event("tab_returned", 61, 60)];
    const typed = [turn({ source: "typed", text: "x".repeat(100), phrases: [] })];
    expect(found([])).toMatchObject({ overall_ranking: 1, overall_confidence: 0 });
    expect(found([event("tab_left", 1)])).toMatchObject({ overall_ranking: 2, overall_confidence: 0.2 });
    expect(found(away)).toMatchObject({ overall_ranking: 3, overall_confidence: 0.8 });
    expect(found([...away, event("pasted", 70, 90)], typed)).toMatchObject({
      overall_ranking: 4,
      overall_confidence: 0.9,
    });
    // A lower threshold flags more.
    expect(found([event("tab_left", 1)], [], { enabled: true, threshold: 20 })?.overall_ranking).toBe(3);
    expect(found([], [], { enabled: true, threshold: 0 })?.overall_ranking).toBe(1);
  });

  test("a short paste into a long answer weighs little", () => {
    const typed = [turn({ source: "typed", text: "x".repeat(1000), phrases: [] })];
    expect(found([event("pasted", 5, 20)], typed)).toMatchObject({
      overall_ranking: 2,
      overall_confidence: 0.02,
      pasted: { total_count: 1, characters: 20, events: [{ timestamp: 5, characters: 20, question_text: null }] },
    });
  });
});

describe("unusual delays", () => {
  const begun = (seconds: number) => turn({ phrases: [{ text: "Because.", at: 2 + seconds }] });

  test("an answer that begins far later than this person's usual is told, with the reason", () => {
    const delays = unusualDelays([begun(2), begun(3), begun(2), begun(40)]);
    expect(delays?.instances).toMatchObject([{ delay_seconds: 40, median_seconds: 2.5 }]);
    expect(delays?.instances[0]?.reasoning).toContain("40 seconds");
  });

  test("somebody who always thinks long is not unusual, and neither is a short pause", () => {
    expect(unusualDelays([begun(20), begun(25), begun(30), begun(40)])?.instances).toEqual([]);
    expect(unusualDelays([begun(1), begun(1), begun(1), begun(12)])?.instances).toEqual([]);
  });

  test("few answers, and answers that were typed, say nothing", () => {
    expect(unusualDelays([begun(1), begun(1), begun(60)])).toBeNull();
    const typed = turn({ source: "typed", phrases: [] });
    expect(unusualDelays([typed, typed, typed, typed])).toBeNull();
  });
});
