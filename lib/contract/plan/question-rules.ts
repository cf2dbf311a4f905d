import { z } from "zod";
import { formTypeOf, namedFormType } from "../form-field";
import { expectsAnswer, impossibleAnswers, OPERATORS, smsKindOf } from "../passing";
import { type Modality, type QuestionFields, questionWith } from "../platform/questions";

/**
 * A question as it may be published: the API's own schema, with any weight that one of its doors takes (v4's has
 * fractions), and what makes a question answerable, which the API leaves to whoever calls it.
 */
export const PlanQuestion = questionWith(z.number().min(0).max(10).nullish()).superRefine((question, context) => {
  const add = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
  RULES[question.modality]?.(question, add);
});
export type PlanQuestion = z.output<typeof PlanQuestion>;

type Add = (field: string, message: string) => void;
type Given = QuestionFields & { modality: Modality };

/** What a structured question of an interview expects, in its `structured_config`. */
export const StructuredConfig = z.object({
  expected_answer: z.enum(["yes", "no"]).nullish().catch(null),
  value: z.number().nullish().catch(null),
  unit: z.string().nullish().catch(null),
  options: z.array(z.string()).nullish().catch(null),
  correct_answer: z.string().nullish().catch(null),
  is_dealbreaker: z.boolean().nullish().catch(null),
});

export type StructuredConfig = z.output<typeof StructuredConfig>;

/** The ways to ask a question of an interview; the last three pass or fail and never move the score. */
const VOICE_TYPES = ["open-ended", "scored", "yes_no", "minimum", "multiple_choice"] as const;
const STRUCTURED: ReadonlySet<unknown> = new Set(["structured", "yes_no", "minimum", "multiple_choice"]);
/** Whether a question of an interview passes or fails in place of a score. */
export const isStructured = (questionType: unknown): boolean => STRUCTURED.has(questionType);
export const FORM_TYPES = ["textarea", "number", "multiple-choice", "date", "slider", "file-upload"] as const;

/** The choices of a form question as its editor lists them: `dropdown_values` with those that are still empty. */
export function choicesOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.map((choice: unknown) => {
    if (typeof choice === "string") return choice;
    if (typeof choice !== "object" || choice === null) return "";
    const { label, value: own } = choice as { label?: unknown; value?: unknown }; // safe: an object has fields of unknown types
    return String(label ?? own ?? Object.values(choice)[0] ?? "");
  });
}

const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === "string" && value.trim() === "");
const isSet = (value: unknown) => !isBlank(value) && !(Array.isArray(value) && value.length === 0);

const RULES: Partial<Record<Modality, (question: Given, add: Add) => void>> = {
  voice(question, add) {
    const type = question.question_type;
    if (!isBlank(type) && !VOICE_TYPES.some((known) => known === type))
      add("question_type", "is not one of the choices");
    const config = StructuredConfig.safeParse(question.structured_config ?? {}).data;
    if (type === "yes_no" && !config?.expected_answer) add("structured_config", "must be chosen: yes or no");
    if (type === "minimum" && config?.value == null) add("structured_config", "needs the amount that is enough");
    if (type === "multiple_choice") {
      checkChoices(config?.options ?? [], (message) => add("structured_config", message));
      if (config?.correct_answer && !config.options?.includes(config.correct_answer)) {
        add("structured_config", "has a right answer that is none of its choices");
      }
      if (config?.is_dealbreaker && !config.correct_answer) add("structured_config", "needs the right answer");
    }
  },
  // What `passing.ts` makes of a question is what happens to candidates, so it is asked, not guessed at.
  form(question, add) {
    const named = namedFormType(question.question_type);
    if (!isBlank(question.question_type) && !named) add("question_type", "is not one of the choices");
    const type = named ?? formTypeOf(question);
    const { operator } = question;
    const isKnown = operator?.toLowerCase() === "minimum" || OPERATORS.some((one) => one === operator?.toLowerCase());
    if (isSet(operator) && !isKnown) add("operator", "is not one of the choices");
    if (type === "multiple-choice") {
      checkChoices(choicesOf(question.dropdown_values), (message) => add("dropdown_values", message));
    }
    if (type === "slider") checkSlider(question, add);
    const problem = answerProblem(type, question);
    if (problem) add("answer", problem);
  },
  sms(question, add) {
    const isNumber = smsKindOf(question) === "number";
    if (expectsAnswer(question)) return;
    if (!isNumber && isSet(question.expected_answer)) add("expected_answer", "must be yes or no");
    else if (question.is_dealbreaker === true) {
      add(isNumber ? "expected_value" : "expected_answer", "is required for a dealbreaker");
    }
  },
};

/** What keeps the expected answer of a form question from being compared with anybody's. */
function answerProblem(type: string, question: Given): string | null {
  if (type === "file-upload") return null;
  const isGiven = isSet(question.answer);
  if (type === "multiple-choice" && impossibleAnswers(question).length > 0) return "is none of the choices";
  if (type === "number" || type === "slider") {
    if (isGiven && !expectsAnswer(question)) return "must be a number";
    if (!isGiven && isSet(question.operator)) return "is required to compare with";
  }
  if (type === "date" && isGiven && !expectsAnswer(question)) return "must be a date: year-month-day";
  if (question.is_knockout !== true || expectsAnswer(question)) return null;
  return "is required: without it nothing could knock anybody out";
}

function checkChoices(choices: string[], add: (message: string) => void): void {
  const filled = choices.map((choice) => choice.trim());
  if (filled.length < 2) add("needs at least 2 choices");
  else if (filled.some((choice) => choice === "")) add("has an empty choice");
  else if (new Set(filled.map((choice) => choice.toLowerCase())).size < filled.length) add("has the same choice twice");
}

function checkSlider(question: Given, add: Add): void {
  const [min, max, step] = [question.slider_min ?? 0, question.slider_max ?? 10, question.slider_step ?? 1].map(
    Number,
  ) as [number, number, number]; // safe: three in, three out
  if (!(min < max)) {
    add("slider_min", "must be less than the maximum");
    return;
  }
  if (!(step > 0) || step > max - min) add("slider_step", `must be more than 0 and at most ${max - min}`);
  const answer = Number(question.answer);
  if (isSet(question.answer) && (answer < min || answer > max)) add("answer", `must be from ${min} to ${max}`);
}
