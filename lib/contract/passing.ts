import { type FormOption, formTypeOf, optionsOf } from "./form-field";
import type { QuestionFields } from "./platform/questions";

/**
 * Pure: what an answer to a form or SMS question must be to pass, in words and as the rule itself, so that what a
 * recruiter reads beside a question is what happens. A question that expects nothing is passed by any answer.
 */

export type PassingQuestion = Pick<
  QuestionFields,
  | "question_type"
  | "answer"
  | "operator"
  | "dropdown_values"
  | "mcq_type"
  | "slider_min"
  | "slider_max"
  | "slider_step"
  | "expected_answer"
  | "expected_value"
> & { modality: string };

/** How an answer is compared with the one that is expected. */
export const OPERATORS = ["eq", "neq", "gt", "gte", "lt", "lte"] as const;
type Operator = (typeof OPERATORS)[number];

type Expectation =
  | { kind: "any" }
  | { kind: "number"; operator: Operator; value: number }
  /** `value` is YYYY-MM-DD. */
  | { kind: "date"; operator: Operator; value: string }
  | { kind: "words"; isNot: boolean; values: string[] };

const ANY: Expectation = { kind: "any" };

/** What is said of a question that expects nothing. */
export const ANY_ANSWER_PASSES = "any answer passes";

/** What an answer must be to pass: "must be at least 3", "any of: A, B", "any answer passes". */
export function passingWords(question: PassingQuestion): string {
  const expected = expectationOf(question);
  switch (expected.kind) {
    case "any":
      return ANY_ANSWER_PASSES;
    case "number":
      return `${NUMBER_WORDS[expected.operator]} ${expected.value}`;
    case "date":
      return `${DATE_WORDS[expected.operator]} ${dateInWords(expected.value)}`;
    case "words": {
      const [only, ...more] = expected.values;
      if (more.length === 0) return `must ${expected.isNot ? "not be" : "be"} ${only}`;
      return `${expected.isNot ? "none of" : "any of"}: ${expected.values.join(", ")}`;
    }
  }
}

/** Whether an answer passes. Text is compared without regard to case and the space around it. */
export function passes(question: PassingQuestion, answer: unknown): boolean {
  const expected = expectationOf(question);
  switch (expected.kind) {
    case "any":
      return true;
    case "number": {
      const given = numberOf(answer);
      return given !== null && compare(given, expected.operator, expected.value);
    }
    case "date":
      // Dates written year first compare as text.
      return typeof answer === "string" && compare(answer, expected.operator, expected.value);
    case "words": {
      const wanted = new Set(expected.values.map(plain));
      const isAmong = textsOf(answer).some((said) => wanted.has(plain(said)));
      return isAmong !== expected.isNot;
    }
  }
}

/** False where any answer passes. */
export const expectsAnswer = (question: PassingQuestion): boolean => expectationOf(question).kind !== "any";

/** What the question expects, without the comparison; null where any answer passes. */
export function expectedAnswer(question: PassingQuestion): string | null {
  const expected = expectationOf(question);
  if (expected.kind === "any") return null;
  return expected.kind === "words" ? expected.values.join(", ") : String(expected.value);
}

/** An SMS question is answered with yes or no, or with a number. */
export function smsKindOf(question: Pick<PassingQuestion, "question_type" | "expected_value">): "yes_no" | "number" {
  const type = (question.question_type ?? "").toUpperCase();
  if (type === "YES_NO") return "yes_no";
  return type === "NUMERIC" || question.expected_value != null ? "number" : "yes_no";
}

function expectationOf(question: PassingQuestion): Expectation {
  if (question.modality === "sms") return smsExpectation(question);
  return question.modality === "form" ? formExpectation(question) : ANY;
}

function smsExpectation(question: PassingQuestion): Expectation {
  if (smsKindOf(question) === "number") {
    const value = question.expected_value;
    return value == null ? ANY : { kind: "number", operator: "gte", value };
  }
  const wanted = YES_NO[plain(question.expected_answer ?? "")];
  return wanted ? { kind: "words", isNot: false, values: [wanted] } : ANY;
}

const YES_NO: Record<string, string> = { yes: "Yes", true: "Yes", no: "No", false: "No" };

function formExpectation(question: PassingQuestion): Expectation {
  const type = formTypeOf(question);
  const operator = operatorOf(question.operator);
  if (type === "file-upload") return ANY;
  if (type === "number" || type === "slider") {
    const value = numberOf(question.answer);
    // The documents call a number's ideal answer its minimum.
    return value === null ? ANY : { kind: "number", operator: operator ?? "gte", value };
  }
  const given = textsOf(question.answer);
  if (type === "date") {
    const value = given[0]?.slice(0, 10) ?? "";
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? { kind: "date", operator: operator ?? "eq", value } : ANY;
  }
  const options = optionsOf(question);
  // What is no option cannot be chosen: held against it, everybody would fail.
  const known = (text: string) => optionNamed(options, text)?.label ?? (type === "multiple-choice" ? [] : text);
  const values = [...new Set(given.flatMap(known))];
  return values.length === 0 ? ANY : { kind: "words", isNot: operator === "neq", values };
}

/** An option goes by its words and by what the recruiter's program calls it. */
const optionNamed = (options: FormOption[], text: string) =>
  options.find(({ label, value }) => plain(label) === plain(text) || plain(value) === plain(text));

/** What a question of choices expects that is none of them: nobody could answer it. */
export function impossibleAnswers(question: PassingQuestion): string[] {
  const options = optionsOf(question);
  return textsOf(question.answer).filter((text) => !optionNamed(options, text));
}

/** Null for what is none, "minimum" among them: the kind of question then decides. */
const operatorOf = (given: string | null | undefined): Operator | null =>
  OPERATORS.find((known) => known === given?.toLowerCase()) ?? null;

const plain = (text: string) => text.trim().toLowerCase();

/** A single value or a list of them as texts; what is neither text, number nor yes or no is left out. */
function textsOf(given: unknown): string[] {
  return (Array.isArray(given) ? given : [given]).flatMap((item) => {
    if (typeof item === "boolean") return item ? "Yes" : "No";
    if (typeof item === "number") return String(item);
    return typeof item === "string" && item.trim() !== "" ? item.trim() : [];
  });
}

function numberOf(given: unknown): number | null {
  const value = typeof given === "string" && given.trim() !== "" ? Number(given) : given;
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function compare<T extends number | string>(given: T, operator: Operator, wanted: T): boolean {
  switch (operator) {
    case "eq":
      return given === wanted;
    case "neq":
      return given !== wanted;
    case "gt":
      return given > wanted;
    case "gte":
      return given >= wanted;
    case "lt":
      return given < wanted;
    case "lte":
      return given <= wanted;
  }
}

const NUMBER_WORDS: Record<Operator, string> = {
  eq: "must be",
  neq: "must not be",
  gt: "must be more than",
  gte: "must be at least",
  lt: "must be less than",
  lte: "must be at most",
};

const DATE_WORDS: Record<Operator, string> = {
  eq: "must be",
  neq: "must not be",
  gt: "must be after",
  gte: "must be on or after",
  lt: "must be before",
  lte: "must be on or before",
};

const dateFormat = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** "1 March 2026"; a day that no calendar has stays as it was written. */
function dateInWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : dateFormat.format(date);
}
