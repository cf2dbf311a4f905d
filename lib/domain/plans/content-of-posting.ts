import { byModality, type PlanContent, type PlanQuestion } from "@/lib/contract/plan/content";
import type { Modality } from "@/lib/contract/platform/questions";
import type { PostingRow } from "@/lib/store/postings";
import type { QuestionRow } from "@/lib/store/questions";
import type { StepRow } from "@/lib/store/workflow-steps";

const DRAFT_NAME = "draft-";

/** The link name of a draft for which nobody has chosen one: publishing makes one of the title. */
export const draftName = (postingId: string) => `${DRAFT_NAME}${postingId.toLowerCase()}`;

const isChosen = (posting: PostingRow) => posting.finalized || posting.name !== draftName(posting.id);

/** A posting of ours as its editor's cells hold it. */
export function contentOfPosting(posting: PostingRow, steps: StepRow[], questions: QuestionRow[]): PlanContent {
  const listed = (modality: Modality): PlanQuestion[] =>
    questions
      .filter((question) => question.modality === modality)
      .map(({ id, text, weight, fields }) => ({ id, fields: { ...fields, modality, text, score_weight: weight } }));
  return {
    posting: {
      title: posting.title,
      name: isChosen(posting) ? posting.name : undefined,
      description: posting.description,
      language: posting.language,
      interviewer_name: posting.interviewerName,
      instructions: posting.instructions,
      company_overview: posting.companyOverview,
      job_overview: posting.jobOverview,
      interview_process_overview: posting.interviewProcessOverview,
      company_overview_delivery_mode: posting.companyOverviewDeliveryMode,
      job_overview_delivery_mode: posting.jobOverviewDeliveryMode,
      interview_process_overview_delivery_mode: posting.interviewProcessOverviewDeliveryMode,
      phone_number_id: posting.phoneNumberId,
      sender_email_id: posting.senderEmailId,
      email_template_group_id: posting.emailTemplateGroupId,
      design_template_group_id: posting.designTemplateGroupId,
      redirect_url: posting.redirectUrl,
      scheduling_url: posting.schedulingUrl,
      deadline: posting.deadline?.toISOString(),
      allow_sms_comms: posting.allowSmsComms,
      max_retakes: posting.maxRetakes,
      retake_cooldown_days: posting.retakeCooldownDays,
      email_report_to_candidate: posting.emailReportToCandidate,
      metadata: posting.metadata,
    },
    steps: steps.map(({ id, type, config }) => ({ id, type, config })),
    questions: byModality(listed),
  };
}
