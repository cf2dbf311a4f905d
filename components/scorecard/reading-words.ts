import type { StructuredReading } from "@/lib/contract/platform/interview-data";

/** Pure: how the answer to a structured question is told. */

const BECAUSE: Record<NonNullable<StructuredReading["unclear_because"]>, string> = {
  not_understood: "No plain answer was understood.",
  contradictory: "What was said can be taken in more than one way.",
  qualified: "The answer comes with a doubt or a condition.",
  not_transcribed: "The answer, or a part of it, could not be put into words.",
};
const WORDS = { passed: "Passed", failed: "Not passed", unclear: "Unclear, needs a person" };

/** The verdict in a word or a few. */
export const verdictWords = ({ verdict }: StructuredReading): string =>
  verdict ? WORDS[verdict] : "Any answer passes";

/** Why a person must read the answer; null where it was plain. */
export function whyUnclear({ unclear_because }: StructuredReading): string | null {
  if (unclear_because === null) return null;
  const take = unclear_because === "not_transcribed" ? "Listen to it" : "Read or hear it";
  return `${BECAUSE[unclear_because]} ${take} and judge for yourself.`;
}

/** The mark on a question whose wrong answer is a dealbreaker; it knocks nobody out by itself. */
export function dealbreakerWords({ verdict, is_dealbreaker }: StructuredReading): string | null {
  if (!is_dealbreaker) return null;
  return verdict === "failed" || verdict === "passed" ? `Dealbreaker: ${verdict}` : "Dealbreaker: open";
}
