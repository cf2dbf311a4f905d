import type { z } from "zod";
import { slugify } from "@/lib/contract/link-name";
import { POSTING_DEFAULTS, type UpdatePostingRequest } from "@/lib/contract/platform/postings";
import { holdPosting, type PostingRow, updatePostingRow } from "@/lib/store/postings";
import type { Verb } from "../context";
import { checkLibraryItems } from "./check-library-items";
import { postingOrRefuse } from "./find-posting";
import { takeName } from "./posting-name";
import { showPosting } from "./posting-response";

/**
 * Changes what was sent, for candidates at once; a plan that changes the same goes over it when it is published.
 * @throws AppError not_found, invalid for an item that is not in the library, conflict when the link name is taken
 */
export const updatePosting: Verb<"updatePosting"> = async (ctx, { params, body }) => {
  const posting = await postingOrRefuse(ctx, params.posting_id);
  const change = toColumns(body);
  if (body.name) change.name = slugify(body.name);
  const row = await ctx.db.transaction(async (tx) => {
    await holdPosting(tx, posting.id);
    if (change.name) await takeName(tx, posting, change.name);
    await checkLibraryItems(tx, posting.workspaceId, body);
    return updatePostingRow(tx, posting.id, change);
  });
  return { data: await showPosting(ctx, row) };
};

/**
 * Only what was sent is changed. Null empties a field; language and interviewer's name are then those of a posting that
 * was made without them, and a posting keeps its title and its link name.
 */
function toColumns(body: z.output<typeof UpdatePostingRequest>): Partial<PostingRow> {
  const sent = <K extends keyof typeof body>(key: K) => body[key] !== undefined;
  return {
    ...(body.title && { title: body.title }),
    ...(sent("description") && { description: body.description ?? POSTING_DEFAULTS.description }),
    ...(sent("language") && { language: body.language || POSTING_DEFAULTS.language }),
    ...(sent("interviewer_name") && { interviewerName: body.interviewer_name || POSTING_DEFAULTS.interviewer_name }),
    ...(sent("instructions") && { instructions: body.instructions ?? "" }),
    ...(sent("company_overview") && { companyOverview: body.company_overview ?? "" }),
    ...(sent("job_overview") && { jobOverview: body.job_overview ?? "" }),
    ...(sent("interview_process_overview") && { interviewProcessOverview: body.interview_process_overview }),
    ...(sent("company_overview_delivery_mode") && { companyOverviewDeliveryMode: body.company_overview_delivery_mode }),
    ...(sent("job_overview_delivery_mode") && { jobOverviewDeliveryMode: body.job_overview_delivery_mode }),
    ...(sent("interview_process_overview_delivery_mode") && {
      interviewProcessOverviewDeliveryMode: body.interview_process_overview_delivery_mode,
    }),
    ...(sent("phone_number_id") && { phoneNumberId: body.phone_number_id }),
    ...(sent("sender_email_id") && { senderEmailId: body.sender_email_id }),
    ...(sent("email_template_group_id") && { emailTemplateGroupId: body.email_template_group_id }),
    ...(sent("design_template_group_id") && { designTemplateGroupId: body.design_template_group_id }),
    ...(sent("redirect_url") && { redirectUrl: body.redirect_url }),
    ...(sent("scheduling_url") && { schedulingUrl: body.scheduling_url }),
    ...(sent("deadline") && { deadline: body.deadline ? new Date(body.deadline) : null }),
    ...(sent("allow_sms_comms") && { allowSmsComms: body.allow_sms_comms ?? false }),
    ...(sent("max_retakes") && { maxRetakes: body.max_retakes }),
    ...(sent("retake_cooldown_days") && { retakeCooldownDays: body.retake_cooldown_days }),
    ...(sent("email_report_to_candidate") && { emailReportToCandidate: body.email_report_to_candidate ?? false }),
    ...(sent("metadata") && { metadata: body.metadata ?? null }),
  };
}
