import { isGeneralDemand } from "./demands";
import { type Analysis, isEmptySentence } from "./features";
import type { Marks } from "./marks";
import { withoutRaterWords } from "./rater-words";
import type { Clause } from "./rubric";
import { relevanceOf } from "./score";

const COVERED = 0.5;
const QUOTED_POINTS = 2;

/**
 * Two or three sentences for a recruiter: what of the rubric was spoken to, what was found, what was not.
 * Says nothing good that was not measured.
 */
export function summarise(analysis: Analysis): string {
  return [aboutMatter(analysis), aboutFinds(analysis), aboutFaults(analysis)]
    .filter((part) => part !== null)
    .slice(0, 3)
    .join(" ");
}

/** For an answer that holds too little to be judged. */
export function summariseNothing(words: number, setAside: number): string {
  const heard =
    words === 0
      ? "No answer was heard."
      : `Only ${words} ${words === 1 ? "word" : "words"} counted as an answer, too few to judge.`;
  const rest = setAside > 0 ? leftOut(setAside) : "Neither an own step nor an example was heard.";
  return `${heard} ${rest}`;
}

/** The points of the rubric that were and were not spoken to, in the words of the rubric. */
export function pointsOf(analysis: Analysis): { met: Clause[]; missed: Clause[] } {
  const distinct = analysis.coverage.clauses.filter(
    (one, index, all) =>
      one.clause.stems.length > 0 && all.findIndex((other) => other.clause.text === one.clause.text) === index,
  );
  const empty = new Set(
    analysis.marks
      .filter((one) => isEmptySentence(one) || one.handoffs + one.dismissals > 0)
      .map((one) => one.sentence),
  );
  return {
    // A fine phrase that happens to hold the right word has not spoken to the point.
    met: distinct
      .filter((one) => one.share >= COVERED && one.sentence && !empty.has(one.sentence))
      .map((one) => one.clause),
    // Examples, results and lessons are told in any words, so words cannot show that they are missing.
    missed: distinct.filter((one) => one.share < 0.2 && !isGeneralDemand(one.clause.text)).map((one) => one.clause),
  };
}

function isOffTopic(analysis: Analysis): boolean {
  return relevanceOf(analysis.features) < 0.35 || analysis.features.emptiness + analysis.features.drift > 0.8;
}

function aboutMatter(analysis: Analysis): string {
  const { met, missed } = pointsOf(analysis);
  const gap = missed.length > 0 ? `nothing was recognised on ${listed(missed)}` : null;
  if (met.length === 0 || isOffTopic(analysis))
    return gap ? `Hardly speaks to what was asked: ${gap}.` : "Hardly speaks to what was asked.";
  const total = analysis.coverage.clauses.length;
  return `Touches on ${met.length} of ${total} points of the rubric, among them ${listed(met)}${gap ? `; ${gap}` : ""}.`;
}

function aboutFinds(analysis: Analysis): string {
  const { found, absent } = finds(analysis);
  if (found.length === 0) return `There is no ${joined(absent.slice(0, 3), "or")}.`;
  if (isOffTopic(analysis)) return `What is told (${joined(found.slice(0, 3), "and")}) does not bear on the question.`;
  const gap = absent.length > 0 ? `, but no ${joined(absent.slice(0, 2), "or")}` : "";
  return `There is ${joined(found.slice(0, 4), "and")}${gap}.`;
}

function finds(analysis: Analysis): { found: string[]; absent: string[] } {
  const solid = analysis.marks.filter((one) => !isEmptySentence(one) && one.handoffs + one.dismissals === 0);
  const sum = (pick: (one: Marks) => number): number => solid.reduce((total, one) => total + pick(one), 0);
  const past = sum((one) => one.ownPast);
  const results = solid.filter(
    (one) => one.outcomes > 0 && one.numbers + one.ownPast + one.times + one.contrasts > 0,
  ).length;
  const parts: [isThere: boolean, present: string, missing: string | null][] = [
    [past >= 2 && sum((one) => one.times) >= 1, "a case from the candidate’s own work", "case from own work"],
    [past + sum((one) => one.ownNow) >= 3, "a description of own steps", "clear run of own steps"],
    [sum((one) => one.numbers) >= 2, "detail in figures", "detail in figures"],
    [results >= 1, "a result", "result with detail"],
    [sum((one) => one.causes) >= 2, "reasoning", null],
    [sum((one) => one.lessons) >= 1, "a lesson drawn", null],
  ];
  return {
    found: parts.flatMap(([isThere, present]) => (isThere ? [present] : [])),
    absent: parts.flatMap(([isThere, , missing]) => (!isThere && missing ? [missing] : [])),
  };
}

function aboutFaults(analysis: Analysis): string | null {
  const { features, masked } = analysis;
  const aside = masked.filter((one) => one.reason !== "repeated").length;
  if (aside > 0) return leftOut(aside);
  if (features.emptiness >= 0.35) return "Much of it is general statements that could be said of any job.";
  if (features.handoffs > 0.3) return "Part of the matter is left to others.";
  if (features.dismissals > 0.3) return "Part of the matter is waved away or blamed on others.";
  if (features.drift > 0.4) return "Much of it is about the candidate’s background instead of the question.";
  if (features.hedges + features.fillers > 0.8) return "The wording is unsure in many places.";
  return null;
}

function leftOut(count: number): string {
  return count === 1
    ? "One sentence was not counted because it repeats the question or rubric, only lists words, or addresses the rater."
    : `${count} sentences were not counted because they repeat the question or rubric, only list words, or address the rater.`;
}

function listed(clauses: readonly Clause[]): string {
  return joined(
    clauses.slice(0, QUOTED_POINTS).map((clause) => `“${shortened(withoutRaterWords(clause.text))}”`),
    "and",
  );
}

function shortened(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= 9 ? text : `${words.slice(0, 8).join(" ")} …`;
}

function joined(parts: readonly string[], word: "and" | "or"): string {
  if (parts.length <= 1) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} ${word} ${parts[parts.length - 1]}`;
}
