"use client";

import { type RefObject, useMemo, useRef, useState } from "react";
import { useBuilderNav } from "@/components/builder/nav/builder-nav";
import { focusSoon } from "@/components/builder/nav/focus-soon";
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
        focus: (what) => focusSoon(() => focusIn(place.current, what)),
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
  focusSoon(() => {
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
    return document.activeElement === focused;
  });
}

const CONTROLS: Record<Focus["on"], string> = { text: "textarea", row: "[data-row]", add: "[data-add-question]" };

function focusIn(place: HTMLElement | null, what: Focus): boolean {
  const card = what.on === "add" ? place : place?.querySelector<HTMLElement>(`[data-question="${what.id}"]`);
  const control = card?.querySelector<HTMLElement>(CONTROLS[what.on]);
  control?.focus();
  if (control instanceof HTMLTextAreaElement) control.setSelectionRange(control.value.length, control.value.length);
  return control !== null && control !== undefined;
}
