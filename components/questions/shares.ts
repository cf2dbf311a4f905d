import { weightShares } from "@/components/shared/weight-shares";

/** An item as a form holds it; `not_scored` weighs nothing. */
type Weighed = { text: string; weight: string; not_scored?: boolean };

/** The number a typed weight stands for: 0 while it is not a positive number. */
function typedWeight({ weight, not_scored }: Weighed): number {
  const value = Number(weight);
  return not_scored || !(value > 0) ? 0 : value;
}

/** What a `WeightBar` shows of a form's items; `noun` names those without a text: "Question 2". */
export function weightParts(items: Weighed[], noun: string): { id: string; label: string; weight: number }[] {
  return items.map((item, index) => ({
    id: String(index),
    label: item.text.trim() || `${noun} ${index + 1}`,
    weight: typedWeight(item),
  }));
}

/** Whole per cents of each item; they add up to 100 unless nothing weighs anything. */
export const sharesOf = (items: Weighed[]): number[] => weightShares(items.map(typedWeight));
