import { choicesOf } from "@/lib/contract/plan/question-rules";

type Entry = { label: string; value: string };

/**
 * Choices as a form question stores them. A choice that only moved keeps what a program calls it (`value`); one that was
 * typed over keeps it where the two differed.
 */
export function writeChoices(stored: unknown, labels: string[]): Entry[] {
  const before = entriesOf(stored);
  return labels.map((label, index) => {
    const same = before.find((entry) => entry.label === label);
    if (same) return same;
    const typedOver = before.length === labels.length ? before[index] : undefined;
    const isNamed = typedOver !== undefined && typedOver.value !== typedOver.label;
    return { label, value: isNamed ? typedOver.value : label };
  });
}

/** The answers that pass, after one choice was typed over: they follow it. */
export function renamedAnswers(answers: string[], before: string[], after: string[]): string[] {
  if (before.length !== after.length) return answers;
  const changed = before.flatMap((choice, index) => (choice === after[index] ? [] : [index]));
  const [index] = changed;
  if (changed.length !== 1 || index === undefined) return answers;
  return answers.map((answer) => (answer === before[index] ? (after[index] ?? answer) : answer));
}

function entriesOf(stored: unknown): Entry[] {
  const values: unknown[] = Array.isArray(stored) ? stored : [];
  return choicesOf(stored).map((label, index) => {
    const entry = values[index];
    const value = typeof entry === "object" && entry !== null && "value" in entry ? entry.value : label;
    return { label, value: String(value) };
  });
}
