import type { Modality } from "@/lib/contract/platform/questions";
import type { ReusableQuestion } from "@/lib/contract/workspace/questions";
import type { FoundQuestion, SavedQuestionRow } from "@/lib/store/saved-questions";

/** A question that the team keeps. */
export const showSaved = (row: SavedQuestionRow): ReusableQuestion => ({
  id: row.id,
  modality: row.modality as Modality, // safe: only saveQuestion writes rows
  text: row.text,
  fields: { ...row.fields, modality: row.modality, text: row.text },
  posting: null,
  created_at: row.createdAt.getTime() / 1000,
});

/** A question that stands in a posting. */
export const showFound = (modality: Modality, row: FoundQuestion): ReusableQuestion => ({
  id: row.id,
  modality,
  text: row.text,
  fields: { ...row.fields, modality, text: row.text, score_weight: row.weight },
  posting: { id: row.posting_id, title: row.title },
  created_at: row.created_at,
});
