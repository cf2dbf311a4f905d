import { StructuredConfig } from "@/lib/contract/plan/question-rules";
import type { QuestionRow } from "@/lib/store/questions";

/** A question as it is put to the candidate: one of several choices names them, since nothing else shows them. */
export function spokenQuestion({ text, fields }: Pick<QuestionRow, "text" | "fields">): string {
  if (fields.question_type !== "multiple_choice") return text;
  const options = StructuredConfig.safeParse(fields.structured_config ?? {}).data?.options ?? [];
  const choices = options.map((option) => option.trim()).filter((option) => option !== "");
  return choices.length === 0 ? text : `${text} (${choices.join(" / ")})`;
}
