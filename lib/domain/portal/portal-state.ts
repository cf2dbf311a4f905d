import { AppError } from "@/lib/contract/errors";
import { shownPosting } from "@/lib/contract/plan/shown-posting";
import type { PortalState } from "@/lib/contract/portal";
import { firstFreePart, listParts, listTurns, type TurnRow } from "@/lib/store/conversations";
import type { Queries } from "@/lib/store/database";
import { findInterview, type InterviewRow, listStepStates } from "@/lib/store/interviews";
import { findPosting, type PostingRow } from "@/lib/store/postings";
import { listQuestionRows } from "@/lib/store/questions";
import { latestEvaluation, latestResume, listStatements } from "@/lib/store/screenings";
import { listSteps } from "@/lib/store/workflow-steps";
import { findWorkspace } from "@/lib/store/workspaces";
import { openTurn } from "../conversation/ask-next";
import { contentOfPosting } from "../plans/content-of-posting";
import { postingStatusFor } from "../postings/posting-status";
import { readResumeEvaluation } from "../screening/results";
import { showForm } from "./form-state";
import { showMessages } from "./messages-state";
import { portalStage } from "./stage";

/** What a candidate may know of a posting. */
export async function showPortalPosting(db: Queries, posting: PostingRow): Promise<PortalState["posting"]> {
  const [workspace, steps, questions] = await Promise.all([
    findWorkspace(db, posting.workspaceId),
    listSteps(db, [posting.id]),
    listQuestionRows(db, { postingId: posting.id }),
  ]);
  return shownPosting(contentOfPosting(posting, steps, questions), workspace?.name ?? "");
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

/**
 * Where the conversation stands. `next` is what was asked last: the page takes "no prompt" for the end, so it is told that
 * one even if another page has answered it a moment ago.
 */
export async function showConversation(
  db: Queries,
  interview: { id: string; postingId: string },
  next: TurnRow | null = null,
): Promise<NonNullable<PortalState["interview"]>> {
  const [turns, parts, freePart, questions] = await Promise.all([
    listTurns(db, interview.id),
    listParts(db, interview.id),
    firstFreePart(db, interview.id),
    listQuestionRows(db, { postingId: interview.postingId, modality: "voice" }),
  ]);
  const open = openTurn(turns) ?? turns.find((turn) => turn.id === next?.id);
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
