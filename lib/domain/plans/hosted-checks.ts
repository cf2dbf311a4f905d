import type { z } from "zod";
import { AppError, type FieldError } from "@/lib/contract/errors";
import { plainIssue } from "@/lib/contract/plain-issue";
import type { PlanContent } from "@/lib/contract/plan/content";
import { postingCell, questionCell } from "@/lib/contract/plan/paths";
import { filledFields } from "@/lib/contract/plan/problems";
import { sameValue } from "@/lib/contract/plan/same-value";
import { UpdatePostingRequest } from "@/lib/contract/platform/postings";
import { CreateQuestionRequest, MODALITIES, UpdateQuestionRequest } from "@/lib/contract/platform/questions";
import { UNAVAILABLE } from "../hosted/features";
import { missing } from "./checks";

/** What of `now` differs from `before`; a field that is gone becomes null. */
export function changedFields(now: Record<string, unknown>, before: Record<string, unknown>): Record<string, unknown> {
  const names = new Set([...Object.keys(now), ...Object.keys(before)]);
  const changed = [...names].filter((name) => !sameValue(now[name], before[name]));
  return Object.fromEntries(changed.map((name) => [name, now[name] === "" ? null : (now[name] ?? null)]));
}

/** @throws AppError conflict `hosted` when the steps are not those that the service has */
export function refuseOtherSteps(content: PlanContent, before: PlanContent): void {
  const stepsOf = ({ steps }: PlanContent) => steps.map(({ id, type }) => ({ id, type }));
  if (sameValue(stepsOf(content), stepsOf(before))) return;
  throw new AppError("conflict", UNAVAILABLE.workflow.reason, { reason: "hosted" });
}

/**
 * The hosted API keeps weights with fractions where somebody sent them by its older version, and takes whole ones.
 * @throws AppError invalid with the cells of weights that are new and no whole numbers
 */
export function refuseFractions(content: PlanContent, before: PlanContent): void {
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

/**
 * A change takes less than a new posting does (a description of a few letters, a weight of 0): what the service would
 * refuse in the middle of publishing is said before the first call.
 * @throws AppError invalid, with a field for each cell
 */
export function refuseUnchangeable(content: PlanContent, before: PlanContent): void {
  const fields: FieldError[] = [];
  const check = (schema: z.ZodType, body: Record<string, unknown>, cellOf: (field: string) => string) => {
    const issues = schema.safeParse(body, { error: plainIssue }).error?.issues ?? [];
    fields.push(...issues.map(({ path, message }) => ({ field: [cellOf(String(path[0]))], message })));
  };
  const settings = changedFields(content.posting, before.posting);
  check(UpdatePostingRequest, settings, (field) => postingCell(field as Parameters<typeof postingCell>[0])); // safe: the cell's own field, given back
  for (const modality of MODALITIES) {
    for (const { id, fields: now } of content.questions[modality]) {
      const known = before.questions[modality].find((one) => one.id === id);
      const cellOf = (field: string) => questionCell(id, field);
      if (known) check(UpdateQuestionRequest, changedFields(now, known.fields), cellOf);
      else check(CreateQuestionRequest, filledFields(now), cellOf);
    }
  }
  if (fields.length > 0) throw missing(fields);
}
