"use client";

import { useBuilderNav } from "@/components/builder/nav/builder-nav";
import { usePlanStore } from "@/components/builder/plan/plan-provider";
import { AppError } from "@/lib/contract/errors";

/** Why not everything could be saved: two people changed one field, and the editor has to choose. */
export const UNDECIDED = "undecided";

/**
 * Saves everything that was typed, before something is made of the posting as the server has it. Where two people
 * changed a field it goes there. @throws AppError that says why not all of it is saved; conflict `undecided`, or
 * unavailable
 */
export function useSaveAll(): () => Promise<void> {
  const store = usePlanStore();
  const nav = useBuilderNav();
  return async () => {
    await store.flush();
    const [undecided] = store.conflicts.keys();
    if (undecided !== undefined) {
      nav.goTo(undecided);
      throw new AppError("conflict", "Two of you changed the same field. Choose which of the two it is to be, there.", {
        reason: UNDECIDED,
      });
    }
    if (!store.isSaved) {
      throw new AppError("unavailable", `It is not all saved yet. ${store.saveState.problem ?? ""}`.trim());
    }
  };
}
