import type { PlacedQuestion } from "@/components/builder/plan/placed-questions";
import { isStructured } from "@/lib/contract/plan/question-rules";
import { isScored, weightOf } from "@/lib/contract/plan/weights";

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
  /** What a wrong answer does beyond being noted; empty for nothing. */
  mark: "" | "Knockout" | "Knockout · off in this step" | "Dealbreaker · a person decides";
};

/** What a row says about a question beside its text. */
export function factsOf({ modality, fields, share, knocksOut }: PlacedQuestion): QuestionFacts {
  const type = String(fields.question_type ?? "");
  const knockout = knocksOut ? "Knockout" : "Knockout · off in this step";
  switch (modality) {
    case "voice": {
      const config = fields.structured_config as { is_dealbreaker?: unknown } | null | undefined; // safe: only asked for one field
      return {
        kind: VOICE_WORDS[type] ?? "Open",
        weight: weightWords(isScored(modality, fields), weightOf(modality, fields), share),
        // Nothing that is said in an interview knocks anybody out by itself.
        mark: isStructured(type) && config?.is_dealbreaker === true ? "Dealbreaker · a person decides" : "",
      };
    }
    case "resume_scoring":
      return { kind: "", weight: weightWords(true, weightOf(modality, fields), share), mark: "" };
    case "resume_eligibility":
      return { kind: "Pass or fail", weight: "", mark: "" };
    case "form":
      return { kind: FORM_WORDS[type] ?? "Text", weight: "", mark: fields.is_knockout === true ? knockout : "" };
    case "sms":
      return {
        kind: type === "NUMERIC" ? "Number" : "Yes or no",
        weight: "",
        mark: fields.is_dealbreaker === true ? knockout : "",
      };
    case "voice_tags":
      return {
        kind: FORMAT_WORDS[String(fields.response_format ?? "text")] ?? "A few words",
        weight: "",
        mark: "",
      };
  }
}

const weightWords = (counts: boolean, weight: number, share: number): string =>
  counts ? `Weight ${weight} · ${share} %` : "Not scored";
