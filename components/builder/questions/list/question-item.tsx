"use client";

import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { GripVerticalIcon } from "lucide-react";
import { memo } from "react";
import { cn } from "@/lib/utils";
import { QuestionCard } from "./question-card";
import type { QuestionList } from "./question-list";

/** One element for all rows, which React has not to look at again while a drag renders them. */
const GRIP = <GripVerticalIcon className="size-4" />;

type QuestionItemProps = { id: string; index: number; isOpen: boolean; list: QuestionList };

/** A question's place in its list, which can be dragged. It and what stands in it are rendered for their own sake only. */
export const QuestionItem = memo(function QuestionItem({ id, index, isOpen, list }: QuestionItemProps) {
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({ id });
  return (
    <li
      ref={setNodeRef}
      data-question={id}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={cn(
        "flex items-start rounded-lg border bg-card",
        // A row that is out of sight is neither laid out nor painted, which is most of the work in a long list.
        !isOpen && "[contain-intrinsic-size:auto_42px] [content-visibility:auto]",
        isDragging && "relative z-10 border-primary",
      )}
    >
      {/* Not a stop of the Tab key: the keyboard moves a question with Alt and an arrow. */}
      <span
        ref={setActivatorNodeRef}
        {...listeners}
        aria-hidden
        data-grip
        className="flex h-10 w-7 shrink-0 cursor-grab touch-none items-center justify-center text-muted-foreground"
      >
        {GRIP}
      </span>
      <QuestionCard id={id} index={index} isOpen={isOpen} list={list} />
    </li>
  );
});
