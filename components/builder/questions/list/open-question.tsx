"use client";

import { ChevronUpIcon } from "lucide-react";
import { type KeyboardEvent, useDeferredValue } from "react";
import { CellText } from "@/components/builder/fields/cell-text";
import { placedQuestion } from "@/components/builder/plan/placed-questions";
import { useContent } from "@/components/builder/plan/plan-provider";
import { QuestionEditor } from "@/components/builder/questions/editors/question-editor";
import { KeepQuestion } from "@/components/builder/questions/reuse/keep-question";
import { QUESTION_KINDS } from "@/components/builder/words/question-kinds";
import { Button } from "@/components/ui/button";
import { questionCell } from "@/lib/contract/plan/paths";
import { ItemButtons } from "./item-buttons";
import type { QuestionList } from "./question-list";

type OpenQuestionProps = { id: string; name: string; list: QuestionList };

/** A question that is open for editing. */
export function OpenQuestion({ id, name, list }: OpenQuestionProps) {
  const { textLabel, placeholder } = QUESTION_KINDS[list.modality];
  // The text, which takes the focus, is there at the press; the rest follows a moment later and holds nothing up.
  const isWhole = useDeferredValue(true, false);
  const isFirst = useContent((content) => placedQuestion(content, id)?.index === 0);
  const isLast = useContent((content) => {
    const placed = placedQuestion(content, id);
    return placed !== undefined && placed.index === placed.count - 1;
  });
  const onTextKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    list.next(id);
  };
  const low = name.toLowerCase();
  return (
    <div className="flex flex-col gap-4 py-2 pe-3 pb-4">
      <div className="flex min-w-0 flex-wrap items-center justify-between gap-1">
        <h4 className="font-medium text-muted-foreground text-table">{name}</h4>
        <span className="flex items-center">
          <KeepQuestion id={id} name={low} modality={list.modality} />
          <ItemButtons
            name={low}
            onMoveUp={isFirst ? undefined : () => list.moveBy(id, -1)}
            onMoveDown={isLast ? undefined : () => list.moveBy(id, 1)}
            onDuplicate={() => list.duplicate(id)}
            onDelete={() => list.remove(id)}
          />
          <Button
            type="button"
            variant="ghost"
            size="icon-sm"
            className="text-muted-foreground"
            aria-label={`Close ${low}`}
            title={`Close ${low}`}
            aria-expanded
            onClick={() => list.close(id)}
          >
            <ChevronUpIcon aria-hidden />
          </Button>
        </span>
      </div>
      <CellText
        path={questionCell(id, "text")}
        label={textLabel}
        rows={1}
        placeholder={placeholder}
        onKeyDown={onTextKey}
      />
      {isWhole && <QuestionEditor id={id} modality={list.modality} />}
    </div>
  );
}
