"use client";

import { useCell } from "@/components/builder/plan/plan-provider";
import { questionCell } from "@/lib/contract/plan/paths";

/** The one cell that says what a structured question expects, as it was typed, and how to change a part of it. */
export function useStructured(
  id: string,
): [config: Record<string, unknown>, patch: (change: Record<string, unknown>) => void] {
  const [value, set] = useCell(questionCell(id, "structured_config"));
  const config = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {}; // safe: an object that is not null
  return [config, (change) => set({ ...config, ...change })];
}
