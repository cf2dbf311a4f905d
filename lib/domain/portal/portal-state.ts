import { AppError } from "@/lib/contract/errors";
import type { StepType } from "@/lib/contract/platform/workflow";
import type { PortalState } from "@/lib/contract/portal";
import { firstFreePart, listParts, listTurns, type TurnRow } from "@/lib/store/conversations";
import type { Queries } from "@/lib/store/database";
import { findInterview, type InterviewRow, listStepStates } from "@/lib/store/interviews";
import { findPosting, listSteps, type PostingRow } from "@/lib/store/postings";
import { listQuestionRows } from "@/lib/store/questions";
import { latestEvaluation, latestResume, listStatements } from "@/lib/store/screenings";
import { findWorkspace } from "@/lib/store/workspaces";
import { integrityConfig } from "../interviews/integrity-config";
import { postingStatusFor } from "../postings/posting-status";
import { readResumeEvaluation } from "../screening/results";
import { showForm } from "./form-state";
import { showMessages } from "./messages-state";
import { portalStage } from "./stage";

/** Minutes for one question, as candidates take them (a spoken one with its follow-ups); and for everything around it. */
const MINUTES = { voice: 2.5, form: 0.5, sms: 0.25 };
const MINUTES_AROUND = 3;

/** What a candidate may know of a posting. */
export async function showPortalPosting(db: Queries, posting: PostingRow): Promise<PortalState["posting"]> {
  const [workspace, steps, questions] = await Promise.all([
    findWorkspace(db, posting.workspaceId),
    listSteps(db, [posting.id]),
    listQuestionRows(db, { postingId: posting.id }),
  ]);
  const has = (type: string) => steps.some((step) => step.type === type);
  const countOf = (modality: string, type: string) =>
    has(type) ? questions.filter((question) => question.modality === modality).length : 0;
  const counts = {
    voice: countOf("voice", "web_interview"),
    form: countOf("form", "form"),
    sms: countOf("sms", "conversational_sms"),
  };
  const web = steps.find((step) => step.type === "web_interview");
  const resume = steps.find((step) => step.type === "resume");
  /** A step may say it differently; a text that is only for the interviewer is never shown. */
  const shown = (
    key: "company_overview" | "job_overview" | "interview_process_overview",
    own: string | null,
    mode: string | null,
  ) => {
    const delivery = web?.config[`${key}_delivery_mode`] ?? mode ?? "exact_delivery";
    const text = web?.config[key] ?? own ?? "";
    return delivery === "exact_delivery" || delivery === "summarized_delivery" ? String(text) : "";
  };
  return {
    title: posting.title,
    description: posting.description,
    company_name: workspace?.name ?? "",
    interviewer_name: posting.interviewerName,
    language: posting.language,
    company_overview: shown("company_overview", posting.companyOverview, posting.companyOverviewDeliveryMode),
    job_overview: shown("job_overview", posting.jobOverview, posting.jobOverviewDeliveryMode),
    interview_process_overview: shown(
      "interview_process_overview",
      posting.interviewProcessOverview,
      posting.interviewProcessOverviewDeliveryMode,
    ),
    // Once each: a second step of a type is passed over.
    steps: [...new Set(steps.map((step) => step.type as StepType))], // safe: only parsed steps are stored
    video: web?.config.video === true,
    question_count: counts.voice,
    form_question_count: counts.form,
    sms_question_count: counts.sms,
    notes_integrity: integrityConfig(steps)?.enabled === true,
    minutes: Math.ceil(
      counts.voice * MINUTES.voice + counts.form * MINUTES.form + counts.sms * MINUTES.sms + MINUTES_AROUND,
    ),
    redirect_url: posting.redirectUrl,
    resume_required: resume?.config.mandatory !== false,
  };
}

/** The posting behind an interview. @throws AppError not_found when it is gone */
export async function postingOf(db: Queries, interview: InterviewRow): Promise<PostingRow> {
  const posting = await findPosting(db, { workspaceId: interview.workspaceId, id: interview.postingId });
  if (!posting) throw new AppError("not_found", "This link does not lead to an interview.");
  return posting;
}

/** Everything the candidate's page needs, for the interview behind their link. */
export async function showPortal(db: Queries, interviewId: string): Promise<PortalState> {
  const interview = await findInterview(db, interviewId);
  if (!interview) throw new AppError("not_found", "This link does not lead to an interview.");
  const posting = await postingOf(db, interview);
  const [shown, steps, resume, screening, statements] = await Promise.all([
    showPortalPosting(db, posting),
    listStepStates(db, [interview.id]),
    latestResume(db, interview.id),
    latestEvaluation(db, interview.id, "resume"),
    listStatements(db, interview.id),
  ]);
  const stage = portalStage({
    status: interview.status,
    consented: interview.consentedAt !== null,
    posting: postingStatusFor(interview, posting),
    steps,
  });
  // The goodbye of a conversation that knocked somebody out is still to be read.
  const sms = steps.find((step) => step.type === "conversational_sms");
  const messagesAt = stage === "sms" || (stage === "knocked_out" && sms?.status === "knocked_out") ? sms : undefined;
  const answered = new Set(statements.map((statement) => statement.questionId));
  const read = screening && readResumeEvaluation(screening);
  const open = (read?.result.eligibility ?? []).filter(
    (result) => result.verdict === "not_stated" && !answered.has(result.criterion_id),
  );
  return {
    interview_id: interview.id,
    stage,
    candidate_name: interview.name,
    posting: shown,
    resume: resume
      ? {
          file_name: resume.fileName,
          problem: steps.find((step) => step.type === "resume" && step.status === "completed")?.note ?? null,
        }
      : null,
    statements:
      stage === "statements"
        ? open.map((result) => ({
            criterion_id: result.criterion_id,
            text: read?.criteria.eligibility.find((criterion) => criterion.id === result.criterion_id)?.text ?? "",
          }))
        : [],
    form: stage === "form" ? await showForm(db, interview) : null,
    sms: messagesAt ? await showMessages(db, interview, messagesAt.stepId) : null,
    interview: stage === "interview" ? await showConversation(db, interview) : null,
  };
}

/** Where the conversation stands. */
export async function showConversation(
  db: Queries,
  interview: { id: string; postingId: string },
): Promise<NonNullable<PortalState["interview"]>> {
  const [turns, parts, freePart, questions] = await Promise.all([
    listTurns(db, interview.id),
    listParts(db, interview.id),
    firstFreePart(db, interview.id),
    listQuestionRows(db, { postingId: interview.postingId, modality: "voice" }),
  ]);
  const open = turns.find((turn) => turn.answeredAt === null);
  const place = (turn: TurnRow) => {
    const asked = [...new Set(turns.map((other) => other.questionId))];
    return asked.indexOf(turn.questionId) + 1;
  };
  return {
    prompt: open
      ? {
          id: open.id,
          question_id: open.questionId,
          text: open.prompt,
          is_follow_up: open.followUp > 0,
          position: place(open),
          total: Math.max(questions.length, place(open)),
        }
      : null,
    next_part: Math.max(freePart, ...parts.map((part) => part.part + 1)),
    answered: turns.flatMap((turn) =>
      turn.answeredAt ? [{ question: turn.prompt, answer: turn.text, is_follow_up: turn.followUp > 0 }] : [],
    ),
  };
}
