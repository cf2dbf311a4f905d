import type { AnswerInput, Remark } from "../../port";
import type { Analysis } from "./features";
import { isEmptySentence } from "./features";
import type { Marks } from "./marks";
import { quoteOf } from "./quotes";
import { faultOf, strongest, worthOf } from "./sentence-worth";
import { pointsOf } from "./summary";

/** An answer with what was measured. */
export type Judged = { answer: AnswerInput; analysis: Analysis; score: number };

const MOST = 3;
const GOOD_FROM = 6;
const LOW_TO = 6;

/** Up to three strengths, the strongest first, one per answer before a second; none is claimed without its mark. */
export function highlightsOf(judged: readonly Judged[]): Remark[] {
  const good = judged.filter((one) => one.score >= GOOD_FROM).sort((a, b) => b.score - a.score);
  const rounds = [0, 1, 2].flatMap((round) =>
    good.flatMap(({ answer, analysis }) => {
      const ranked = analysis.marks.filter((one) => praiseFor(one, analysis) !== null && worthOf(one, analysis) > 1.5);
      ranked.sort((a, b) => worthOf(b, analysis) - worthOf(a, analysis));
      const one = ranked[round];
      const text = one ? praiseFor(one, analysis) : null;
      return one && text ? [{ text, answer_id: answer.id, evidence: quoteOf(answer.turns, one.sentence) }] : [];
    }),
  );
  return rounds.slice(0, MOST);
}

/** Up to three weaknesses from the lowest answers, each with the sentence that shows it. */
export function lowlightsOf(judged: readonly Judged[]): Remark[] {
  const low = judged.filter((one) => one.score <= LOW_TO).sort((a, b) => a.score - b.score);
  return low.flatMap((one) => lowlight(one)).slice(0, MOST);
}

function praiseFor(one: Marks, analysis: Analysis): string | null {
  const point = analysis.coverage.clauses.find((clause) => clause.sentence === one.sentence && clause.share >= 0.5);
  if (one.outcomes > 0 && one.numbers > 0) return "Gives a result with figures.";
  if (one.ownPast > 0 && one.numbers + one.times > 0)
    return "Tells what the candidate did in a real case, with detail.";
  if (one.causes > 0 && one.ownPast + one.ownNow > 0) return "Gives the reason for an own step.";
  if (point) return `Speaks to “${point.clause.text}”.`;
  if (one.ownPast + one.ownNow >= 2) return "Names own steps.";
  return one.outcomes > 0 ? "Names a result." : null;
}

function lowlight({ answer, analysis }: Judged): Remark[] {
  const remark = (text: string, one: Marks): Remark[] => [
    { text, answer_id: answer.id, evidence: quoteOf(answer.turns, one.sentence) },
  ];
  const worst = strongest(analysis.marks, faultOf);
  if (worst && faultOf(worst) >= 1.5) return remark(faultText(worst), worst);
  const missed = pointsOf(analysis).missed[0];
  const nearest = strongest(analysis.marks, (one) => one.sentence.words.length);
  return missed && nearest ? remark(`Does not speak to “${missed.text}”.`, nearest) : [];
}

function faultText(one: Marks): string {
  if (one.handoffs > 0) return "Leaves the matter to others.";
  if (one.dismissals > 0) return "Waves the matter away or blames others.";
  if (one.drift > 0) return "Talks about the own background instead of the question.";
  return isEmptySentence(one) ? "General statement without anything that could be checked." : "Unsure wording.";
}
