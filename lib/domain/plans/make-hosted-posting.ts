import { AppError } from "@/lib/contract/errors";
import { contentOf, idsOf, type PlanContent } from "@/lib/contract/plan/content";
import { isListPath } from "@/lib/contract/plan/paths";
import type { PlanRequest } from "@/lib/contract/plan/problems";
import { sameValue } from "@/lib/contract/plan/same-value";
import { platform } from "@/lib/contract/platform";
import { MODALITIES } from "@/lib/contract/platform/questions";
import type { Hosted } from "@/lib/providers/hosted/hosted";
import {
  assignPlan,
  type CellRow,
  clearCells,
  findPlan,
  listCells,
  lockPlanById,
  setAttempt,
  writeCells,
} from "@/lib/store/plans";
import { type Context, memberOf, workspaceOf } from "../context";
import { askHosted } from "../hosted/ask-hosted";
import { cellOver } from "./cell-value";
import { stillSaying } from "./change-hosted-posting";
import { hostedQuestions, hostedSource } from "./hosted-source";

/** The public API takes weights up to 5 where it makes a posting, and up to 10 at its questions. */
const MAX_CREATE_WEIGHT = 5;

/** How far the service's clock may be behind ours, in seconds. */
const CLOCKS_APART = 120;

/** A draft that is to become a posting of the service. */
type Draft = { id: string; revision: number; cells: CellRow[]; content: PlanContent; request: PlanRequest };
type Published = { posting_id: string; candidate_url: string | null };

/**
 * Has the service make the posting, once: after a try that was never answered, what that one made is looked for first.
 * @throws AppError conflict `may_be_made` when it made a posting before the draft was changed further
 */
export async function makeHostedPosting(ctx: Context, hosted: Hosted, draft: Draft): Promise<Published> {
  const made = (await madeBefore(ctx, hosted, draft)) ?? (await make(ctx, hosted, draft));
  await takeOver(ctx, hosted, draft, made.posting_id);
  await setHeavyWeights(hosted, draft.request, made.posting_id);
  return made;
}

async function make(ctx: Context, hosted: Hosted, { id, revision, request }: Draft): Promise<Published> {
  const workflow = request.workflow?.map((step) => ({
    ...step,
    questions: step.questions?.map((question) => ({
      ...question,
      score_weight: Math.min(question.score_weight ?? MAX_CREATE_WEIGHT, MAX_CREATE_WEIGHT),
    })),
  }));
  await setAttempt(ctx.db, id, { title: request.title, revision, since: Date.now() / 1000 });
  try {
    const { data } = await askHosted(hosted, platform.createPosting, { body: { ...request, workflow } });
    return { posting_id: data.id, candidate_url: data.urls.candidate_url };
  } catch (error) {
    // A refusal is an answer: nothing was made. Without one it may have been.
    if (error instanceof AppError && error.code !== "unavailable") await setAttempt(ctx.db, id, null);
    throw error;
  }
}

/** What an unanswered try has made, if it has. */
async function madeBefore(
  ctx: Context,
  hosted: Hosted,
  { id, revision, content }: Draft,
): Promise<Published | undefined> {
  const workspaceId = workspaceOf(ctx);
  const attempt = (await findPlan(ctx.db, { workspaceId, id }))?.attempt;
  if (!attempt) return undefined;
  const query = { search: attempt.title, limit: 100 };
  const { data } = await askHosted(hosted, platform.listPostings, { query });
  const types = content.steps.map(({ type }) => type);
  for (const posting of data) {
    const isNew = (posting.created_at ?? 0) >= attempt.since - CLOCKS_APART;
    if (!isNew || posting.title !== attempt.title) continue;
    // Another draft of the same title is that one's posting.
    if (await findPlan(ctx.db, { workspaceId, id: posting.id })) continue;
    if (attempt.revision !== revision) {
      await setAttempt(ctx.db, id, null);
      throw new AppError(
        "conflict",
        `The hosted service may have made “${attempt.title}” on the first try, before the last changes here. Look for it in the list of postings. Publish again only if you want a second one.`,
        { reason: "may_be_made" },
      );
    }
    if (
      !sameValue(
        types,
        posting.workflow.map(({ type }) => type),
      )
    )
      continue;
    return { posting_id: posting.id, candidate_url: posting.urls?.candidate_url ?? null };
  }
  return undefined;
}

/** From now on the plan is that posting's: it holds only what was typed while it was made. */
async function takeOver(ctx: Context, hosted: Hosted, { id, cells, content }: Draft, postingId: string): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    await lockPlanById(tx, id);
    await assignPlan(tx, id, postingId);
    await clearCells(tx, id, stillSaying(cells, await listCells(tx, id)));
  });
  if ((await listCells(ctx.db, id)).length === 0) return;
  const { base } = await hostedSource(ctx, hosted, postingId);
  const names = namesIn(content, contentOf(base));
  await ctx.db.transaction(async (tx) => {
    await lockPlanById(tx, id);
    const left = await listCells(tx, id);
    const set = left.map(({ path, value }) => {
      const parts = path.split("/").map((part) => names.get(part) ?? part);
      const ids = isListPath(path) ? idsOf(value).map((one) => names.get(one) ?? one) : value;
      return cellOver(base, parts.join("/"), ids);
    });
    await writeCells(tx, { id, userId: memberOf(ctx).id }, { set, clear: left.map(({ path }) => path) });
  });
}

/** The service's id of each step and question of the draft: it lists them in the order in which it was given them. */
function namesIn(draft: PlanContent, made: PlanContent): Map<string, string> {
  const lists = [
    [draft.steps, made.steps] as const,
    ...MODALITIES.map((modality) => [draft.questions[modality], made.questions[modality]] as const),
  ];
  return new Map(
    lists.flatMap(([ours, theirs]) =>
      ours.flatMap(({ id }, index): [string, string][] => {
        const there = theirs[index];
        return there ? [[id, there.id]] : [];
      }),
    ),
  );
}

async function setHeavyWeights(hosted: Hosted, request: PlanRequest, postingId: string): Promise<void> {
  const heavy = (request.workflow ?? [])
    .flatMap((step) => step.questions ?? [])
    .filter((question) => (question.score_weight ?? 0) > MAX_CREATE_WEIGHT);
  if (heavy.length === 0) return;
  for (const made of await hostedQuestions(hosted, postingId)) {
    const wanted = heavy.find((question) => question.modality === made.modality && question.text === made.text);
    if (!wanted) continue;
    const params = { posting_id: postingId, question_id: made.id };
    await askHosted(hosted, platform.updateQuestion, { params, body: { score_weight: wanted.score_weight } });
  }
}
