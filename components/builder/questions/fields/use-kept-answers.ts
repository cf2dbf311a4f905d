"use client";

import { useRef } from "react";
import { usePlanStore } from "@/components/builder/plan/plan-provider";
import { questionCell } from "@/lib/contract/plan/paths";

/**
 * For a question whose kind is changed: what one kind expects says nothing in another, but is there again when the editor
 * changes it back. Answers what the given fields become with the next kind.
 */
export function useKeptAnswers(id: string, fields: string[]) {
  const store = usePlanStore();
  const kept = useRef(new Map<string, unknown[]>());
  return (before: string, next: string): [path: string, value: unknown][] => {
    const paths = fields.map((field) => questionCell(id, field));
    kept.current.set(
      before,
      paths.map((path) => store.get(path) ?? null),
    );
    const values = kept.current.get(next) ?? [];
    return paths.map((path, index) => [path, values[index] ?? null]);
  };
}
