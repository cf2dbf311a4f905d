import type { z } from "zod";
import type { ResumeResult } from "@/lib/contract/platform/interview-data";
import type { InterviewRow, StepStateRow } from "@/lib/store/interviews";
import type { EvaluationRow, ResumeRow, StatementRow } from "@/lib/store/screenings";
import type { Context } from "../context";
import { DEFAULT_WEIGHT } from "../score";
import { standingOf } from "../screening/eligibility";
import { readResumeEvaluation } from "../screening/results";
import { madeBy } from "./made-by";
import { mediaLink } from "./media-links";

type Statement = { answer: "yes" | "no" | "unsure"; note: string; at: number };

const toStatement = (row: StatementRow): Statement => ({
  answer: row.answer as Statement["answer"], // safe: only answerStatements writes it, parsed
  note: row.note,
  at: row.createdAt.getTime() / 1000,
});

const SAID: Record<Statement["answer"], string> = { yes: "yes", no: "no", unsure: "it is not that simple" };

/** The resume screening as the API shows it, with evidence and the candidate's own statements. */
export function showResumeResult(
  ctx: Context,
  given: {
    interview: InterviewRow;
    step: StepStateRow;
    resume: ResumeRow | undefined;
    statements: StatementRow[];
    screening: EvaluationRow | undefined;
  },
): z.output<typeof ResumeResult> {
  const read = given.screening && readResumeEvaluation(given.screening);
  const statements = new Map(given.statements.map((row) => [row.questionId, row]));
  const round = (score: number) => Math.round(score * 10) / 10;
  return {
    object: "resume_result",
    interview_id: given.interview.id,
    overall_score: given.screening?.score == null ? null : round(given.screening.score),
    is_eligible: read?.result.is_eligible ?? null,
    eligibility_criteria: (read?.result.eligibility ?? []).map((result) => {
      const row = statements.get(result.criterion_id);
      const statement = row && toStatement(row);
      const stated = statement
        ? [
            `The candidate was asked and said: ${SAID[statement.answer]}${statement.note ? ` (“${statement.note}”)` : ""}.`,
          ]
        : [];
      return {
        criteria_id: result.criterion_id,
        criteria_text: read?.criteria.eligibility.find((criterion) => criterion.id === result.criterion_id)?.text ?? "",
        passed: standingOf(result, row) === "met",
        confidence: result.confidence,
        reasons: [...result.reasons, ...stated],
        verdict: result.verdict,
        evidence: result.evidence,
        statement: statement ?? null,
      };
    }),
    score_criteria: (read?.result.scoring ?? []).flatMap((result) => {
      const criterion = read?.criteria.scoring.find((item) => item.id === result.criterion_id);
      return result.score === null
        ? []
        : [
            {
              criteria_id: result.criterion_id,
              criteria_text: criterion?.text ?? "",
              score: result.score,
              confidence: result.confidence,
              reasons: result.reasons,
              weight: criterion?.weight ?? DEFAULT_WEIGHT,
              evidence: result.evidence,
            },
          ];
    }),
    resume_url: given.resume ? mediaLink(ctx, given.resume.mediaKey) : null,
    text: given.resume?.text,
    file_name: given.resume?.fileName,
    warnings: given.resume?.warnings,
    made_by: madeBy(given.screening),
    problem: given.step.note,
  };
}
