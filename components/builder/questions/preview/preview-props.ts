import type { PlacedQuestion } from "@/components/builder/plan/placed-questions";

/** `text` is the question's, trimmed; empty while nobody has written it. */
export type PreviewProps = { placed: PlacedQuestion; text: string; language: string };

/** Stands for a text that is not written yet. */
export const NO_TEXT = "The question stands here.";
