import { fold } from "@/lib/providers/text/fold";
import { type Language, languageOf } from "@/lib/providers/text/language";
import type { FollowUpInput } from "../../../port";
import { coverageOf } from "../coverage";
import { asksForStory, isGeneralDemand } from "../demands";
import { type Analysis, analyse } from "../features";
import { readRubric } from "../rubric";
import { exactScore } from "../score";
import { OPENERS, PROBES, type Probe } from "./phrases";
import { plainPoint } from "./plain-point";

// From here on an answer has enough of everything.
const RICH = 7.5;

/**
 * The next follow-up: it asks for what the answer lacks most and is never one that was asked before.
 * Null when none is required and the answer is rich, or nothing is left to ask for.
 */
export function followUpByRules(input: FollowUpInput): string | null {
  const language = languageOf(input.question);
  const isNew = (question: string): boolean =>
    !input.asked.some((asked) => fold(asked).trim() === fold(question).trim());
  const said = input.said.filter((text) => text.trim().length > 0);
  // What was spoken and not put into words yet may be rich: nobody is asked for more than the posting demands.
  if (said.length === 0) return input.required ? (OPENERS[language].find(isNew) ?? lastResort(language, isNew)) : null;
  const analysis = analyse({ id: "follow-up", ...input, turns: said.map((text) => ({ text, at: 0 })) });
  if (!input.required && exactScore(analysis.features) >= RICH) return null;
  const wanted = lacking(analysis, input).flatMap((probe) => worded(probe, language, analysis, input));
  const next = wanted.find(isNew);
  if (next || !input.required) return next ?? null;
  const all: Probe[] = ["example", "result", "reason", "own", "lesson"];
  return all.flatMap((probe) => PROBES[language][probe]).find(isNew) ?? lastResort(language, isNew);
}

// What is missing, the most telling first; a hypothetical question is asked for its points before an example.
function lacking(analysis: Analysis, input: FollowUpInput): Probe[] {
  const sum = (pick: (one: Analysis["marks"][number]) => number): number =>
    analysis.marks.reduce((total, one) => total + pick(one), 0);
  const past = sum((one) => one.ownPast);
  const isThere: Record<Probe, boolean> = {
    example: past >= 2 || (past >= 1 && sum((one) => one.times) >= 1),
    own: past + sum((one) => one.ownNow) >= 3,
    point: false,
    result: sum((one) => one.outcomes) >= 1 && sum((one) => one.numbers) >= 1,
    reason: sum((one) => one.causes) >= 1,
    lesson: sum((one) => one.lessons) >= 1,
  };
  const order: Probe[] = asksForStory(input.question)
    ? ["example", "own", "result", "point", "lesson", "reason"]
    : ["point", "example", "own", "reason", "result"];
  return order.filter((probe) => !isThere[probe]);
}

function worded(probe: Probe, language: Language, analysis: Analysis, input: FollowUpInput): readonly string[] {
  if (probe !== "point") return PROBES[language][probe].slice(0, 1);
  return openPoints(analysis, input).map(
    (point) => PROBES[language].point.map((text) => text.replace("{}", point))[0] ?? point,
  );
}

// Brackets in a criterion hold the solution; it is not ours to give away. What the other probes ask for is left to them.
function openPoints(analysis: Analysis, input: FollowUpInput): string[] {
  const criteria = (input.evaluation_criteria ?? input.score_of_5 ?? "").replace(/\([^)]*\)/gu, "");
  const points = criteria.split(/[,;.:!?\n]+/u).filter((point) => point.trim().length > 0 && !isGeneralDemand(point));
  return points
    .map((point) => ({ point, share: shareHeard(point, analysis, input.question) }))
    .filter((one) => one.share < 0.3)
    .sort((a, b) => a.share - b.share)
    .flatMap((one) => plainPoint(one.point, languageOf(criteria)) ?? []);
}

function shareHeard(point: string, analysis: Analysis, question: string): number {
  return coverageOf(analysis.sentences, readRubric({ question, evaluation_criteria: point }), analysis.language).share;
}

function lastResort(language: Language, isNew: (question: string) => boolean): string {
  const fresh = OPENERS[language].slice(1).find(isNew);
  const base = OPENERS[language][1] ?? "";
  for (let round = 2; fresh === undefined; round += 1) {
    const numbered = `${base} (${round})`;
    if (isNew(numbered)) return numbered;
  }
  return fresh;
}
