import { idsOf, type PlanContent, type PlanQuestion } from "@/lib/contract/plan/content";
import { questionCell, questionsCell } from "@/lib/contract/plan/paths";
import { sameValue } from "@/lib/contract/plan/same-value";
import { platform } from "@/lib/contract/platform";
import { MODALITIES, type Modality } from "@/lib/contract/platform/questions";
import type { Hosted } from "@/lib/providers/hosted/hosted";
import { type CellRow, clearCells, listCells, lockPlanById, type PlanRow, writeCells } from "@/lib/store/plans";
import { type Context, memberOf } from "../context";
import { askHosted } from "../hosted/ask-hosted";
import { changedFields } from "./hosted-checks";

/** A change that is under way: `cells` are what is published, whatever is typed meanwhile. */
type Change = {
  plan: PlanRow;
  postingId: string;
  cells: CellRow[];
  content: PlanContent;
  before: PlanContent;
  /** Keeps the plan for this publisher a while longer. */
  keep: () => Promise<void>;
};

/** Makes the service's posting what the content says, call by call, and forgets the changes that were published. */
export async function changeHostedPosting(ctx: Context, hosted: Hosted, change: Change): Promise<void> {
  await changeSettings(hosted, change);
  const published = await changeQuestions(ctx, hosted, change);
  await ctx.db.transaction(async (tx) => {
    await lockPlanById(tx, change.plan.id);
    await clearCells(tx, change.plan.id, stillSaying(published, await listCells(tx, change.plan.id)));
  });
}

/** The paths of the cells that say now what was published; what was typed meanwhile is not among them. */
export const stillSaying = (published: CellRow[], now: CellRow[]): string[] =>
  now
    .filter(({ path, value }) => published.some((cell) => cell.path === path && sameValue(cell.value, value)))
    .map(({ path }) => path);

async function changeSettings(hosted: Hosted, { postingId, content, before, keep }: Change): Promise<void> {
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
    await keep();
  }
}

/** Answers the cells that were published, with new questions under the ids that the service gave them. */
async function changeQuestions(ctx: Context, hosted: Hosted, change: Change): Promise<CellRow[]> {
  const { plan, content, before, keep } = change;
  const params = { posting_id: change.postingId };
  let published = change.cells;
  for (const modality of MODALITIES) {
    const old = before.questions[modality];
    const order: string[] = [];
    for (const question of content.questions[modality]) {
      const known = old.find((one) => one.id === question.id);
      if (known) {
        const { modality: _, ...body } = changedFields(question.fields, known.fields);
        order.push(known.id);
        if (Object.keys(body).length === 0) continue;
        await askHosted(hosted, platform.updateQuestion, { params: { ...params, question_id: known.id }, body });
      } else {
        const { data } = await askHosted(hosted, platform.createQuestion, { params, body: question.fields });
        order.push(data.id);
        published = await renameQuestion(ctx, plan, published, modality, question, data.id);
      }
      await keep();
    }
    for (const gone of old.filter((one) => !order.includes(one.id))) {
      await askHosted(hosted, platform.deleteQuestion, { params: { ...params, question_id: gone.id } });
      await keep();
    }
    const stays = old.map((one) => one.id).filter((id) => order.includes(id));
    const comesOut = [...stays, ...order.filter((id) => !stays.includes(id))];
    if (!sameValue(order, comesOut)) {
      await askHosted(hosted, platform.reorderQuestions, { params, body: { modality, order } });
    }
  }
  return published;
}

/**
 * Has the plan know a question by the service's id from then on: a second try makes no second one. What was typed in it
 * while it was made goes along. Answers the published cells under the same names.
 */
async function renameQuestion(
  ctx: Context,
  plan: PlanRow,
  published: CellRow[],
  modality: Modality,
  { id }: PlanQuestion,
  newId: string,
): Promise<CellRow[]> {
  const list = questionsCell(modality);
  const isOwn = ({ path }: CellRow) => path.startsWith(questionCell(id, ""));
  const listed = <C extends CellRow>(cell: C): C => ({
    ...cell,
    value: idsOf(cell.value).map((one) => (one === id ? newId : one)),
  });
  await ctx.db.transaction(async (tx) => {
    await lockPlanById(tx, plan.id);
    const cells = await listCells(tx, plan.id);
    const done = stillSaying(published, cells);
    const typedSince = cells.filter((cell) => isOwn(cell) && !done.includes(cell.path));
    const set = [
      ...cells.filter(({ path }) => path === list).map(listed),
      ...typedSince.map((cell) => ({ ...cell, path: cell.path.replace(`/${id}/`, `/${newId}/`) })),
    ];
    await writeCells(
      tx,
      { id: plan.id, userId: memberOf(ctx).id },
      { set, clear: cells.filter(isOwn).map(({ path }) => path) },
    );
  });
  return published.filter((cell) => !isOwn(cell)).map((cell) => (cell.path === list ? listed(cell) : cell));
}
