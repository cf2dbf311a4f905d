import { ANY_ANSWER_PASSES, passingWords } from "../passing";
import type { Modality } from "../platform/questions";
import { isStructured, StructuredConfig } from "./question-rules";
import { readableFields } from "./readable-fields";
import { isScored, weightOf } from "./weights";

type Fields = Record<string, unknown>;

/**
 * What becomes of an answer to a question that is being written, in a sentence or two for the recruiter. `knocksOut`:
 * whether the question's step lets a wrong answer end an application.
 */
export function passingSentence(modality: Modality, fields: Fields, knocksOut = true): string {
  switch (modality) {
    case "form": {
      const words = passingWords({ modality, ...readableFields(fields) });
      return sentences(words, missWords(fields.is_knockout === true, knocksOut));
    }
    case "sms": {
      const words = passingWords({ modality, ...readableFields(fields) });
      return sentences(words, missWords(fields.is_dealbreaker === true, knocksOut));
    }
    case "voice":
      return isStructured(fields.question_type) ? structuredSentence(fields) : scoredSentence(modality, fields);
    case "resume_scoring":
      return scoredSentence(modality, fields);
    case "resume_eligibility":
      return "Passes when the resume shows it. Where the resume is silent, the candidate is asked.";
    case "voice_tags":
      return "Noted when it is mentioned; it passes and fails nobody.";
  }
}

function missWords(isKnockout: boolean, knocksOut: boolean): string {
  if (!isKnockout) return "Other answers are noted; nobody is knocked out.";
  return knocksOut
    ? "Any other answer knocks the candidate out."
    : "Other answers are noted; nobody is knocked out, since this step does not knock out by answers.";
}

/** `words` as `passingWords` says them: "must be at least 3", "any of: A, B", "any answer passes". */
function sentences(words: string, otherwise: string): string {
  if (words === ANY_ANSWER_PASSES) return "Any answer passes.";
  return `${words.startsWith("must") ? `To pass, the answer ${words}` : `Passes with ${words}`}. ${otherwise}`;
}

function structuredSentence(fields: Fields): string {
  const config = StructuredConfig.safeParse(fields.structured_config ?? {}).data;
  const otherwise = config?.is_dealbreaker
    ? "Any other answer is marked as a dealbreaker for a person to judge; nobody is knocked out by it."
    : "Other answers are noted.";
  return `${sentences(structuredPassingWords(fields.question_type, config), otherwise)} It never moves the score.`;
}

/** What an answer to a structured question must be to pass: "must be at least 3 years", "any answer passes". */
export function structuredPassingWords(type: unknown, config: StructuredConfig | undefined): string {
  if (type === "yes_no" && config?.expected_answer) return `must be ${config.expected_answer === "yes" ? "Yes" : "No"}`;
  if (type === "minimum" && config?.value != null) {
    return `must be at least ${config.value} ${config.unit?.trim() ?? ""}`.trim();
  }
  const right = config?.correct_answer?.trim();
  if (type === "multiple_choice" && right) return `must be ${right}`;
  return ANY_ANSWER_PASSES;
}

function scoredSentence(modality: Modality, fields: Fields): string {
  if (!isScored(modality, fields)) return "Asked and transcribed; it moves no score.";
  if (weightOf(modality, fields) === 0) return "Scored, but with a weight of 0 it moves no score.";
  return modality === "voice"
    ? "Scored from 1 to 10; no single answer passes or fails."
    : "Scored from 0 to 10; no single criterion passes or fails.";
}
