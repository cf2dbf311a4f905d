import { AppError } from "@/lib/contract/errors";
import { insertPosting, insertSteps } from "@/lib/store/postings";
import { insertQuestions } from "@/lib/store/questions";
import { type Verb, workspaceOf } from "../context";
import { newId, newPostingId, newSecret } from "../ids";
import { questionRow } from "../questions/question-row";
import { defaultQuestions } from "./default-questions";
import { freeName } from "./posting-name";
import { showCreated } from "./posting-response";

/** One calendar month from now, the documented default. */
function inOneMonth(): Date {
  const date = new Date();
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date;
}

export const createPosting: Verb<"createPosting"> = async (ctx, { body }) => {
  const workspaceId = workspaceOf(ctx);
  if (body.interview_template_id) throw new AppError("not_found", "interview_template_id names no template.");
  const steps = body.workflow ?? [];
  const { workflow: _, interview_template_id: __, name, deadline, metadata, ...settings } = body;

  const row = await ctx.db.transaction(async (tx) => {
    const posting = await insertPosting(tx, {
      id: newPostingId(),
      workspaceId,
      name: await freeName(tx, workspaceId, name ?? body.title),
      title: settings.title,
      description: settings.description,
      language: settings.language,
      interviewerName: settings.interviewer_name,
      instructions: settings.instructions,
      companyOverview: settings.company_overview,
      jobOverview: settings.job_overview,
      interviewProcessOverview: settings.interview_process_overview,
      companyOverviewDeliveryMode: settings.company_overview_delivery_mode,
      jobOverviewDeliveryMode: settings.job_overview_delivery_mode,
      interviewProcessOverviewDeliveryMode: settings.interview_process_overview_delivery_mode,
      phoneNumberId: settings.phone_number_id,
      senderEmailId: settings.sender_email_id,
      emailTemplateGroupId: settings.email_template_group_id,
      designTemplateGroupId: settings.design_template_group_id,
      redirectUrl: settings.redirect_url,
      schedulingUrl: settings.scheduling_url,
      deadline: deadline ? new Date(deadline) : inOneMonth(),
      allowSmsComms: settings.allow_sms_comms ?? false,
      maxRetakes: settings.max_retakes,
      retakeCooldownDays: settings.retake_cooldown_days,
      emailReportToCandidate: settings.email_report_to_candidate ?? false,
      metadata: metadata ?? null,
      ingestionKey: newSecret(28),
    });
    await insertSteps(
      tx,
      steps.map((step, index) => ({
        id: newId(),
        postingId: posting.id,
        type: step.type,
        rank: index + 1,
        config: step.config ?? {},
      })),
    );
    const ranks = new Map<string, number>();
    await insertQuestions(
      tx,
      steps
        .flatMap((step) => step.questions ?? defaultQuestions(step))
        .map((question) => {
          const rank = (ranks.get(question.modality) ?? 0) + 1;
          ranks.set(question.modality, rank);
          return questionRow(posting.id, rank, question);
        }),
    );
    return posting;
  });

  return { data: await showCreated(ctx, row) };
};
