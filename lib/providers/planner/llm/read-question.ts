import type { PlannedQuestion } from "../port";
import type { QuestionReply } from "./reply";

const clip = (text: string | null, most: number) => (text ?? "").replaceAll("\u0000", "").trim().slice(0, most);
const whole = (value: number | null, least: number, most: number, usual: number) =>
  value === null || !Number.isFinite(value) ? usual : Math.min(most, Math.max(least, Math.round(value)));

const YES: Record<string, [yes: string, no: string]> = { en: ["Yes", "No"], de: ["Ja", "Nein"], es: ["Sí", "No"] };
const choices = (labels: readonly string[]) => labels.map((label) => ({ label, value: label }));

/**
 * A model's question as the API takes it; `knockout` is already proved.
 * Undefined when something it needs is missing (a rubric, the options of a choice).
 */
export function readQuestion(reply: QuestionReply, knockout: boolean, language: string): PlannedQuestion | undefined {
  const text = clip(reply.text, 1000);
  if (text === "") return undefined;
  switch (reply.modality) {
    case "voice":
    case "resume_scoring": {
      const rubric = {
        evaluation_criteria: clip(reply.evaluation_criteria, 2000),
        score_of_1: clip(reply.score_of_1, 2000),
        score_of_5: clip(reply.score_of_5, 2000),
      };
      if (Object.values(rubric).some((part) => part === "")) return undefined;
      const weight = whole(reply.score_weight, 1, 5, 3);
      const scored = { modality: reply.modality, text, score_weight: weight, ...rubric };
      if (reply.modality === "resume_scoring") return scored;
      return { ...scored, question_type: "scored", min_follow_ups: weight >= 4 ? 1 : 0, max_follow_ups: 2 };
    }
    case "resume_eligibility":
      return { modality: "resume_eligibility", text, score_weight: whole(reply.score_weight, 1, 5, 4) };
    case "voice_tags": {
      const options = reply.options.map((option) => clip(option, 200)).filter(Boolean);
      return {
        modality: "voice_tags",
        text,
        response_format: reply.format ?? "text",
        instructions: clip(reply.instructions, 1000),
        ...(options.length > 0 && { options }),
      };
    }
    case "sms":
      return reply.field === "number"
        ? {
            modality: "sms",
            text,
            question_type: "NUMERIC",
            // Rounded down: who has 2.5 years must not miss a minimum of 2.5.
            expected_value: whole(reply.minimum === null ? null : Math.floor(reply.minimum), 0, 1_000_000, 0),
            is_dealbreaker: knockout && reply.minimum !== null,
          }
        : { modality: "sms", text, question_type: "YES_NO", expected_answer: "yes", is_dealbreaker: knockout };
    case "form":
      return formQuestion(reply, text, knockout, YES[language.slice(0, 2)] ?? ["Yes", "No"]);
  }
}

function formQuestion(
  reply: QuestionReply,
  text: string,
  knockout: boolean,
  [yes, no]: [string, string],
): PlannedQuestion | undefined {
  const field = { modality: "form" as const, text, is_answer_mandated: true, is_knockout: false };
  switch (reply.field) {
    case "choice": {
      const options = [...new Set(reply.options.map((option) => clip(option, 200)).filter(Boolean))];
      if (options.length < 2) return undefined;
      return { ...field, question_type: "multiple-choice", mcq_type: "single", dropdown_values: choices(options) };
    }
    case "number": {
      const minimum = reply.minimum !== null && Number.isFinite(reply.minimum) ? reply.minimum : undefined;
      const isKnockout = knockout && minimum !== undefined;
      return {
        ...field,
        question_type: "number",
        is_knockout: isKnockout,
        ...(minimum !== undefined && { operator: "gte", answer: minimum }),
      };
    }
    case "date":
      return { ...field, question_type: "date" };
    case "file":
      return { ...field, question_type: "file-upload", file_types: ["pdf", "jpg", "png"], allow_multiple_files: true };
    case "text":
      return { ...field, question_type: "textarea" };
    default:
      return {
        ...field,
        question_type: "multiple-choice",
        mcq_type: "single",
        dropdown_values: choices([yes, no]),
        is_knockout: knockout,
        ...(knockout && { answer: yes }),
      };
  }
}
