import type { Quote, Verdict } from "../../../port";

/** What one judge says of one criterion; `evaluate-resume` adds the id and checks the quotes. */
export type Judgement = { verdict: Verdict; confidence: number; reasons: string[]; evidence: Quote[] };

/** `confidence` is 0 to 1; `evidence` has at least one quote. */
export const pass = (confidence: number, reason: string, evidence: Quote[]): Judgement => ({
  verdict: "pass",
  confidence,
  reasons: [reason],
  evidence,
});

/** The same for a proof that something is missing; without one the answer is `silent`. */
export const fail = (confidence: number, reason: string, evidence: Quote[]): Judgement => ({
  verdict: "fail",
  confidence,
  reasons: [reason],
  evidence,
});

/** The answer whenever there is no proof either way. */
export const silent = (reason: string, confidence = 0.6): Judgement => ({
  verdict: "not_stated",
  confidence,
  reasons: [reason],
  evidence: [],
});
