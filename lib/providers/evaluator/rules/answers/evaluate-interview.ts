import type { AnswerInput, AnswerQuote, AnswerResult, InterviewEvaluation, InterviewInput } from "../../port";
import { type Analysis, analyse } from "./features";
import { anyQuote, quoteOf, wholeQuote } from "./quotes";
import { highlightsOf, type Judged, lowlightsOf } from "./remarks";
import { scoreOf } from "./score";
import { faultOf, strongest, worthOf } from "./sentence-worth";
import { summarise, summariseNothing } from "./summary";
import { hearTags } from "./tags/hear-tags";

/** Changes whenever the results of this half may change. */
export const RULES_ANSWERS_VERSION = "2";

// Below this nothing can be told from an answer.
const FEWEST_WORDS = 8;
const FEW_WORDS = 25;

/**
 * Scores every answer 1 to 10 by counted features of its text, with quotes, remarks and tags.
 * Same input, same result; instructions inside an answer are text like any other and are left out of the count.
 */
export function evaluateInterviewByRules(input: InterviewInput): InterviewEvaluation {
  const judged = input.answers.map(judge);
  const solid = judged.filter((one) => one.analysis.words >= FEWEST_WORDS);
  return {
    answers: judged.map(toResult),
    highlights: highlightsOf(solid),
    lowlights: lowlightsOf(solid),
    tags: hearTags(input),
  };
}

function judge(answer: AnswerInput): Judged {
  const analysis = analyse(answer);
  return { answer, analysis, score: analysis.words < FEWEST_WORDS ? 1 : scoreOf(analysis.features) };
}

function toResult({ answer, analysis, score }: Judged): AnswerResult {
  if (analysis.words < FEWEST_WORDS) {
    const summary = summariseNothing(analysis.words, analysis.masked.length);
    return {
      id: answer.id,
      score,
      confidence: analysis.words === 0 ? 0.9 : 0.7,
      summary,
      evidence: [wholeQuote(answer.turns)],
    };
  }
  return {
    id: answer.id,
    score,
    confidence: confidenceIn(analysis),
    summary: summarise(analysis),
    evidence: evidenceFor(answer, analysis, score),
  };
}

function evidenceFor(answer: AnswerInput, analysis: Analysis, score: number): AnswerQuote[] {
  const worth = [...analysis.marks]
    .filter((one) => worthOf(one, analysis) > 1)
    .sort((a, b) => worthOf(b, analysis) - worthOf(a, analysis));
  const fault = strongest(analysis.marks, faultOf);
  const chosen =
    score >= 6 || !fault ? worth.slice(0, 2) : [fault, ...worth.filter((one) => one !== fault).slice(0, 1)];
  return chosen.length > 0 ? chosen.map((one) => quoteOf(answer.turns, one.sentence)) : [anyQuote(answer.turns)];
}

// Rules see words, not meaning: surer with more text and with a clear result, never quite sure.
function confidenceIn(analysis: Analysis): number {
  const length = Math.min(1, analysis.words / 80);
  const hasRubric = analysis.rubric.texts.slice(1).some((text) => text.length > 0);
  const base = analysis.words < FEW_WORDS ? 0.35 : 0.45;
  return Math.round((base + 0.2 * length + (hasRubric ? 0.1 : 0)) * 100) / 100;
}
