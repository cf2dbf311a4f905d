import type { z } from "zod";
import { AppError } from "@/lib/contract/errors";
import type { CreatePostingRequest } from "@/lib/contract/platform/postings";
import type { Queries } from "@/lib/store/database";
import { findLibraryItem } from "@/lib/store/library";
import { findPosting, insertPosting, insertSteps, type PostingRow } from "@/lib/store/postings";
import { insertQuestions } from "@/lib/store/questions";
import { type Verb, workspaceOf } from "../context";
import { newId, newPostingId, newSecret } from "../ids";
import { FIELDS } from "../library/fields";
import { questionRow } from "../questions/question-row";
import { checkLibraryItems } from "./check-library-items";
import { copyPosting } from "./copy-posting";
import { defaultQuestions } from "./default-questions";
import { freeName } from "./posting-name";
import { showCreated } from "./posting-response";

type Request = z.output<typeof CreatePostingRequest>;

/** With `interview_template_id`, a copy of the template's posting in which the request's own settings win. */
export const createPosting: Verb<"createPosting"> = async (ctx, { body }) => {
  const workspaceId = workspaceOf(ctx);
  const row = await ctx.db.transaction(async (tx) => {
    await checkLibraryItems(tx, workspaceId, body);
    if (body.interview_template_id) {
      const blueprint = await blueprintOf(tx, workspaceId, body.interview_template_id);
      return copyPosting(tx, blueprint, { ...supplied(body), title: body.title, finalized: true, isTest: false });
    }
    return create(tx, workspaceId, body);
  });
  return { data: await showCreated(ctx, row) };
};

/** One calendar month from now, the documented default. */
function inOneMonth(): Date {
  const date = new Date();
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date;
}

/** The request's settings as the store has them, but for title and name. */
const columnsOf = (body: Request) => ({
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

/** What the door fills in where a request says nothing; it cannot be told from saying just that. */
const DEFAULTS: Record<string, unknown> = {
  description: "",
  language: "en",
  interviewerName: "Sarah",
  instructions: "",
  companyOverview: "",
  jobOverview: "",
};

/** The settings that the request itself says. */
function supplied(body: Request): Partial<PostingRow> {
  const said = Object.entries({ name: body.name, ...columnsOf(body) }).filter(
    ([key, value]) => value !== undefined && value !== null && value !== DEFAULTS[key],
  );
  return Object.fromEntries(said);
}

async function blueprintOf(tx: Queries, workspaceId: string, templateId: string): Promise<PostingRow> {
  const template = await findLibraryItem(tx, { workspaceId, kind: "interview_template", id: templateId });
  const posting =
    template &&
    (await findPosting(tx, { workspaceId, id: FIELDS.interview_template.parse(template.fields).posting_id }));
  if (posting) return posting;
  const fields = [{ field: ["interview_template_id"], message: "names no interview template of this workspace" }];
  throw new AppError("invalid", "The request is not valid.", { fields });
}

async function create(tx: Queries, workspaceId: string, body: Request): Promise<PostingRow> {
  const steps = body.workflow ?? [];
  const posting = await insertPosting(tx, {
    ...columnsOf(body),
    id: newPostingId(),
    workspaceId,
    title: body.title,
    name: await freeName(tx, workspaceId, body.name ?? body.title),
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
}
