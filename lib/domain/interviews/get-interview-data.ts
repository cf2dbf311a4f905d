import { listAnswerFilesOf, listAnswersOf, listIntegrityEvents, listMessagesOf } from "@/lib/store/answers";
import { listSteps } from "@/lib/store/workflow-steps";
import { showWorkflow } from "../candidates/candidate-response";
import type { Verb } from "../context";
import { cheatDetectionOf } from "./cheat-detection";
import { interviewOrRefuse } from "./find-interview";
import { showFormResult } from "./form-result";
import { integrityConfig } from "./integrity-config";
import { shownStatus } from "./interview-state";
import { readInterviews } from "./read-interviews";
import { showResumeResult } from "./resume-result";
import { showSmsResult } from "./sms-result";
import { showWebInterviewResult } from "./web-interview-result";

/** Everything known about one interview: a fixed number of queries, whatever its length. */
export const getInterviewData: Verb<"getInterviewData"> = async (ctx, { params }) => {
  const { interview } = await interviewOrRefuse(ctx, params.interview_id);
  const [[record], configured, answers, files, messages, events] = await Promise.all([
    readInterviews(ctx.db, [interview]),
    listSteps(ctx.db, [interview.postingId]),
    listAnswersOf(ctx.db, [interview.id]),
    listAnswerFilesOf(ctx.db, [interview.id]),
    listMessagesOf(ctx.db, [interview.id]),
    listIntegrityEvents(ctx.db, interview.id),
  ]);
  if (!record) throw new Error("readInterviews lost an interview");
  const { steps } = record;
  const resumeStep = steps.find((step) => step.type === "resume");
  const webStep = steps.find((step) => step.type === "web_interview");
  const formStep = steps.find((step) => step.type === "form");
  const smsStep = steps.find((step) => step.type === "conversational_sms");
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
        resumeStep && (record.resume || record.screening)
          ? showResumeResult(ctx, { ...record, step: resumeStep })
          : null,
      web_interview:
        webStep && webStep.status !== "not_started" ? showWebInterviewResult(ctx, { ...record, step: webStep }) : null,
      sms: smsStep && smsStep.status !== "not_started" ? showSmsResult({ step: smsStep, answers, messages }) : null,
      form:
        formStep && formStep.status !== "not_started" ? showFormResult(ctx, { step: formStep, answers, files }) : null,
      cheat_detection: cheatDetectionOf({
        config: integrityConfig(configured),
        startedAt: webStep?.startedAt ?? null,
        events,
        turns: record.turns,
      }),
      metadata: interview.metadata,
      data: interview.data,
      candidate_status: status,
      step_types: steps.map((step) => step.type),
      ...(interview.isTest && { is_test: true }),
    },
  };
};
