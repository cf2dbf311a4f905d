import { AppError } from "@/lib/contract/errors";
import { STEP_CONFIGS } from "@/lib/contract/plan/paths";
import type { StepType } from "@/lib/contract/platform/workflow";
import { holdPosting, updatePostingRow } from "@/lib/store/postings";
import { listSteps, type StepRow, updateStepConfig } from "@/lib/store/workflow-steps";
import type { Verb } from "../context";
import { postingOrRefuse } from "./find-posting";
import { showPosting } from "./posting-response";

/** Sets the given keys of one step and keeps the others; null clears a key, a nested object is replaced whole. */
export const updateInterviewerWorkflowStep: Verb<"updateInterviewerWorkflowStep"> = async (ctx, { params, body }) => {
  const posting = await postingOrRefuse(ctx, params.posting_id);
  const updated = await ctx.db.transaction(async (tx) => {
    await holdPosting(tx, posting.id);
    const step = stepOrRefuse(await listSteps(tx, [posting.id]), params.step_id);
    const given = Object.entries(changeOrRefuse(step, body.config));
    await updateStepConfig(tx, step.id, {
      set: Object.fromEntries(given.filter(([, value]) => value !== null)),
      clear: given.filter(([, value]) => value === null).map(([key]) => key),
    });
    return updatePostingRow(tx, posting.id, {});
  });
  return { data: await showPosting(ctx, updated) };
};

/** The step of this id, place (from 1) or type. @throws AppError not_found; bad_request when a type fits several */
function stepOrRefuse(steps: StepRow[], name: string): StepRow {
  const byId = steps.find((step) => step.id === name) ?? steps.find((step) => String(step.rank) === name);
  if (byId) return byId;
  const [first, second] = steps.filter((step) => step.type === name);
  if (!first) throw new AppError("not_found", "This posting has no such workflow step.");
  if (second) {
    throw new AppError("bad_request", `This posting has several ${name} steps: name one by its order or its id.`);
  }
  return first;
}

/** The config's keys and values as the step's own schema reads them. @throws AppError bad_request, invalid */
function changeOrRefuse(step: StepRow, config: Record<string, unknown>): Record<string, unknown> {
  const schema = STEP_CONFIGS[step.type as StepType]; // safe: only parsed steps are stored
  const unknown = Object.keys(config).filter((key) => !Object.hasOwn(schema.shape, key));
  if (unknown.length > 0) {
    throw new AppError("bad_request", `A ${step.type} step has no setting called ${unknown.join(", ")}.`, {
      fields: unknown.map((key) => ({ field: ["body", "config", key], message: "is not a setting of this step" })),
    });
  }
  const read = schema.safeParse(config);
  if (read.success) return read.data;
  throw new AppError("invalid", "The request is not valid.", {
    fields: read.error.issues.map((issue) => ({
      field: ["body", "config", ...issue.path.filter((key) => typeof key !== "symbol")],
      message: issue.message,
    })),
  });
}
