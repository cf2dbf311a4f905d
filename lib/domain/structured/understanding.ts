import type { AnswerQuote } from "@/lib/providers/evaluator/port";

/** Why nobody but a person can say how an answer is to be taken. */
export type Doubt = "not_understood" | "contradictory" | "qualified" | "not_transcribed";

/**
 * What was understood of an answer: `passed` is null where nothing is expected. Either there is no doubt and at least one
 * quote, or a doubt and no verdict.
 */
export type Understanding = {
  understood: string | null;
  passed: boolean | null;
  doubt: Doubt | null;
  evidence: AnswerQuote[];
};
