import type { StructuredConfig } from "@/lib/contract/plan/question-rules";
import type { Criterion, EligibilityResult, ScoringResult } from "@/lib/providers/evaluator/port";
import type { EvaluationRow } from "@/lib/store/screenings";
import type { StructuredType } from "../structured/read-structured";

/** What stands in `evaluations.criteria` and `evaluations.result`: written by one file each, read through here. */

type WeightedCriterion = Criterion & { weight: number };

export type ResumeCriteria = { eligibility: Criterion[]; scoring: WeightedCriterion[] };
export type ResumeScreening = {
  /** As the list shows it: false for a miss, null while something is open, true otherwise. */
  is_eligible: boolean | null;
  eligibility: EligibilityResult[];
  scoring: ScoringResult[];
};

export type QuestionSnapshot = {
  id: string;
  rank: number;
  text: string;
  weight: number;
  not_scored: boolean;
  evaluation_criteria: string | null;
  score_of_1: string | null;
  score_of_5: string | null;
  /** What the answer passes by; absent where the question is not structured, and in what was stored before this was kept. */
  structured?: { type: StructuredType; config: StructuredConfig };
};
/** A quote from the transcript; `at` is seconds into the built recording. */
export type TurnQuote = { quote: string; at: number; turn_id: string };
type RemarkRecord = { text: string; question_id: string; evidence: TurnQuote };
type AnswerRecord = {
  question_id: string;
  /** 1 to 10. */
  score: number;
  confidence: number;
  summary: string;
  evidence: TurnQuote[];
};
export type InterviewEvaluationRecord = {
  answers: AnswerRecord[];
  highlights: RemarkRecord[];
  lowlights: RemarkRecord[];
  tags: { name: string; value: string; evidence: TurnQuote }[];
  /** 0.0 to 5.0, or null when nothing was spoken. */
  speech_score: number | null;
};

/** Safe: only screen-resume.ts writes rows of kind "resume". */
export const readResumeEvaluation = (row: EvaluationRow) => ({
  criteria: row.criteria as ResumeCriteria,
  result: row.result as ResumeScreening,
});

/** Safe: only evaluate-interview.ts writes rows of kind "interview". */
export const readInterviewEvaluation = (row: EvaluationRow) => ({
  questions: row.criteria as QuestionSnapshot[],
  result: row.result as InterviewEvaluationRecord,
});
