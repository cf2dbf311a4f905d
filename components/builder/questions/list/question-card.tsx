"use client";

import { type KeyboardEvent, memo } from "react";
import { nameOf, QUESTION_KINDS } from "@/components/builder/words/question-kinds";
import { OpenQuestion } from "./open-question";
import type { QuestionList } from "./question-list";
import { QuestionRow } from "./question-row";

type QuestionCardProps = { id: string; index: number; isOpen: boolean; list: QuestionList };

/** One question: a row, or opened in place the whole of it. Alt with an arrow moves it, Escape closes it. */
export const QuestionCard = memo(function QuestionCard({ id, index, isOpen, list }: QuestionCardProps) {
  const name = nameOf(QUESTION_KINDS[list.modality].noun, index);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // React hands on what happens in a dialog or a list that was opened from here.
    const isInside = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (!isInside || event.defaultPrevented) return;
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : undefined;
    if (event.altKey && by !== undefined) list.moveBy(id, by);
    else if (event.key === "Escape" && isOpen) list.close(id);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be read before every control.
    <div role="group" aria-label={name} className="min-w-0 flex-1" onKeyDown={onKeyDown}>
      {isOpen ? <OpenQuestion id={id} name={name} list={list} /> : <QuestionRow id={id} index={index} list={list} />}
    </div>
  );
});
