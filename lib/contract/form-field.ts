import { z } from "zod";
import type { QuestionFields } from "./platform/questions";
import { text } from "./platform/shared";

/** Pure: a question of a form as the candidate meets it, and what is wrong with an answer to it. */

/** Largest file that answers a question, in bytes, and how many of them one question takes. */
export const MAX_ANSWER_FILE_BYTES = 10 * 1024 * 1024;
const MAX_ANSWER_FILES = 10;
const LONGEST_TEXT = 5000;

/** What a question takes when it names no types of files: documents and pictures. */
const USUAL_FILES = ["pdf", "doc", "docx", "odt", "rtf", "txt", "xls", "xlsx", "csv", "png", "jpg", "jpeg", "webp"];

const asked = z.object({ question_id: z.string(), text: z.string(), required: z.boolean() });

/** One question of a form with its kind of control. What it must be answered with to pass is not the candidate's to know. */
export const FormField = z.discriminatedUnion("type", [
  asked.extend({ type: z.literal("textarea") }),
  asked.extend({ type: z.literal("number") }),
  asked.extend({ type: z.literal("date") }),
  asked.extend({ type: z.literal("multiple-choice"), options: z.array(z.string()), multiple: z.boolean() }),
  asked.extend({ type: z.literal("slider"), min: z.number(), max: z.number(), step: z.number() }),
  /** `extensions` without the dot, in lower case. */
  asked.extend({ type: z.literal("file-upload"), extensions: z.array(z.string()), max_files: z.number().int() }),
]);
export type FormField = z.output<typeof FormField>;

/** As it travels: text (a date as YYYY-MM-DD), a number, the chosen options, or null for a question that is left open. */
export const FormAnswer = z.union([text({ max: 20_000 }), z.number(), z.array(text({ max: 500 })).max(200), z.null()]);
export type FormAnswer = z.output<typeof FormAnswer>;

type Question = Pick<
  QuestionFields,
  | "question_type"
  | "dropdown_values"
  | "mcq_type"
  | "file_types"
  | "allow_multiple_files"
  | "slider_min"
  | "slider_max"
  | "slider_step"
  | "is_answer_mandated"
>;

/** The documented names of a form question's kinds, and others that mean the same. */
const TYPES: Record<string, FormField["type"]> = {
  textarea: "textarea",
  number: "number",
  numeric: "number",
  date: "date",
  slider: "slider",
  "multiple-choice": "multiple-choice",
  dropdown: "multiple-choice",
  "file-upload": "file-upload",
};

/** An option's words and what the recruiter's program calls it. */
export type FormOption = { label: string; value: string };

/** The options of a question, each once, in order; an entry may name `label` and `value` or hold a single text. */
export function optionsOf(question: Pick<QuestionFields, "dropdown_values">): FormOption[] {
  const options = (question.dropdown_values ?? []).flatMap((entry) => {
    const label = (entry.label ?? entry.value ?? Object.values(entry)[0] ?? "").trim();
    return label === "" ? [] : [{ label, value: (entry.value ?? label).trim() }];
  });
  return options.filter((option, at) => options.findIndex(({ label }) => label === option.label) === at);
}

/** The kind that a question names, under whichever of its names; undefined when it names none that is known. */
export const namedFormType = (given: string | null | undefined): FormField["type"] | undefined =>
  TYPES[(given ?? "").toLowerCase().replaceAll("_", "-")];

/** The kind of control. One that lacks what it needs (no options, no range) becomes a plain field that can be answered. */
export function formTypeOf(question: Question): FormField["type"] {
  const type = namedFormType(question.question_type) ?? typeBySettings(question);
  if (type === "multiple-choice" && optionsOf(question).length === 0) return "textarea";
  if (type === "slider" && !(rangeOf(question).min < rangeOf(question).max)) return "number";
  return type;
}

/** What a question asks for when it does not name its type: what its other fields are for. */
function typeBySettings(question: Question): FormField["type"] {
  if (optionsOf(question).length > 0) return "multiple-choice";
  if ((question.file_types ?? []).length > 0) return "file-upload";
  return question.slider_min != null && question.slider_max != null ? "slider" : "textarea";
}

function rangeOf(question: Question) {
  const step = question.slider_step ?? 1;
  return { min: question.slider_min ?? 0, max: question.slider_max ?? 10, step: step > 0 ? step : 1 };
}

/** The question as the candidate's page shows it. */
export function formFieldOf(question: Question & { id: string; text: string }): FormField {
  const base = { question_id: question.id, text: question.text, required: question.is_answer_mandated === true };
  const type = formTypeOf(question);
  switch (type) {
    case "multiple-choice": {
      const options = optionsOf(question).map(({ label }) => label);
      return { ...base, type, options, multiple: question.mcq_type === "multiple" };
    }
    case "slider":
      return { ...base, type, ...rangeOf(question) };
    case "file-upload":
      return {
        ...base,
        type,
        extensions: extensionsOf(question),
        max_files: question.allow_multiple_files ? MAX_ANSWER_FILES : 1,
      };
    default:
      return { ...base, type };
  }
}

/** The ending that a named type of file stands for, in lower case without the dot; null where no file's name ends so. */
export const fileTypeOf = (type: string): string | null =>
  /^\.?([a-z0-9]{1,8})$/.exec(type.trim().toLowerCase())?.[1] ?? null;

function extensionsOf({ file_types }: Question): string[] {
  const named = (file_types ?? []).flatMap((type) => fileTypeOf(type) ?? []);
  // Whoever takes one spelling of a kind means the other too.
  const all = named.flatMap((type) => (type === "jpg" || type === "jpeg" ? ["jpg", "jpeg"] : [type]));
  return all.length > 0 ? [...new Set(all)] : USUAL_FILES;
}

/** The answer without what says nothing: trimmed, and null when nothing is left. Numbers may come as their digits. */
export function tidyAnswer(field: FormField, answer: FormAnswer): FormAnswer {
  if (Array.isArray(answer)) return answer.length > 0 ? answer : null;
  if (typeof answer !== "string") return answer;
  const said = answer.trim();
  if (said === "") return null;
  if (field.type === "multiple-choice") return [said];
  return (field.type === "number" || field.type === "slider") && PLAIN_NUMBER.test(said) ? Number(said) : said;
}

/** Said of a date of which a part is missing. */
export const WHOLE_DATE = "Please enter a full date: day, month and year.";

/** No thousands' separators: "1,000" is one thousand to some and one to others, so it is asked again. */
const PLAIN_NUMBER = /^[-+]?\d{1,15}(\.\d{1,10})?$/;

/**
 * What is wrong with an answer, as a sentence for the candidate; null when it can be sent. Give it the tidied answer, and
 * for a file question how many files there are.
 */
export function problemOf(field: FormField, answer: FormAnswer, files = 0): string | null {
  if (field.type === "file-upload") return field.required && files === 0 ? "Please add a file." : null;
  if (answer === null) return field.required ? "Please answer this question." : null;
  switch (field.type) {
    case "textarea":
      if (typeof answer !== "string") return "Please answer in words.";
      return answer.length > LONGEST_TEXT ? `This is longer than ${LONGEST_TEXT} characters. Please shorten it.` : null;
    case "number":
      return isNumber(answer) ? null : "Please write a number with digits, for example 3 or 2.5.";
    case "slider":
      return isNumber(answer) && isOn(field, answer)
        ? null
        : `Please choose a number from ${field.min} to ${field.max}${field.step === 1 ? "" : `, in steps of ${field.step}`}.`;
    case "date":
      return typeof answer === "string" && isDate(answer) ? null : WHOLE_DATE;
    case "multiple-choice": {
      const isKnown = Array.isArray(answer) && answer.every((option) => field.options.includes(option));
      if (!isKnown) return "Please choose from the options that are shown.";
      return !field.multiple && answer.length > 1 ? "Please choose only one." : null;
    }
  }
}

const isNumber = (answer: FormAnswer): answer is number => typeof answer === "number" && Number.isFinite(answer);

/** Whether a number lies on the slider's scale, with room for what fractions do to floating point. */
function isOn({ min, max, step }: { min: number; max: number; step: number }, value: number): boolean {
  if (value < min || value > max) return false;
  const steps = (value - min) / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6 || value === max;
}

function isDate(given: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) return false;
  const date = new Date(`${given}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(given);
}
