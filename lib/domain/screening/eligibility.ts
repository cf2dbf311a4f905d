import type { EligibilityResult } from "@/lib/providers/evaluator/port";
import { isBelowMinimum } from "../score";

/** Pure rules of knockout: evidence or the candidate's own words can miss a criterion, silence cannot. */

export type Statement = { questionId: string; answer: string };

export type Standing = "met" | "missed" | "open" | "unanswered";

/** Where one criterion stands, with what the candidate stated about it. */
export function standingOf(result: EligibilityResult, statement: Statement | undefined): Standing {
  if (result.verdict === "pass") return "met";
  if (result.verdict === "fail") return "missed";
  if (!statement) return "unanswered";
  if (statement.answer === "yes") return "met";
  return statement.answer === "no" ? "missed" : "open";
}

type ScreeningOutcome = {
  /** `ask`: some criteria must be asked of the candidate before they can go on. */
  next: "go_on" | "ask" | "knocked_out";
  isEligible: boolean | null;
  /** Criteria to ask, by id. */
  ask: string[];
  /** Criteria that were missed, by id. */
  missed: string[];
  /** True when the total fell below the step's minimum. */
  belowMinimum: boolean;
};

/**
 * What a screening leads to. `total` is the resume's 0-100, `minimum` the step's 0-1 (null: none). Knockouts happen only
 * where `knockout` is on, or where a minimum was set and a total is there to compare.
 */
export function screeningOutcome(input: {
  eligibility: EligibilityResult[];
  statements: Statement[];
  total: number | null;
  knockout: boolean;
  minimum: number | null;
}): ScreeningOutcome {
  const statements = new Map(input.statements.map((statement) => [statement.questionId, statement]));
  const standings = input.eligibility.map((result) => ({
    id: result.criterion_id,
    standing: standingOf(result, statements.get(result.criterion_id)),
  }));
  const idsOf = (standing: Standing) =>
    standings.filter((entry) => entry.standing === standing).map((entry) => entry.id);
  const missed = idsOf("missed");
  const ask = idsOf("unanswered");
  const belowMinimum = isBelowMinimum(input.total, input.minimum);
  const isEligible = missed.length > 0 ? false : ask.length + idsOf("open").length > 0 ? null : true;
  const out = (input.knockout && missed.length > 0) || belowMinimum;
  return { next: out ? "knocked_out" : ask.length > 0 ? "ask" : "go_on", isEligible, ask, missed, belowMinimum };
}
