import type { z } from "zod";
import type { CreatePostingResponse, PostingResponse } from "@/lib/contract/platform/postings";
import type { ShownPosting } from "@/lib/store/posting-pages";
import type { PostingRow } from "@/lib/store/postings";
import type { StepRow } from "@/lib/store/workflow-steps";
import { listSteps } from "@/lib/store/workflow-steps";
import { findWorkspace } from "@/lib/store/workspaces";
import { type Context, workspaceOf } from "../context";
import { groupBy } from "../group-by";
import { seconds } from "../seconds";
import { postingStatus } from "./posting-status";

/** What stands before a posting's name in the address for candidates. */
export const linkRoot = (appUrl: string, workspaceSlug: string) => `${appUrl}/apply/${workspaceSlug}/`;

/** Where candidates apply. */
export const candidateUrl = (appUrl: string, workspaceSlug: string, name: string) =>
  `${linkRoot(appUrl, workspaceSlug)}${name}`;

/** The addresses that belong to a posting. */
export function postingUrls(appUrl: string, workspaceSlug: string, posting: PostingRow) {
  return {
    candidate_url: candidateUrl(appUrl, workspaceSlug, posting.name),
    ingestion_url_key: posting.ingestionKey,
    review_url: `${appUrl}/postings/${posting.id}`,
  };
}

/** Shows postings as the API does, with their steps and links: two queries however many there are. */
export async function showPostings(ctx: Context, rows: PostingRow[]): Promise<PostingResponse[]> {
  // One after the other: inside a transaction there is one connection.
  const workspace = await findWorkspace(ctx.db, workspaceOf(ctx));
  const ids = rows.map((row) => row.id);
  const steps = await listSteps(ctx.db, ids);
  const byPosting = groupBy(steps, (step) => step.postingId);
  return rows.map((row) => show(ctx.appUrl, workspace?.slug ?? "", row, byPosting.get(row.id) ?? []));
}

/** A posting that was read together with its steps. */
export const showRead = (ctx: Context, { posting, steps, slug }: ShownPosting): PostingResponse =>
  show(ctx.appUrl, slug, posting, steps);

/** One posting. */
export async function showPosting(ctx: Context, row: PostingRow): Promise<PostingResponse> {
  const [shown] = await showPostings(ctx, [row]);
  if (!shown) throw new Error("showPostings lost a row");
  return shown;
}

/** A posting that was just made, as create and clone answer it. */
export async function showCreated(ctx: Context, row: PostingRow): Promise<z.output<typeof CreatePostingResponse>> {
  const posting = await showPosting(ctx, row);
  return {
    object: "posting",
    id: posting.id,
    status: posting.status,
    urls: posting.urls ?? { candidate_url: null, ingestion_url_key: null, review_url: null },
    created_at: posting.created_at ?? 0,
    posting,
  };
}

function show(appUrl: string, slug: string, row: PostingRow, steps: StepRow[]): PostingResponse {
  return {
    object: "posting",
    id: row.id,
    company_id: row.workspaceId,
    title: row.title,
    name: row.name,
    description: row.description,
    language: row.language,
    interviewer_name: row.interviewerName,
    status: postingStatus(row),
    finalized: row.finalized,
    archived: row.archivedAt !== null,
    test_posting: row.isTest,
    workflow: steps.map((step) => ({ id: step.id, type: step.type, order: step.rank, config: step.config })),
    urls: postingUrls(appUrl, slug, row),
    deadline: seconds(row.deadline),
    redirect_url: row.redirectUrl,
    scheduling_url: row.schedulingUrl,
    max_retakes: row.maxRetakes,
    allow_sms_comms: row.allowSmsComms,
    instructions: row.instructions,
    company_overview: row.companyOverview,
    job_overview: row.jobOverview,
    interview_process_overview: row.interviewProcessOverview,
    company_overview_delivery_mode: row.companyOverviewDeliveryMode,
    job_overview_delivery_mode: row.jobOverviewDeliveryMode,
    interview_process_overview_delivery_mode: row.interviewProcessOverviewDeliveryMode,
    phone_number_id: row.phoneNumberId,
    sender_email_id: row.senderEmailId,
    email_template_group_id: row.emailTemplateGroupId,
    design_template_group_id: row.designTemplateGroupId,
    retake_cooldown_days: row.retakeCooldownDays,
    email_report_to_candidate: row.emailReportToCandidate,
    ats_metadata: null,
    metadata: row.metadata,
    created_at: seconds(row.createdAt),
    updated_at: seconds(row.updatedAt),
  };
}
