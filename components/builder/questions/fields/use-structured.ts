"use client";

import { useCell, usePlanStore } from "@/components/builder/plan/plan-provider";
import { questionCell } from "@/lib/contract/plan/paths";

/** The one cell that says what a structured question expects, as it was typed, and how to change a part of it. */
export function useStructured(
  id: string,
): [config: Record<string, unknown>, patch: (change: Record<string, unknown>) => void] {
  const store = usePlanStore();
  const path = questionCell(id, "structured_config");
  const [value] = useCell(path);
  // Read anew: a change that is taken back was offered by an earlier picture of the field.
  return [configOf(value), (change) => store.set(path, { ...configOf(store.get(path)), ...change })];
}

/** What a `structured_config` cell holds; nothing where it holds no object. */
export const configOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}; // safe: an object that is not null
