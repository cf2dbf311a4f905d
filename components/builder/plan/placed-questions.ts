import { weightShares } from "@/components/shared/weight-shares";
import type { PlanContent } from "@/lib/contract/plan/content";
import { stepTypeOf } from "@/lib/contract/plan/paths";
import { weightOf } from "@/lib/contract/plan/weights";
import { MODALITIES, type Modality } from "@/lib/contract/platform/questions";

/**
 * A question with its place in its list and its share of the list's weight, in whole per cents. `knocksOut`: whether its
 * step lets a wrong answer end an application, where a question asks for that.
 */
export type PlacedQuestion = {
  modality: Modality;
  index: number;
  count: number;
  fields: Record<string, unknown>;
  share: number;
  knocksOut: boolean;
};

/** Worked out once for each content, however many rows ask. */
const known = new WeakMap<PlanContent, Map<string, PlacedQuestion>>();

/** The question with this id; undefined when no list names it. */
export function placedQuestion(content: PlanContent, id: string): PlacedQuestion | undefined {
  const placed = known.get(content) ?? place(content);
  known.set(content, placed);
  return placed.get(id);
}

function place(content: PlanContent): Map<string, PlacedQuestion> {
  const placed = new Map<string, PlacedQuestion>();
  for (const modality of MODALITIES) {
    const list = content.questions[modality];
    const step = content.steps.find(({ type }) => type === stepTypeOf(modality));
    const knocksOut = step?.config.knockout_enabled !== false;
    const shares = weightShares(list.map(({ fields }) => weightOf(modality, fields)));
    list.forEach(({ id, fields }, index) => {
      placed.set(id, { modality, index, count: list.length, fields, share: shares[index] ?? 0, knocksOut });
    });
  }
  return placed;
}
