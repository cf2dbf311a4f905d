"use client";

import { toast } from "sonner";

type UndoToast = {
  /** What happened: "Jamie Chen was dismissed." */
  message: string;
  description?: string;
  /** Puts it back. When it throws or rejects, a toast says that the change stayed. */
  onUndo: () => void | Promise<void>;
  /** Said after it was put back. */
  undoneMessage?: string;
  /** Milliseconds the button stays; 8000. It waits while the pointer or the focus is on it. */
  duration?: number;
};

/** Tells of a change that already happened and offers to take it back. Returns the toast's id. */
export function undoToast({
  message,
  description,
  onUndo,
  undoneMessage = "Put back as it was.",
  duration = 8000,
}: UndoToast): string | number {
  let isUndone = false;

  const undo = async () => {
    if (isUndone) return;
    isUndone = true;
    // The toaster would move the focus when its last toast goes, seconds later, into the middle of typing.
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && activeElement.closest("[data-sonner-toaster]")) activeElement.blur();
    try {
      await onUndo();
      toast.success(undoneMessage, { duration: 3000 });
    } catch (error) {
      toast.error("That could not be undone; the change is still in place.", {
        description: error instanceof Error ? error.message : undefined,
      });
    }
  };

  return toast(message, { description, duration, action: { label: "Undo", onClick: () => void undo() } });
}
