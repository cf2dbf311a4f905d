/**
 * The evaluator port: what every engine (rules, llm) takes and gives.
 * One shared test suite (`port.test.ts`) holds both to it.
 */

/** A resume criterion as the recruiter wrote it. */
export type Criterion = {
  id: string;
  text: string;
  evaluation_criteria?: string | null;
  /** What a weak resume or answer looks like, in the recruiter's words. */
  score_of_1?: string | null;
  /** What an excellent one looks like. */
  score_of_5?: string | null;
};

/** A verbatim quote: `text.slice(start, end) === quote`, offsets in UTF-16 code units of the source text. */
export type Quote = { quote: string; start: number; end: number };

/** `pass` and `fail` need positive evidence; a silent resume is `not_stated`. */
export type Verdict = "pass" | "fail" | "not_stated";

export type EligibilityResult = {
  criterion_id: string;
  verdict: Verdict;
  /** 0 to 1. */
  confidence: number;
  /** Short plain sentences for the reader, at least one. */
  reasons: string[];
  /** At least one for pass and fail, empty for not_stated. */
  evidence: Quote[];
};

export type ScoringResult = {
  criterion_id: string;
  /** 0 to 10, one decimal. Null only when nothing in the resume could be read. */
  score: number | null;
  confidence: number;
  reasons: string[];
  /** At least one whenever score is a number: for a low score the nearest passage that was found. */
  evidence: Quote[];
};

export type ResumeInput = {
  /** Plain text of the resume, as lib/providers/documents read it. */
  text: string;
  eligibility: Criterion[];
  scoring: Criterion[];
  /** What "present" means, ISO date; defaults to today at the caller. */
  reference_date: string;
};

export type ResumeEvaluation = {
  eligibility: EligibilityResult[];
  scoring: ScoringResult[];
};

/** One thing the candidate said; `at` is seconds into the recording. */
export type SpokenTurn = { text: string; at: number };

export type AnswerInput = {
  id: string;
  question: string;
  evaluation_criteria?: string | null;
  score_of_1?: string | null;
  score_of_5?: string | null;
  /** The candidate's turns for this question, follow-ups included, in order. Never empty. */
  turns: SpokenTurn[];
};

/** A quote from an answer: `turns[turn].text.slice(start, end) === quote`; `at` is the second it is said, within the turn. */
export type AnswerQuote = { turn: number; quote: string; start: number; end: number; at: number };

export type AnswerResult = {
  id: string;
  /** Whole number 1 to 10. */
  score: number;
  /** 0 to 1. */
  confidence: number;
  /** Two or three sentences a recruiter can read. */
  summary: string;
  /** At least one. */
  evidence: AnswerQuote[];
};

/** A strength or a weakness, always with its quote. */
export type Remark = { text: string; answer_id: string; evidence: AnswerQuote };

/** Something to listen for (modality voice_tags) and whether it was heard. */
export type TagInput = {
  id: string;
  text: string;
  response_format?: string | null;
  instructions?: string | null;
  options?: string[] | null;
};
export type TagResult = { id: string; value: string; answer_id: string; evidence: AnswerQuote };

export type InterviewInput = { answers: AnswerInput[]; tags: TagInput[] };

export type InterviewEvaluation = {
  answers: AnswerResult[];
  highlights: Remark[];
  lowlights: Remark[];
  tags: TagResult[];
};

export type FollowUpInput = {
  question: string;
  evaluation_criteria?: string | null;
  score_of_5?: string | null;
  /** What was said so far for this question; empty when it could not be heard. */
  said: string[];
  /** Follow-ups already asked for this question. */
  asked: string[];
  /** True when the rules of the posting demand one more follow-up whatever was said. */
  required: boolean;
};

export type Evaluator = {
  /** Shown with every score, for example "rules" or "llm:gpt-x". */
  name: string;
  /** Changes whenever results may change. */
  version: string;
  evaluateResume(input: ResumeInput): Promise<ResumeEvaluation>;
  evaluateInterview(input: InterviewInput): Promise<InterviewEvaluation>;
  /** The next follow-up question, or null when none is needed (never null if `required`). */
  followUp(input: FollowUpInput): Promise<string | null>;
};
