"use client";

import { useEffect, useEffectEvent } from "react";
import { toast } from "sonner";
import { useBuilderNav } from "@/components/builder/nav/builder-nav";
import { usePlanStore } from "@/components/builder/plan/plan-provider";
import type { PlanStore } from "@/components/builder/plan/plan-store";
import { QUESTION_KINDS } from "@/components/builder/words/question-kinds";
import { STEP_NAMES } from "@/components/builder/words/step-names";
import { idsOf } from "@/lib/contract/plan/content";
import { questionCell, questionsCell, stepCell, WORKFLOW } from "@/lib/contract/plan/paths";
import { MODALITIES } from "@/lib/contract/platform/questions";
import { STEP_TYPES } from "@/lib/contract/platform/workflow";

/** Long enough to be noticed by somebody who is in the middle of a sentence. */
const LONG_MS = 20_000;
const QUESTION_LISTS = MODALITIES.map(questionsCell);
const STEP_LISTS = [WORKFLOW];

/**
 * Says so when somebody else takes out the question or the step that the editor has open, instead of letting it vanish
 * under their hands; what they wrote in it is kept, and one press puts it back.
 */
export function GoneNotice() {
  const store = usePlanStore();
  const nav = useBuilderNav();

  useTakenOut(nav.openQuestion, QUESTION_LISTS, (id, list, putBack) => {
    nav.setOpenQuestion(null);
    const modality = MODALITIES.find((one) => questionsCell(one) === list);
    const noun = modality ? QUESTION_KINDS[modality].noun : "question";
    const text = String(store.get(questionCell(id, "text")) ?? "").trim();
    tell(`${whoIn(store, list)} deleted the ${noun} that you had open.`, text, () => {
      putBack();
      nav.goTo(questionCell(id, "text"));
    });
  });
  useTakenOut(nav.part, STEP_LISTS, (id, list, putBack) => {
    nav.open("job");
    const type = STEP_TYPES.find((known) => known === store.get(stepCell(id, "type")));
    const name = type ? `the step “${STEP_NAMES[type].name}”` : "the step";
    tell(`${whoIn(store, list)} took out ${name} that you had open.`, "", () => {
      putBack();
      nav.open(id);
    });
  });
  return null;
}

const whoIn = (store: PlanStore, list: string) => store.foreignOf(list)?.changedBy || "Somebody else";

function tell(message: string, description: string, onPutBack: () => void): void {
  toast.warning(message, {
    description: description.length > 120 ? `${description.slice(0, 120)} …` : description || undefined,
    duration: LONG_MS,
    action: { label: "Put it back", onClick: onPutBack },
  });
}

/** Calls `onGone` when an id that one of these lists had is taken out of it by somebody else. */
function useTakenOut(
  id: string | null,
  lists: string[],
  onGone: (id: string, list: string, putBack: () => void) => void,
): void {
  const store = usePlanStore();
  const gone = useEffectEvent(onGone);
  useEffect(() => {
    if (id === null) return;
    const find = () =>
      lists.map((list) => ({ list, index: idsOf(store.get(list)).indexOf(id) })).find(({ index }) => index >= 0);
    let last = find();
    return store.subscribeAll(() => {
      const [before, now] = [last, find()];
      last = now;
      // The editor's own change of the list takes the other's name from it.
      if (now || !before || !store.foreignOf(before.list)) return;
      const { list, index } = before;
      gone(id, list, () => store.set(list, idsOf(store.get(list)).toSpliced(index, 0, id)));
    });
  }, [id, lists, store]);
}
