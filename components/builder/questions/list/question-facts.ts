import { isScored, weightOf } from "@/lib/contract/plan/weights";
import type { PlacedQuestion } from "./placed-questions";

const VOICE_WORDS: Record<string, string> = {
  "open-ended": "Open",
  scored: "Scored",
  yes_no: "Yes or no",
  minimum: "Minimum",
  multiple_choice: "Choice",
};
const FORM_WORDS: Record<string, string> = {
  textarea: "Text",
  number: "Number",
  "multiple-choice": "Choice",
  date: "Date",
  slider: "Slider",
  "file-upload": "File",
};
const FORMAT_WORDS: Record<string, string> = {
  text: "A few words",
  number: "A number",
  date: "A date",
  freeform: "Free text",
};

export type QuestionFacts = {
  /** What kind it is, in a word or two. */
  kind: string;
  /** "Weight 5 · 25 %", "Not scored"; empty where nothing of its kind is scored. */
  weight: string;
  /** Whether a wrong answer ends it for the candidate. */
  isKnockout: boolean;
};

/** What a row says about a question beside its text. */
export function factsOf({ modality, fields, share }: PlacedQuestion): QuestionFacts {
  const type = String(fields.question_type ?? "");
  switch (modality) {
    case "voice": {
      const config = fields.structured_config as { is_dealbreaker?: unknown } | null | undefined; // safe: only asked for one field
      return {
        kind: VOICE_WORDS[type] ?? "Open",
        weight: weightWords(isScored(modality, fields), weightOf(modality, fields), share),
        isKnockout: !isScored(modality, { ...fields, not_scored: false }) && config?.is_dealbreaker === true,
      };
    }
    case "resume_scoring":
      return { kind: "", weight: weightWords(true, weightOf(modality, fields), share), isKnockout: false };
    case "resume_eligibility":
      return { kind: "Pass or fail", weight: "", isKnockout: false };
    case "form":
      return { kind: FORM_WORDS[type] ?? "Text", weight: "", isKnockout: fields.is_knockout === true };
    case "sms":
      return {
        kind: type === "NUMERIC" ? "Number" : "Yes or no",
        weight: "",
        isKnockout: fields.is_dealbreaker === true,
      };
    case "voice_tags":
      return {
        kind: FORMAT_WORDS[String(fields.response_format ?? "text")] ?? "A few words",
        weight: "",
        isKnockout: false,
      };
  }
}

const weightWords = (counts: boolean, weight: number, share: number): string =>
  counts ? `Weight ${weight} · ${share} %` : "Not scored";
