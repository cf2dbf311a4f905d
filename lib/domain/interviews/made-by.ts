import type { EvaluationRow } from "@/lib/store/screenings";

/** Who made a score, when, and with which version of the criteria. */
export const madeBy = (row: EvaluationRow | undefined) =>
  row
    ? {
        evaluator: row.evaluator,
        version: row.version,
        criteria_version: row.criteriaVersion,
        at: row.createdAt.getTime() / 1000,
      }
    : null;
