import { AppError } from "@/lib/contract/errors";
import { byModality, cellsOf, type PlanContent } from "@/lib/contract/plan/content";
import { POSTING_FIELDS } from "@/lib/contract/plan/paths";
import { platform } from "@/lib/contract/platform";
import { POSTING_STATUSES } from "@/lib/contract/platform/postings";
import type { QuestionResponse } from "@/lib/contract/platform/questions";
import type { Hosted } from "@/lib/providers/hosted/hosted";
import { findPlan } from "@/lib/store/plans";
import { type Context, workspaceOf } from "../context";
import { askHosted } from "../hosted/ask-hosted";
import type { PlannedPosting } from "./planned-posting";

/** A hosted service's posting, or a draft that it knows nothing of yet: then all of it stands in the plan's cells. */
export async function hostedSource(ctx: Context, hosted: Hosted, id: string): Promise<PlannedPosting> {
  const plan = await findPlan(ctx.db, { workspaceId: workspaceOf(ctx), id });
  if (plan?.postingId === plan?.id && plan) {
    const posting = {
      status: "draft" as const,
      candidate_url: null,
      link_root: null,
      reach: null,
      workflow_is_fixed: false,
    };
    return { id: plan.id, base: new Map(), posting };
  }
  const params = { posting_id: plan?.postingId ?? id };
  const [{ data: posting }, questions] = await Promise.all([
    askHosted(hosted, platform.getPosting, { params }),
    hostedQuestions(hosted, params.posting_id),
  ]);
  const status = POSTING_STATUSES.find((known) => known === posting.status);
  if (!status) throw new AppError("unavailable", "The hosted service keeps this posting in a state unknown here.");
  const fields: Record<string, unknown> = { ...posting };
  const content: PlanContent = {
    posting: {
      ...Object.fromEntries(POSTING_FIELDS.map((field) => [field, fields[field]])),
      deadline: posting.deadline === null ? null : new Date(posting.deadline * 1000).toISOString(),
    },
    steps: posting.workflow.map((step, index) => ({
      id: step.id ?? `step-${index + 1}`,
      type: step.type,
      config: step.config,
    })),
    questions: byModality((modality) =>
      questions.filter((one) => one.modality === modality).map((one) => ({ id: one.id, fields: { ...one } })),
    ),
  };
  return {
    id: posting.id,
    base: cellsOf(content),
    posting: {
      status,
      candidate_url: posting.urls?.candidate_url ?? null,
      link_root: null,
      reach: null,
      workflow_is_fixed: true,
    },
  };
}

const PAGE_ROWS = 100;

/** Every question of a hosted posting, in order. */
export async function hostedQuestions(hosted: Hosted, postingId: string): Promise<QuestionResponse[]> {
  const all: QuestionResponse[] = [];
  for (;;) {
    const query = { limit: PAGE_ROWS, starting_after: all.at(-1)?.id };
    const page = await askHosted(hosted, platform.listQuestions, { params: { posting_id: postingId }, query });
    all.push(...page.data);
    if (!page.pagination.has_more || page.data.length === 0) return all;
  }
}
