import type { z } from "zod";
import { formTypeOf } from "@/lib/contract/form-field";
import { smsKindOf } from "@/lib/contract/passing";
import { type CreateQuestion, QuestionFields, type QuestionResponse } from "@/lib/contract/platform/questions";
import type { QuestionRow } from "@/lib/store/questions";
import { newId } from "../ids";

type Given = Omit<z.output<typeof CreateQuestion>, "score_weight"> & { score_weight?: number | null };

/** What a new question looks like in the store. */
export function questionRow(postingId: string, rank: number, question: Given) {
  const { modality, text, score_weight, ...rest } = question;
  return {
    id: newId(),
    postingId,
    modality,
    text,
    rank,
    weight: score_weight ?? null,
    fields: withoutUndefined(rest),
  };
}

const withoutUndefined = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const FIELD_NAMES = Object.keys(QuestionFields.shape) as (keyof QuestionFields)[]; // safe: the shape's own keys

/** The documents name these two otherwise in a question than in a form's result. */
const FORM_NAMES: Record<string, string> = { "multiple-choice": "dropdown", "file-upload": "file_upload" };

/** The kind of a form or SMS question, also where its sender left it to be told by the other fields. */
function typeOf(modality: string, fields: QuestionFields): string | null {
  if (fields.question_type) return fields.question_type;
  if (modality === "sms") return smsKindOf(fields) === "number" ? "NUMERIC" : "YES_NO";
  if (modality !== "form") return null;
  const type = formTypeOf(fields);
  return FORM_NAMES[type] ?? type;
}

/** A question as the API shows it: every field, null where nothing is said or the modality has none. */
export function showQuestion(row: QuestionRow): QuestionResponse {
  const fields: QuestionFields = Object.fromEntries(FIELD_NAMES.map((name) => [name, row.fields[name] ?? null]));
  return {
    object: "question",
    id: row.id,
    posting_id: row.postingId,
    modality: row.modality,
    text: row.text,
    rank: row.rank,
    score_weight: row.weight,
    ...fields,
    question_type: typeOf(row.modality, fields),
    created_at: row.createdAt.getTime() / 1000,
    updated_at: row.updatedAt.getTime() / 1000,
  };
}
