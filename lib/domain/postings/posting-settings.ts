import type { z } from "zod";
import { type CreatePostingRequest, POSTING_DEFAULTS } from "@/lib/contract/platform/postings";

/** What a request to make a posting says beside its title, link name and steps. */
type Settings = Omit<z.output<typeof CreatePostingRequest>, "title" | "name" | "workflow" | "interview_template_id">;

/** One calendar month from now, the documented default; a day that the next month lacks is its last one. */
export function inOneMonth(now = new Date()): Date {
  const date = new Date(now);
  date.setUTCMonth(date.getUTCMonth() + 1);
  if (date.getUTCDate() !== now.getUTCDate()) date.setUTCDate(0);
  return date;
}

/**
 * The request's settings as the store has them, but for title and name. What it does not say is undefined: a new row then
 * has the documented defaults, and a copy of a template what the template says.
 */
export const columnsOf = (body: Settings) => ({
  description: body.description,
  language: body.language,
  interviewerName: body.interviewer_name,
  instructions: body.instructions,
  companyOverview: body.company_overview,
  jobOverview: body.job_overview,
  interviewProcessOverview: body.interview_process_overview,
  companyOverviewDeliveryMode: body.company_overview_delivery_mode,
  jobOverviewDeliveryMode: body.job_overview_delivery_mode,
  interviewProcessOverviewDeliveryMode: body.interview_process_overview_delivery_mode,
  phoneNumberId: body.phone_number_id,
  senderEmailId: body.sender_email_id,
  emailTemplateGroupId: body.email_template_group_id,
  designTemplateGroupId: body.design_template_group_id,
  redirectUrl: body.redirect_url,
  schedulingUrl: body.scheduling_url,
  deadline: body.deadline ? new Date(body.deadline) : inOneMonth(),
  allowSmsComms: body.allow_sms_comms ?? undefined,
  maxRetakes: body.max_retakes,
  retakeCooldownDays: body.retake_cooldown_days,
  emailReportToCandidate: body.email_report_to_candidate ?? undefined,
  metadata: body.metadata,
});

/** The same where it is all there is to say: what the request leaves out is empty. */
export function allColumnsOf(body: Settings) {
  const columns = columnsOf(body);
  return {
    ...columns,
    description: columns.description ?? POSTING_DEFAULTS.description,
    language: columns.language ?? POSTING_DEFAULTS.language,
    interviewerName: columns.interviewerName ?? POSTING_DEFAULTS.interviewer_name,
    instructions: columns.instructions ?? POSTING_DEFAULTS.instructions,
    companyOverview: columns.companyOverview ?? POSTING_DEFAULTS.company_overview,
    jobOverview: columns.jobOverview ?? POSTING_DEFAULTS.job_overview,
    interviewProcessOverview: columns.interviewProcessOverview ?? null,
    companyOverviewDeliveryMode: columns.companyOverviewDeliveryMode ?? null,
    jobOverviewDeliveryMode: columns.jobOverviewDeliveryMode ?? null,
    interviewProcessOverviewDeliveryMode: columns.interviewProcessOverviewDeliveryMode ?? null,
    phoneNumberId: columns.phoneNumberId ?? null,
    senderEmailId: columns.senderEmailId ?? null,
    emailTemplateGroupId: columns.emailTemplateGroupId ?? null,
    designTemplateGroupId: columns.designTemplateGroupId ?? null,
    redirectUrl: columns.redirectUrl ?? null,
    schedulingUrl: columns.schedulingUrl ?? null,
    deadline: body.deadline ? new Date(body.deadline) : null,
    allowSmsComms: columns.allowSmsComms ?? false,
    maxRetakes: columns.maxRetakes ?? null,
    retakeCooldownDays: columns.retakeCooldownDays ?? null,
    emailReportToCandidate: columns.emailReportToCandidate ?? false,
    metadata: columns.metadata ?? null,
  };
}
