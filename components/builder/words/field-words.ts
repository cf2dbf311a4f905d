/** `description`: what it means, under it in the list and under the control while it is chosen. */
export type Choice = { value: string; label: string; description?: string };

/**
 * What a field is called and how what it holds is said: over its control, in the checklist, in the review of changes and
 * where two people changed it. Controls are given it as it is.
 */
export type FieldWords = {
  label: string;
  /** What it may hold, and how each of them is called. */
  items?: readonly Choice[];
  /** What a choice that is not among `items` is called, where it is as good as they are. */
  nameOf?: (value: string) => string;
  /** What is shown for what is stored, where they differ: 0.6 is 60 per cent, scale 100. */
  scale?: number;
};
