import type { PlannedQuestion } from "../port";
import type { Language } from "../reading/language";
import type { Statement } from "../reading/statements";
import type { Ad } from "./ad";
import { CONDITION_TEXTS } from "./condition-texts";
import type { Condition } from "./conditions";
import type { Drafted } from "./drafted";
import { kindOf } from "./kinds";
import { distinct, whyDemanded } from "./resume";
import { TEXTS } from "./texts";
import { yearsIn } from "./years";

export const FORM_AT_MOST = 8;
const SMS_AT_MOST = 10;
const USUAL_SMS = 4;

const choices = (labels: readonly string[]) => labels.map((label) => ({ label, value: label }));

function yesNo(language: Language, text: string, knockout: boolean): PlannedQuestion {
  const { yes, no } = CONDITION_TEXTS[language];
  return {
    modality: "form",
    text,
    question_type: "multiple-choice",
    mcq_type: "single",
    dropdown_values: choices([yes, no]),
    is_answer_mandated: true,
    is_knockout: knockout,
    ...(knockout && { answer: yes }),
  };
}

/** One condition as a question of a form. */
function formQuestion(condition: Condition, language: Language): PlannedQuestion {
  const { text, kind } = condition;
  const field = { modality: "form" as const, text, is_answer_mandated: true, is_knockout: false };
  switch (kind) {
    case "yes_no":
      return yesNo(language, text, condition.knockout);
    case "date":
      return { ...field, question_type: "date" };
    case "number":
      return { ...field, question_type: "number" };
    case "choice":
      return {
        ...field,
        question_type: "multiple-choice",
        mcq_type: "single",
        dropdown_values: choices(condition.options ?? []),
      };
    case "file":
      return { ...field, question_type: "file-upload", file_types: ["pdf", "jpg", "png"], allow_multiple_files: true };
  }
}

function because({ knockout, sentence }: Condition): string {
  if (!knockout) return "Named in the description; nobody is knocked out for it";
  const heading = sentence.section === "required" ? sentence.heading : null;
  return heading
    ? `Stands under “${heading}”: a “no” knocks out`
    : "The description makes it a condition: a “no” knocks out";
}

/** One question of a form for each condition, in their order. */
export const formOf = (conditions: readonly Condition[], language: Language): Drafted[] =>
  conditions.map((condition) => ({
    question: formQuestion(condition, language),
    because: because(condition),
    sentence: condition.sentence,
  }));

/** What only a resume would have shown, asked of the candidate where the plan has no resume step. */
export function demandsToAsk(ad: Ad): Statement[] {
  const hard = ["licence", "years", "degree", "certificate", "language"];
  return distinct(
    ad.statements.filter((one) => one.rank === "must" && one.demanded && hard.includes(kindOf(one))),
  ).slice(0, 4);
}

/** A demand as a question of a form: years as a number with a minimum, everything else as yes or no. */
export function demandInForm(statement: Statement, language: Language): Drafted {
  const texts = TEXTS[language];
  const years = kindOf(statement) === "years" ? yearsIn(statement.text) : undefined;
  const matter = statement.phrase.text;
  const question: PlannedQuestion =
    years === undefined
      ? yesNo(language, texts.haveThis(matter), true)
      : {
          modality: "form",
          text: texts.howManyYears(matter),
          question_type: "number",
          operator: "gte",
          answer: years,
          is_answer_mandated: true,
          is_knockout: true,
        };
  return { question, because: whyDemanded(statement), sentence: statement.sentence };
}

/** A demand as a question by text message. */
function demandBySms(statement: Statement, language: Language): Drafted {
  const texts = TEXTS[language];
  const years = kindOf(statement) === "years" ? yearsIn(statement.text) : undefined;
  const matter = statement.phrase.text;
  const question: PlannedQuestion =
    years === undefined
      ? {
          modality: "sms",
          text: texts.haveThis(matter),
          question_type: "YES_NO",
          expected_answer: "yes",
          is_dealbreaker: true,
        }
      : {
          modality: "sms",
          text: texts.howManyYears(matter),
          question_type: "NUMERIC",
          expected_value: years,
          is_dealbreaker: true,
        };
  return { question, because: whyDemanded(statement), sentence: statement.sentence };
}

/** The questions of an SMS step, and the conditions that are left for a form. */
export function draftSms(
  ad: Ad,
  conditions: readonly Condition[],
  language: Language,
  wished: number | null,
): { questions: Drafted[]; left: Condition[] } {
  const count = Math.min(SMS_AT_MOST, wished ?? USUAL_SMS);
  const simple = conditions
    .filter(({ kind }) => kind === "yes_no")
    .sort((a, b) => Number(b.knockout) - Number(a.knockout))
    .slice(0, count);
  const asked = simple.map(
    (condition): Drafted => ({
      question: {
        modality: "sms",
        text: condition.text,
        question_type: "YES_NO",
        expected_answer: "yes",
        is_dealbreaker: condition.knockout,
      },
      because: because(condition),
      sentence: condition.sentence,
    }),
  );
  const demanded = demandsToAsk(ad)
    .slice(0, Math.max(0, count - asked.length))
    .map((one) => demandBySms(one, language));
  const questions = [...asked, ...demanded];
  if (questions.length === 0) {
    questions.push({
      question: {
        modality: "sms",
        text: TEXTS[language].stillInterested(ad.title),
        question_type: "YES_NO",
        expected_answer: "yes",
        is_dealbreaker: false,
      },
      because: "The description names nothing that a short message could ask",
      sentence: null,
    });
  }
  return { questions, left: conditions.filter((condition) => !simple.includes(condition)) };
}
