import type { z } from "zod";
import type { CheatDetection, TabSwitches } from "@/lib/contract/platform/screening-results";
import type { IntegrityEventRow } from "@/lib/store/answers";
import type { TurnRow } from "@/lib/store/conversations";
import type { IntegrityConfig } from "./integrity-config";
import { unusualDelays } from "./unusual-delays";

/**
 * Pure: what is known about an interview's integrity. Observations, never judgements: they move no score and reject
 * nobody. What nobody looks at stays null, which says "not looked at", where 0 would say "nothing found".
 */

/** The types of checks that are made here. All others of a configuration are not. */
const MADE: readonly string[] = ["tab_switching", "unusual_delays"];
/** Where a posting sets none; lower means more flags. */
const USUAL_THRESHOLD = 70;

type Given = {
  config: IntegrityConfig | null;
  /** When the interview began; null while it has not. */
  startedAt: Date | null;
  events: IntegrityEventRow[];
  turns: TurnRow[];
};

/** What the posting asks for and what was found; null when it asks for nothing. */
export function cheatDetectionOf({ config, startedAt, events, turns }: Given): CheatDetection | null {
  if (!config) return null;
  const types = config.types ?? [...MADE];
  const base = { object: "cheat_detection" as const, ...config, resume: null };
  const nothing = { ...base, overall_confidence: null, overall_ranking: null, web_interview: null };
  if (!config.enabled || !startedAt) return nothing;

  const clock = (at: Date) => Math.max(0, Math.round((at.getTime() - startedAt.getTime()) / 100) / 10);
  const prompts = new Map(turns.map((turn) => [turn.id, turn.prompt]));
  const questionOf = (event: IntegrityEventRow) => prompts.get(event.turnId ?? "") ?? null;
  const switches = switchesOf(events, clock, questionOf);
  const pasted = events.filter((event) => event.kind === "pasted");
  const delays = types.includes("unusual_delays") ? unusualDelays(turns) : null;

  const strengths = [
    switchStrength(switches),
    pasteStrength(pasted, turns),
    delayStrength(delays?.instances.length ?? 0),
  ];
  return {
    ...base,
    overall_confidence: Math.max(...strengths) / 100,
    overall_ranking: rankingOf(strengths, config.threshold ?? USUAL_THRESHOLD),
    web_interview: {
      cheat_detection_result: null,
      llm_detection_result: null,
      unusual_delay_detection: delays && showDelays(delays.instances),
      tab_switch_detection: switches,
      interview_integrity: null,
      integrity_analysis_v2: null,
    },
    pasted: {
      total_count: pasted.length,
      characters: pasted.reduce((sum, event) => sum + (event.amount ?? 0), 0),
      events: pasted.map((event) => ({
        timestamp: clock(event.at),
        characters: event.amount ?? 0,
        question_text: questionOf(event),
      })),
    },
    checks: types.map((type) => ({ type, is_made: MADE.includes(type) })),
  };
}

/** Each leaving with the return that followed it. */
function switchesOf(
  events: IntegrityEventRow[],
  clock: (at: Date) => number,
  questionOf: (event: IntegrityEventRow) => string | null,
): z.output<typeof TabSwitches> {
  const tabs = events.filter((event) => event.kind !== "pasted");
  const found = tabs.flatMap((event, index) => {
    if (event.kind !== "tab_left") return [];
    const next = tabs[index + 1];
    const seconds_away = next?.kind === "tab_returned" ? next.amount : null;
    return [{ timestamp: clock(event.at), seconds_away, question_text: questionOf(event) }];
  });
  return {
    total_count: found.length,
    events: found,
    first_switch_timestamp: found[0]?.timestamp ?? null,
    last_switch_timestamp: found.at(-1)?.timestamp ?? null,
  };
}

/**
 * How strong each kind of observation is, 0-100: 20 for each time the page was left and 1 for each second away; the share
 * of the typed answers that was pasted; 35 for each unusual delay.
 */
const switchStrength = ({ events }: z.output<typeof TabSwitches>) =>
  Math.min(
    100,
    events.reduce((sum, event) => sum + 20 + (event.seconds_away ?? 0), 0),
  );

function pasteStrength(pasted: IntegrityEventRow[], turns: TurnRow[]): number {
  const typed = turns.reduce((sum, turn) => sum + (turn.source === "typed" ? (turn.text?.length ?? 0) : 0), 0);
  const characters = pasted.reduce((sum, event) => sum + (event.amount ?? 0), 0);
  return characters === 0 ? 0 : Math.min(100, Math.round((100 * characters) / Math.max(typed, characters)));
}

const delayStrength = (count: number) => Math.min(100, 35 * count);

/** 1: nothing was observed. 2: something, but below the threshold. 3, 4, 5: one, two, three kinds reach the threshold. */
function rankingOf(strengths: number[], threshold: number): number {
  if (strengths.every((strength) => strength === 0)) return 1;
  return 2 + strengths.filter((strength) => strength > 0 && strength >= threshold).length;
}

function showDelays(instances: NonNullable<ReturnType<typeof unusualDelays>>["instances"]) {
  const confidence = delayStrength(instances.length) / 100;
  return {
    delay_detected: instances.length > 0,
    delay_confidence: confidence,
    unusual_delay_instances: instances,
    overall_score: confidence,
    confidence_level: confidence,
  };
}
