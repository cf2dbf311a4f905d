import type { z } from "zod";
import type { CreateQuestion, QuestionResponse } from "@/lib/contract/platform/questions";
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

/** A question as the API shows it. */
export function showQuestion(row: QuestionRow): QuestionResponse {
  return {
    ...row.fields,
    object: "question",
    id: row.id,
    posting_id: row.postingId,
    modality: row.modality,
    text: row.text,
    rank: row.rank,
    score_weight: row.weight,
    created_at: row.createdAt.getTime() / 1000,
    updated_at: row.updatedAt.getTime() / 1000,
  };
}
