import type { CandidateResponse } from "@/lib/contract/platform/candidates";
import { type AnswerRow, listAnswersOf } from "@/lib/store/answers";
import { askAll } from "@/lib/store/ask-all";
import { listRecordings, type RecordingRow } from "@/lib/store/conversations";
import { type DecidedInterview, listStepStates, type StepStateRow } from "@/lib/store/interviews";
import { listEvaluationSummaries, type SummaryRow } from "@/lib/store/screenings";
import { formSummary, smsSummary } from "../answers/summaries";
import type { Context } from "../context";
import { groupBy } from "../group-by";
import { interviewToken } from "../ids";
import { isDoneByCandidate, shownStatus, shownStepStatus, walkedSteps } from "../interviews/interview-state";
import { mediaLink } from "../interviews/media-links";
import { seconds } from "../seconds";

/** A candidate's own link. */
export const interviewUrl = (house: { appUrl: string; secret: string }, interviewId: string) =>
  `${house.appUrl}/i/${interviewToken(house.secret, interviewId)}`;

/** Progress through the workflow as the API shows it. */
export function showWorkflow(
  interview: DecidedInterview,
  steps: StepStateRow[],
): NonNullable<CandidateResponse["workflow"]> {
  return {
    steps: steps.map((step) => {
      const status = shownStepStatus(step);
      return {
        step_id: step.stepId,
        order: step.rank,
        status,
        started: status !== "not_started",
        completed: status === "completed",
        knocked_out: status === "knocked_out",
        last_updated_at: seconds(step.updatedAt),
      };
    }),
    all_complete: walkedSteps(steps, interview.status).every(isDoneByCandidate),
    last_activity_at: seconds(interview.lastActivityAt),
  };
}

/** Types of steps whose answers the list tells of. */
const ANSWERED = new Set(["form", "conversational_sms"]);

/**
 * Shows interviews as the API's candidates: three queries however many there are, and a fourth where somebody has
 * answered a form or messages.
 */
export async function showCandidates(ctx: Context, interviews: DecidedInterview[]): Promise<CandidateResponse[]> {
  const ids = interviews.map((interview) => interview.id);
  const [steps, summaries, recordings] = await askAll(
    ctx.db,
    () => listStepStates(ctx.db, ids),
    () => listEvaluationSummaries(ctx.db, ids),
    () => listRecordings(ctx.db, ids),
  );
  const begun = steps.filter((step) => ANSWERED.has(step.type) && step.status !== "not_started");
  const answers = await listAnswersOf(ctx.db, [...new Set(begun.map((step) => step.interviewId))]);
  const stepsOf = groupBy(steps, (step) => step.interviewId);
  const answersOf = groupBy(answers, (answer) => answer.interviewId);
  const summariesOf = groupBy(summaries, (summary) => summary.interviewId);
  const recordingOf = new Map(recordings.map((recording) => [recording.interviewId, recording]));
  return interviews.map((interview) =>
    show(
      ctx,
      interview,
      stepsOf.get(interview.id) ?? [],
      summariesOf.get(interview.id) ?? [],
      recordingOf.get(interview.id),
      answersOf.get(interview.id) ?? [],
    ),
  );
}

/** A candidate who was just put into a posting: nothing but their steps is to be looked up, and those are known. */
export const showFreshCandidate = (
  ctx: Context,
  interview: DecidedInterview,
  steps: StepStateRow[],
): CandidateResponse => show(ctx, interview, steps, [], undefined, []);

function show(
  ctx: Context,
  interview: DecidedInterview,
  steps: StepStateRow[],
  summaries: SummaryRow[],
  recording: RecordingRow | undefined,
  answers: AnswerRow[],
): CandidateResponse {
  const has = (type: string) => steps.some((step) => step.type === type);
  const stepOf = (type: string) => steps.find((step) => step.type === type);
  const resume = summaries.find((summary) => summary.kind === "resume");
  const web = summaries.find((summary) => summary.kind === "interview");
  const link = recording?.mediaKey ? mediaLink(ctx, recording.mediaKey) : null;
  return {
    object: "candidate",
    interview_id: interview.id,
    candidate_id: interview.candidateId,
    posting_id: interview.postingId,
    name: interview.name,
    email: interview.email,
    score: interview.score,
    status: shownStatus(interview),
    interview_url: interviewUrl(ctx, interview.id),
    workflow: showWorkflow(interview, steps),
    agent_summary: {
      resume: has("resume")
        ? {
            resume_score: resume?.score == null ? null : Math.round(resume.score * 10) / 10,
            is_eligible: resume?.eligible ?? null,
            resume_link: null,
          }
        : null,
      web_interview: has("web_interview")
        ? {
            score: web?.score == null ? null : Math.round(web.score),
            highlights: web?.highlights ?? [],
            audio_recording_link: recording?.hasVideo ? null : link,
            video_recording_link: recording?.hasVideo ? link : null,
          }
        : null,
      sms: smsSummary(stepOf("conversational_sms"), answers),
      form: formSummary(stepOf("form"), answers),
    },
    shortlisted: interview.decision === "shortlisted",
    dismissed: interview.decision === "dismissed",
    metadata: interview.metadata,
    data: interview.data,
    interviewed_at: seconds(interview.completedAt),
    created_at: seconds(interview.createdAt),
    step_types: steps.map((step) => step.type),
  };
}
