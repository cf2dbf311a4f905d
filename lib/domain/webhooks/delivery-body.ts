import type { DueDelivery } from "@/lib/store/outbox";
import type { House } from "../context";
import { getInterviewData } from "../interviews/get-interview-data";
import { shownStatus } from "../interviews/interview-state";

/**
 * The JSON text of a delivery. `type` and `timestamp` are Standard Webhooks', the rest is HeyMilo's; the interview
 * is told as it stands now. The report carries what a program decides by: no transcript and no links, since
 * the text is kept for later attempts and links run out.
 */
export async function deliveryBody(house: House, due: DueDelivery): Promise<string> {
  return JSON.stringify({
    type: due.event_type,
    event_type: due.event_type,
    event_id: due.event_id,
    timestamp: new Date(Math.round(due.happened_at * 1000)).toISOString(),
    created_at: due.happened_at,
    posting_id: due.posting_id,
    interview_id: due.interview_id,
    candidate_id: due.candidate_id,
    data: {
      name: due.name,
      email: due.email,
      status: shownStatus(due),
      score: due.score,
      metadata: due.metadata,
      ...(due.event_type === "report_available" && (await report(house, due))),
    },
  });
}

async function report(house: House, due: DueDelivery) {
  const ctx = { ...house, actor: { kind: "key" as const, id: "webhooks", workspaceId: due.workspace_id } };
  const { data } = await getInterviewData(ctx, {
    params: { interview_id: due.interview_id },
    query: {},
    body: undefined,
  });
  const { resume, web_interview: web } = data;
  return {
    workflow: data.workflow,
    resume: resume && { overall_score: resume.overall_score, is_eligible: resume.is_eligible },
    web_interview: web && {
      match_score: web.match_score,
      speech_score: web.speech_score,
      highlights: web.highlights,
      lowlights: web.lowlights,
      tags: web.tags,
      scorecard: web.scorecard.map(({ question_id, question_text, score, score_weight, evaluation_summary }) => ({
        question_id,
        question_text,
        score,
        score_weight,
        evaluation_summary,
      })),
    },
  };
}
