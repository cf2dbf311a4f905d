import { findRecording, listTurns } from "@/lib/store/conversations";
import { listStepStates } from "@/lib/store/interviews";
import { latestEvaluation, latestResume, listStatements } from "@/lib/store/screenings";
import { showWorkflow } from "../candidates/candidate-response";
import type { Verb } from "../context";
import { interviewOrRefuse } from "./find-interview";
import { shownStatus } from "./interview-state";
import { showResumeResult } from "./resume-result";
import { showWebInterviewResult } from "./web-interview-result";

/** Everything known about one interview: seven queries, whatever its length. */
export const getInterviewData: Verb<"getInterviewData"> = async (ctx, { params }) => {
  const { interview } = await interviewOrRefuse(ctx, params.interview_id);
  const [steps, resume, statements, screening, evaluation, turns, recording] = await Promise.all([
    listStepStates(ctx.db, [interview.id]),
    latestResume(ctx.db, interview.id),
    listStatements(ctx.db, interview.id),
    latestEvaluation(ctx.db, interview.id, "resume"),
    latestEvaluation(ctx.db, interview.id, "interview"),
    listTurns(ctx.db, interview.id),
    findRecording(ctx.db, interview.id),
  ]);
  const resumeStep = steps.find((step) => step.type === "resume");
  const webStep = steps.find((step) => step.type === "web_interview");
  const status = shownStatus(interview);
  const isOpen = interview.status !== "completed" && interview.status !== "knocked_out";
  return {
    data: {
      object: "interview_data",
      interview_id: interview.id,
      candidate_id: interview.candidateId,
      posting_id: interview.postingId,
      name: interview.name,
      email: interview.email,
      score: interview.score,
      status: isOpen ? "not_ready" : status,
      workflow: showWorkflow(interview, steps),
      resume:
        resumeStep && (resume || screening)
          ? showResumeResult(ctx, { interview, step: resumeStep, resume, statements, screening })
          : null,
      web_interview:
        webStep && webStep.status !== "not_started"
          ? showWebInterviewResult(ctx, { interview, step: webStep, evaluation, turns, recording })
          : null,
      sms: null,
      form: null,
      cheat_detection: null,
      metadata: interview.metadata,
      data: interview.data,
      candidate_status: status,
      step_types: steps.map((step) => step.type),
    },
  };
};
