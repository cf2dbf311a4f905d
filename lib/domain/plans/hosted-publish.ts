import { AppError } from "@/lib/contract/errors";
import { contentOf, idsOf, type PlanContent, type PlanQuestion } from "@/lib/contract/plan/content";
import { postingCell, questionCell, questionsCell } from "@/lib/contract/plan/paths";
import type { PlanRequest } from "@/lib/contract/plan/problems";
import { sameValue } from "@/lib/contract/plan/same-value";
import { platform } from "@/lib/contract/platform";
import { MODALITIES } from "@/lib/contract/platform/questions";
import type { Hosted } from "@/lib/providers/hosted/hosted";
import { assignPlan, clearCells, findPlan, listCells, type PlanRow, writeCells } from "@/lib/store/plans";
import { type Context, memberOf, workspaceOf } from "../context";
import { askHosted } from "../hosted/ask-hosted";
import { UNAVAILABLE } from "../hosted/features";
import { checkedRequest, refuseWhenBehind } from "./checks";
import { hostedQuestions, hostedSource } from "./hosted-source";
import { plannedCells } from "./plan-source";

/** The public API takes weights up to 5 where it makes a posting, and up to 10 at its questions. */
const MAX_CREATE_WEIGHT = 5;

/**
 * Has the hosted service make what the plan says, or change its posting call by call. When it refuses in the middle, what
 * it did is done and what is left stays in the plan.
 * @throws AppError as the checks of a plan, and whatever the service refuses
 */
export async function publishHosted(
  ctx: Context,
  hosted: Hosted,
  id: string,
  revision: number,
): Promise<{ posting_id: string; candidate_url: string | null }> {
  const source = await hostedSource(ctx, hosted, id);
  const plan = await findPlan(ctx.db, { workspaceId: workspaceOf(ctx), id });
  refuseWhenBehind(plan?.revision ?? 0, revision);
  const content = contentOf(await plannedCells(ctx.db, plan, source.base));
  const isNew = source.posting.status === "draft" && source.base.size === 0;
  const request = checkedRequest(content, isNew ? undefined : source.base.get(postingCell("deadline")));
  refuseFractions(content, contentOf(source.base));
  if (plan && isNew) return createHosted(ctx, hosted, plan, request);
  refuseOtherSteps(content, contentOf(source.base));
  if (plan) {
    await changeSettings(hosted, source.id, content, contentOf(source.base));
    await changeQuestions(ctx, hosted, plan, source.id, content, contentOf(source.base));
    await ctx.db.transaction((tx) => clearCells(tx, plan.id));
  }
  return { posting_id: source.id, candidate_url: source.posting.candidate_url };
}

/**
 * The hosted API keeps weights with fractions where somebody sent them by its older version, and takes whole ones.
 * @throws AppError invalid with the cells of weights that are new and no whole numbers
 */
function refuseFractions(content: PlanContent, before: PlanContent): void {
  const questions = (of: PlanContent) => MODALITIES.flatMap((modality) => of.questions[modality]);
  const known = new Map(questions(before).map(({ id, fields }) => [id, fields.score_weight]));
  const broken = questions(content).filter(({ id, fields: { score_weight: weight } }) => {
    return typeof weight === "number" && !Number.isInteger(weight) && known.get(id) !== weight;
  });
  if (broken.length === 0) return;
  const fields = broken.map(({ id }) => ({
    field: [questionCell(id, "score_weight")],
    message: "must be a whole number",
  }));
  throw new AppError("invalid", "The hosted service takes whole weights only.", { fields });
}

/** @throws AppError conflict `hosted` when the steps are not those that the service has */
function refuseOtherSteps(content: PlanContent, before: PlanContent): void {
  const stepsOf = ({ steps }: PlanContent) => steps.map(({ id, type }) => ({ id, type }));
  if (sameValue(stepsOf(content), stepsOf(before))) return;
  throw new AppError("conflict", UNAVAILABLE.workflow.reason, { reason: "hosted" });
}

async function createHosted(ctx: Context, hosted: Hosted, plan: PlanRow, request: PlanRequest) {
  const workflow = request.workflow?.map((step) => ({
    ...step,
    questions: step.questions?.map((question) => ({
      ...question,
      score_weight: Math.min(question.score_weight ?? MAX_CREATE_WEIGHT, MAX_CREATE_WEIGHT),
    })),
  }));
  const { data } = await askHosted(hosted, platform.createPosting, { body: { ...request, workflow } });
  await ctx.db.transaction(async (tx) => {
    await assignPlan(tx, plan.id, data.id);
    await clearCells(tx, plan.id);
  });
  const heavy = (request.workflow ?? [])
    .flatMap((step) => step.questions ?? [])
    .filter((question) => (question.score_weight ?? 0) > MAX_CREATE_WEIGHT);
  if (heavy.length > 0) {
    for (const made of await hostedQuestions(hosted, data.id)) {
      const wanted = heavy.find((question) => question.modality === made.modality && question.text === made.text);
      if (!wanted) continue;
      const params = { posting_id: data.id, question_id: made.id };
      await askHosted(hosted, platform.updateQuestion, { params, body: { score_weight: wanted.score_weight } });
    }
  }
  return { posting_id: data.id, candidate_url: data.urls.candidate_url };
}

/** What of `now` differs from `before`; a field that is gone becomes null. */
function changedFields(now: Record<string, unknown>, before: Record<string, unknown>): Record<string, unknown> {
  const names = new Set([...Object.keys(now), ...Object.keys(before)]);
  const changed = [...names].filter((name) => !sameValue(now[name], before[name]));
  return Object.fromEntries(changed.map((name) => [name, now[name] === "" ? null : (now[name] ?? null)]));
}

async function changeSettings(hosted: Hosted, postingId: string, content: PlanContent, before: PlanContent) {
  const body = changedFields(content.posting, before.posting);
  const params = { posting_id: postingId };
  if (Object.keys(body).length > 0) await askHosted(hosted, platform.updatePosting, { params, body });
  for (const step of content.steps) {
    const known = before.steps.find((one) => one.id === step.id);
    const config = changedFields(step.config, known?.config ?? {});
    if (!known || Object.keys(config).length === 0) continue;
    await askHosted(hosted, platform.updateInterviewerWorkflowStep, {
      params: { ...params, step_id: step.id },
      body: { config },
    });
  }
}

async function changeQuestions(
  ctx: Context,
  hosted: Hosted,
  plan: PlanRow,
  postingId: string,
  content: PlanContent,
  before: PlanContent,
) {
  const params = { posting_id: postingId };
  for (const modality of MODALITIES) {
    const old = before.questions[modality];
    const order: string[] = [];
    for (const question of content.questions[modality]) {
      const known = old.find((one) => one.id === question.id);
      order.push(known ? known.id : await createQuestion(ctx, hosted, plan, postingId, question));
      const { modality: _, ...body } = known ? changedFields(question.fields, known.fields) : {};
      if (known && Object.keys(body).length > 0) {
        await askHosted(hosted, platform.updateQuestion, { params: { ...params, question_id: known.id }, body });
      }
    }
    for (const gone of old.filter((one) => !order.includes(one.id))) {
      await askHosted(hosted, platform.deleteQuestion, { params: { ...params, question_id: gone.id } });
    }
    const stays = old.map((one) => one.id).filter((id) => order.includes(id));
    const comesOut = [...stays, ...order.filter((id) => !stays.includes(id))];
    if (!sameValue(order, comesOut)) {
      await askHosted(hosted, platform.reorderQuestions, { params, body: { modality, order } });
    }
  }
}

/** Makes a question there, and has the plan know it by the service's id from then on: a second try makes no second one. */
async function createQuestion(
  ctx: Context,
  hosted: Hosted,
  plan: PlanRow,
  postingId: string,
  { id, fields }: PlanQuestion,
): Promise<string> {
  const params = { posting_id: postingId };
  const { data } = await askHosted(hosted, platform.createQuestion, { params, body: fields });
  await ctx.db.transaction(async (tx) => {
    const cells = await listCells(tx, plan.id);
    const clear = cells.filter(({ path }) => path.startsWith(`question/${id}/`)).map(({ path }) => path);
    const set = cells
      .filter(({ path }) => path === questionsCell(data.modality as (typeof MODALITIES)[number])) // safe: the service answers the kind it was asked to make
      .map(({ path, value }) => ({ path, value: idsOf(value).map((one) => (one === id ? data.id : one)) }));
    await writeCells(tx, { id: plan.id, userId: memberOf(ctx).id }, { set, clear });
  });
  return data.id;
}
