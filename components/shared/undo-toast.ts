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

/** What can still be taken back, the newest last: its toast is on the page. */
const offered = new Map<string | number, () => Promise<void>>();

/** Where Ctrl+Z is the text's own. */
const TEXT = 'textarea, input:not([type="checkbox"], [type="radio"], [type="range"]), [contenteditable="true"]';

/** Ctrl+Z takes back the newest, without a way to its toast and with the focus staying where it is. */
function onKey(event: KeyboardEvent): void {
  const isUndo =
    (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "z";
  if (!isUndo || event.defaultPrevented || (event.target instanceof Element && event.target.matches(TEXT))) return;
  const newest = [...offered].at(-1);
  if (!newest) return;
  event.preventDefault();
  const [id, undo] = newest;
  toast.dismiss(id);
  void undo();
}

/** Tells of a change that already happened and offers to take it back. Returns the toast's id. */
export function undoToast({
  message,
  description,
  onUndo,
  undoneMessage = "Put back as it was.",
  duration = 8000,
}: UndoToast): string | number {
  let isUndone = false;

  const forget = () => void offered.delete(id);
  const undo = async () => {
    if (isUndone) return;
    isUndone = true;
    forget();
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

  const id = toast(message, {
    description,
    duration,
    action: { label: "Undo", onClick: () => void undo() },
    onDismiss: forget,
    onAutoClose: forget,
  });
  offered.set(id, undo);
  // The same listener is added once only.
  window.addEventListener("keydown", onKey);
  return id;
}
