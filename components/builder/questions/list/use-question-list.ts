"use client";

import { type RefObject, useMemo, useRef, useState } from "react";
import { useBuilderNav } from "@/components/builder/frame/builder-nav";
import { usePlanStore } from "@/components/builder/plan/plan-provider";
import { undoToast } from "@/components/shared/undo-toast";
import type { Modality } from "@/lib/contract/platform/questions";
import { type Focus, type QuestionList, questionList } from "./question-list";

/** A list of questions on the page: what can be done with it, and the sentence that tells what was done. */
export function useQuestionList(modality: Modality): {
  list: QuestionList;
  said: string;
  place: RefObject<HTMLElement | null>;
} {
  const store = usePlanStore();
  const { setOpenQuestion } = useBuilderNav();
  const [said, say] = useState("");
  const place = useRef<HTMLElement>(null);
  // The same object for as long as the list stands, so that its rows are rendered for their own sake only.
  const list = useMemo(
    () =>
      questionList({
        store,
        modality,
        openQuestion: setOpenQuestion,
        // After the page has caught up with the change.
        focus: (what) => requestAnimationFrame(() => focusIn(place.current, what)),
        keepFocus,
        toast: undoToast,
        say,
      }),
    [store, modality, setOpenQuestion],
  );
  return { list, said, place };
}

/** The browser drops the focus when React moves the element that has it. */
function keepFocus(): void {
  const focused = document.activeElement;
  requestAnimationFrame(() => {
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
  });
}

const CONTROLS: Record<Focus["on"], string> = { text: "textarea", row: "[data-row]", add: "[data-add-question]" };

function focusIn(place: HTMLElement | null, what: Focus): void {
  const card = what.on === "add" ? place : place?.querySelector<HTMLElement>(`[data-question="${what.id}"]`);
  const control = card?.querySelector<HTMLElement>(CONTROLS[what.on]);
  control?.focus();
  if (control instanceof HTMLTextAreaElement) control.setSelectionRange(control.value.length, control.value.length);
}
