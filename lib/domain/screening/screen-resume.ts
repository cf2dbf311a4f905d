import type { JobPayload, Queue } from "@/lib/jobs/queue";
import { withFoundEvidence } from "@/lib/providers/evaluator/check-evidence";
import type { Criterion } from "@/lib/providers/evaluator/port";
import type { Queries } from "@/lib/store/database";
import { findInterview, lockInterview, updateStepState } from "@/lib/store/interviews";
import { listQuestionRows, type QuestionRow } from "@/lib/store/questions";
import { type EvaluationRow, findEvaluation, insertEvaluation, latestResume } from "@/lib/store/screenings";
import type { House } from "../context";
import { newId, sha256 } from "../ids";
import { DEFAULT_WEIGHT, weightedTotal } from "../score";
import { advanceInterview } from "./advance-interview";
import type { ResumeCriteria, ResumeScreening } from "./results";
import { resumeStepOf, settleScreening } from "./settle-screening";

/**
 * The job behind an uploaded resume: evaluates it against the posting's criteria as they stand, once for the same input,
 * and draws the consequence. Throws when the evaluator fails, so that the queue tries again; on the `last` try the
 * candidate goes on and the step says that a person must look: nobody is knocked out by a failure of ours.
 */
export async function screenResume(house: House, payload: JobPayload<"screen-resume">, last: boolean): Promise<void> {
  const interview = await findInterview(house.db, payload.interview_id);
  const resume = interview && (await latestResume(house.db, interview.id));
  const step = interview && (await resumeStepOf(house.db, interview));
  if (!interview || !resume || step?.state.status !== "evaluating") return;

  const criteria = criteriaOf(await listQuestionRows(house.db, { postingId: interview.postingId }));
  const { evaluator } = house;
  const criteriaVersion = sha256(JSON.stringify(criteria)).slice(0, 12);
  const inputHash = sha256(JSON.stringify([evaluator.name, evaluator.version, criteriaVersion, resume.id]));

  let evaluation: EvaluationRow | undefined;
  try {
    evaluation = await findEvaluation(house.db, interview.id, "resume", inputHash);
    if (!evaluation) {
      const found = withFoundEvidence(
        resume.text,
        await evaluator.evaluateResume({
          text: resume.text,
          ...criteria,
          reference_date: resume.createdAt.toISOString().slice(0, 10),
        }),
      );
      const result: ResumeScreening = { is_eligible: null, ...found };
      await insertEvaluation(house.db, {
        id: newId(),
        interviewId: interview.id,
        stepId: step.state.stepId,
        kind: "resume",
        inputHash,
        evaluator: evaluator.name,
        version: evaluator.version,
        criteriaVersion,
        criteria,
        result,
        score: totalOf(criteria, result),
      });
      evaluation = await findEvaluation(house.db, interview.id, "resume", inputHash);
    }
  } catch (error) {
    if (!last) throw error;
    console.error(`screening of interview ${interview.id} failed for good: ${(error as Error).message}`);
  }

  await house.db.transaction(async (tx) => {
    await lockInterview(tx, interview.id);
    const now = await resumeStepOf(tx, interview);
    const newest = await latestResume(tx, interview.id);
    // A newer resume arrived meanwhile: its own job settles the step.
    if (now?.state.status !== "evaluating" || newest?.id !== resume.id) return;
    if (evaluation) return settleScreening(tx, house.jobs, interview, evaluation);
    await goOnUnscreened(tx, house.jobs, interview);
  });
}

/** Lets a candidate go on whose resume could not be screened. Call it inside the transaction that holds the lock. */
export async function goOnUnscreened(
  tx: Queries,
  jobs: Queue,
  interview: { id: string; postingId: string },
): Promise<void> {
  const step = await resumeStepOf(tx, interview);
  if (step?.state.status !== "evaluating") return;
  await updateStepState(tx, interview.id, step.state.stepId, {
    status: "completed",
    completedAt: new Date(),
    note: "The resume could not be screened automatically. A person needs to read it.",
  });
  await advanceInterview(tx, jobs, interview.id);
}

function criteriaOf(questions: QuestionRow[]): ResumeCriteria {
  const of = (modality: string) => questions.filter((question) => question.modality === modality);
  return {
    eligibility: of("resume_eligibility").map(toCriterion),
    scoring: of("resume_scoring").map((row) => ({ ...toCriterion(row), weight: row.weight ?? DEFAULT_WEIGHT })),
  };
}

const prose = (value: unknown) => (typeof value === "string" && value.trim() ? value : null);

function toCriterion(row: QuestionRow): Criterion {
  return {
    id: row.id,
    text: row.text,
    evaluation_criteria: prose(row.fields.evaluation_criteria),
    score_of_1: prose(row.fields.score_of_1),
    score_of_5: prose(row.fields.score_of_5),
  };
}

function totalOf(criteria: ResumeCriteria, result: ResumeScreening): number | null {
  const weights = new Map(criteria.scoring.map((criterion) => [criterion.id, criterion.weight]));
  return weightedTotal(
    result.scoring.flatMap((item) =>
      item.score === null ? [] : [{ score: item.score, weight: weights.get(item.criterion_id) ?? DEFAULT_WEIGHT }],
    ),
  );
}
