import { clockWords } from "@/lib/contract/clock-words";
import { type CheatDetection, TabSwitches, UnusualDelay } from "@/lib/contract/platform/screening-results";

/** Pure: the observations about an interview as a reader sees them. */

const TYPES: Record<string, string> = {
  tab_switching: "leaving the page",
  ai_scripted_answer: "answers written by AI",
  multiple_people: "other people in the picture",
  multiple_speakers: "other voices",
  phone_detection: "phones in the picture",
  unusual_delays: "unusual delays",
  facial_behaviour: "facial behaviour",
};
const typeInWords = (type: string) => TYPES[type] ?? type.replaceAll("_", " ");

/** The sum in one line: what was observed, or that nothing was, or that nobody has looked. */
export function integritySummary({ enabled, overall_ranking: ranking }: CheatDetection): string {
  if (enabled === false) return "Checks are off for this posting";
  if (ranking === null) return "Nothing to look at yet";
  return ranking === 1 ? "Nothing was noticed" : `Something was noticed: ${ranking} on a scale from 1 to 5`;
}

/** Which of the configured checks were made and which not, a sentence each. */
export function checksInWords({ checks = [] }: CheatDetection): { made: string | null; notMade: string | null } {
  const names = (isMade: boolean) =>
    checks.filter((check) => check.is_made === isMade).map(({ type }) => typeInWords(type));
  const made = names(true);
  const notMade = names(false);
  return {
    made: made.length > 0 ? `Looked at: ${made.join(", ")}.` : null,
    notMade: notMade.length > 0 ? `Asked for, but nobody looks at it here: ${notMade.join(", ")}.` : null,
  };
}

const during = (question: string | null) => (question ? ` during “${question}”` : "");

/** Every observation in its order, in words; services whose records have another shape tell none. */
export function observationsOf(integrity: CheatDetection): { at: number | null; text: string }[] {
  const web = integrity.web_interview;
  const switches = TabSwitches.safeParse(web?.tab_switch_detection).data?.events ?? [];
  const delays = (web?.unusual_delay_detection?.unusual_delay_instances ?? []).flatMap((instance) => {
    const read = UnusualDelay.safeParse(instance);
    return read.success ? [read.data] : [];
  });
  return [
    ...switches.map((event) => ({
      at: event.timestamp,
      text: `${clockWords(event.timestamp)}: left the page${event.seconds_away === null ? "" : ` for ${event.seconds_away} s`}${during(event.question_text)}`,
    })),
    ...(integrity.pasted?.events ?? []).map((event) => ({
      at: event.timestamp,
      text: `${clockWords(event.timestamp)}: pasted ${event.characters} characters${during(event.question_text)}`,
    })),
    ...delays.map((delay) => ({ at: null, text: `${delay.reasoning.replace(/\.$/, "")}: “${delay.question_text}”` })),
  ].sort((a, b) => (a.at ?? Number.MAX_VALUE) - (b.at ?? Number.MAX_VALUE));
}
