import { askAll } from "@/lib/store/ask-all";
import { listRecordings, listTurnsOf, type RecordingRow, type TurnRow } from "@/lib/store/conversations";
import type { Queries } from "@/lib/store/database";
import { type DecidedInterview, listStepStates, type StepStateRow } from "@/lib/store/interviews";
import {
  type EvaluationRow,
  latestEvaluations,
  latestResumes,
  listStatementsOf,
  type ResumeRow,
  type StatementRow,
} from "@/lib/store/screenings";
import { groupBy } from "../group-by";

/** An interview with everything that is stored about it. */
export type InterviewRecord = {
  interview: DecidedInterview;
  steps: StepStateRow[];
  resume: ResumeRow | undefined;
  statements: StatementRow[];
  /** The newest evaluation of the resume. */
  screening: EvaluationRow | undefined;
  /** The newest evaluation of the interview. */
  evaluation: EvaluationRow | undefined;
  turns: TurnRow[];
  recording: RecordingRow | undefined;
};

/** Everything stored about these interviews, in their order: six queries however many they are. */
export async function readInterviews(db: Queries, interviews: DecidedInterview[]): Promise<InterviewRecord[]> {
  const ids = interviews.map((interview) => interview.id);
  const [steps, resumes, statements, evaluations, turns, recordings] = await askAll(
    db,
    () => listStepStates(db, ids),
    () => latestResumes(db, ids),
    () => listStatementsOf(db, ids),
    () => latestEvaluations(db, ids),
    () => listTurnsOf(db, ids),
    () => listRecordings(db, ids),
  );
  const stepsOf = byInterview(steps);
  const resumesOf = byInterview(resumes);
  const statementsOf = byInterview(statements);
  const evaluationsOf = byInterview(evaluations);
  const turnsOf = byInterview(turns);
  const recordingsOf = byInterview(recordings);
  return interviews.map((interview) => {
    const { id } = interview;
    const evaluated = (kind: string) => evaluationsOf.get(id)?.find((row) => row.kind === kind);
    return {
      interview,
      steps: stepsOf.get(id) ?? [],
      resume: resumesOf.get(id)?.[0],
      statements: statementsOf.get(id) ?? [],
      screening: evaluated("resume"),
      evaluation: evaluated("interview"),
      turns: turnsOf.get(id) ?? [],
      recording: recordingsOf.get(id)?.[0],
    };
  });
}

const byInterview = <T extends { interviewId: string }>(rows: T[]) => groupBy(rows, (row) => row.interviewId);
