import { choicesOf } from "@/lib/contract/plan/question-rules";

type Entry = { label: string; value: string };

/**
 * Choices as a form question stores them. A choice that only moved keeps what a program calls it (`value`); one that was
 * typed over keeps it where the two differed.
 */
export function writeChoices(stored: unknown, labels: string[]): Entry[] {
  const before = entriesOf(stored);
  const typedAt = typedOverAt(choicesOf(stored), labels);
  return labels.map((label, index) => {
    const typedOver = index === typedAt ? before[index] : undefined;
    // On its way a choice may read like another one ("Yes" of "Yes, with help"): that one keeps its value to itself.
    const same = typedOver ? undefined : before.find((entry) => entry.label === label);
    if (same) return same;
    const isNamed = typedOver !== undefined && typedOver.value !== typedOver.label;
    return { label, value: isNamed ? typedOver.value : label };
  });
}

/** The answers that pass, after one choice was typed over: they follow it. */
export function renamedAnswers(answers: string[], before: string[], after: string[]): string[] {
  const index = typedOverAt(before, after);
  if (index === undefined) return answers;
  // Another choice reads the same: the answer stays with that one.
  if (after.includes(before[index] ?? "")) return answers;
  return answers.map((answer) => (answer === before[index] ? (after[index] ?? answer) : answer));
}

/** Where the one choice stands that was typed over; undefined when none was, or something else happened. */
function typedOverAt(before: string[], after: string[]): number | undefined {
  if (before.length !== after.length) return undefined;
  const changed = before.flatMap((choice, index) => (choice === after[index] ? [] : [index]));
  return changed.length === 1 ? changed[0] : undefined;
}

function entriesOf(stored: unknown): Entry[] {
  const values: unknown[] = Array.isArray(stored) ? stored : [];
  return choicesOf(stored).map((label, index) => {
    const entry = values[index];
    const value = typeof entry === "object" && entry !== null && "value" in entry ? entry.value : label;
    return { label, value: String(value) };
  });
}
