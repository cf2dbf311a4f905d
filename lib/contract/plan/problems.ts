import type { z } from "zod";
import { deadlineSeconds } from "../iso-time";
import { plainIssue, sayIssue } from "../plain-issue";
import { postingWith } from "../platform/postings";
import type { Modality } from "../platform/questions";
import { STEP_TYPES, stepWith } from "../platform/workflow";
import type { PlanContent, PlanQuestion as QuestionOfPlan } from "./content";
import { metadataProblems, rowsOf } from "./metadata-rows";
import { POSTING_FIELDS, postingCell, questionCell, questionsCell, STEP_MODALITIES, stepCell, WORKFLOW } from "./paths";
import { PlanQuestion } from "./question-rules";
import { OBJECT_LABELS, objectProblems, STEP_OBJECTS, type StepObject } from "./step-objects";

/** What publishing takes: the API's own schema of a new posting, with questions that can be asked. */
export const PlanRequest = postingWith(stepWith(PlanQuestion));
export type PlanRequest = z.output<typeof PlanRequest>;

/** What keeps a posting from being published, and the cell where it is mended. The message continues the field's name. */
export type PlanProblem = { path: string; message: string };

/** An empty text says as little as a missing one. */
export const filledFields = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && !(typeof value === "string" && value.trim() === ""),
    ),
  );

/** The kinds of question that a step of this type asks. */
export const modalitiesOf = (type: string): readonly Modality[] =>
  STEP_MODALITIES[STEP_TYPES.find((known) => known === type) ?? "form"];

/** The questions of each step in the order in which a request lists them; of two steps of one type the first has them. */
function questionsOf(content: PlanContent): QuestionOfPlan[][] {
  const seen = new Set<string>();
  return content.steps.map(({ type }) => {
    if (seen.has(type)) return [];
    seen.add(type);
    return modalitiesOf(type).flatMap((modality) => content.questions[modality]);
  });
}

/** A posting's content as a request to make it. Whether it is valid is for `PlanRequest` to say. */
export function requestOf(content: PlanContent): Record<string, unknown> {
  const questions = questionsOf(content);
  return {
    ...filledFields(content.posting),
    workflow: content.steps.map((step, index) => ({
      type: step.type,
      config: filledFields(step.config),
      questions: questions[index]?.map((question) => filledFields(question.fields)),
    })),
  };
}

/** Steps that ask nothing without questions of their own. */
const NEEDS_QUESTIONS: { type: string; modality: Modality; message: string }[] = [
  { type: "web_interview", modality: "voice", message: "needs at least one question" },
  { type: "form", modality: "form", message: "needs at least one question" },
  { type: "conversational_sms", modality: "sms", message: "needs at least one question" },
];

/**
 * Everything that keeps this content from being published, in the order of the form. `keptDeadline` is the deadline of a
 * live posting, which may have passed; any other must lie ahead of `now`.
 */
export function problemsOf(content: PlanContent, options: { keptDeadline?: unknown; now?: Date } = {}): PlanProblem[] {
  const parsed = PlanRequest.safeParse(requestOf(content), { error: plainIssue });
  const questions = questionsOf(content);
  const problems = (parsed.error?.issues ?? []).map((issue) => ({
    path: cellOf(issue.path, content, questions),
    // The API names the field it means; an editor has words of its own.
    message: isOfAll(issue.path)
      ? issue.message.replace(/ \(/, " questions (")
      : issue.message.replace("max_follow_ups", "the maximum"),
  }));
  for (const { type, modality, message } of NEEDS_QUESTIONS) {
    const isMissing = content.steps.some((step) => step.type === type) && content.questions[modality].length === 0;
    if (isMissing) problems.push({ path: questionsCell(modality), message });
  }
  const { deadline } = content.posting;
  const isPast =
    typeof deadline === "string" && deadlineSeconds(deadline) * 1000 <= (options.now ?? new Date()).getTime();
  if (isPast && deadline !== options.keptDeadline) {
    problems.push({ path: postingCell("deadline"), message: "has passed: nobody could begin" });
  }
  // Those say more about their cells than the schema does: they take its place.
  return byCell([
    ...once(problems),
    ...once([...metadataOfPosting(content), ...minimaOfSteps(content), ...objectsOfSteps(content)]),
  ]);
}

function metadataOfPosting(content: PlanContent): PlanProblem[] {
  return metadataProblems(rowsOf(content.posting.metadata)).map(({ row, part, message }) => ({
    path: postingCell("metadata"),
    message: row === null ? message : `has a line ${row + 1} whose ${part} ${message}`,
  }));
}

/** Minimum scores are shares of one for the API and per cent for people, who are told so. */
const minimaOfSteps = (content: PlanContent): PlanProblem[] =>
  content.steps.flatMap(({ id, config: { min_evaluation_score: minimum } }) =>
    typeof minimum === "number" && (minimum < 0 || minimum > 1)
      ? [{ path: stepCell(id, "min_evaluation_score"), message: "must be from 0 to 100" }]
      : [],
  );

/** The API takes any object there; the fields that are documented must make sense. */
function objectsOfSteps(content: PlanContent): PlanProblem[] {
  const fields = Object.keys(STEP_OBJECTS) as StepObject[]; // safe: its own keys
  return content.steps.flatMap(({ id, config }) =>
    fields.flatMap((field) =>
      objectProblems(field, config[field]).map(({ key, message }) => {
        const labels: Record<string, string> = OBJECT_LABELS[field];
        return { path: stepCell(id, field), message: sayIssue(labels[key] ?? key, message) ?? message };
      }),
    ),
  );
}

/** Of several about one cell the last, where the first stood. */
const byCell = (problems: PlanProblem[]): PlanProblem[] => [
  ...new Map(problems.map((problem) => [problem.path, problem])).values(),
];

/** One complaint for each cell is enough: the first. */
const once = (problems: PlanProblem[]): PlanProblem[] => byCell(problems.toReversed()).toReversed();

/** Whether it is about all questions of a step together: there are too many. */
const isOfAll = (path: readonly PropertyKey[]): boolean => path.length === 3 && path[2] === "questions";

function cellOf(path: readonly PropertyKey[], content: PlanContent, questions: QuestionOfPlan[][]): string {
  const [first, stepIndex, part, place, field] = path;
  if (first !== "workflow") return postingCell(POSTING_FIELDS.find((known) => known === first) ?? "title");
  const step = typeof stepIndex === "number" ? content.steps[stepIndex] : undefined;
  if (!step) return WORKFLOW;
  const [modality] = modalitiesOf(step.type);
  if (isOfAll(path) && modality) return questionsCell(modality);
  if (part === "config" && typeof place === "string") return stepCell(step.id, place);
  const question =
    typeof stepIndex === "number" && typeof place === "number" ? questions[stepIndex]?.[place] : undefined;
  return question ? questionCell(question.id, String(field ?? "text")) : stepCell(step.id, "type");
}
