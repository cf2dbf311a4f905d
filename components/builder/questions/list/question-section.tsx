"use client";

import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from "@dnd-kit/core";
import { SortableContext, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { PlusIcon } from "lucide-react";
import { memo, useId, useMemo } from "react";
import { CellFrame } from "@/components/builder/fields/cell-frame";
import { ListNote } from "@/components/builder/fields/list-note";
import { useBuilderNav } from "@/components/builder/nav/builder-nav";
import { useCell, useProblem } from "@/components/builder/plan/plan-provider";
import { ReuseDialog } from "@/components/builder/questions/reuse/reuse-dialog";
import { QUESTION_KINDS } from "@/components/builder/words/question-kinds";
import { ProblemLine } from "@/components/shared/problem-line";
import { SILENT_DRAG } from "@/components/shared/silent-drag";
import { Button } from "@/components/ui/button";
import { sayIssue } from "@/lib/contract/plain-issue";
import { idsOf } from "@/lib/contract/plan/content";
import { questionsCell } from "@/lib/contract/plan/paths";
import type { Modality } from "@/lib/contract/platform/questions";
import { PasteLinesDialog } from "./paste-lines-dialog";
import { QuestionItem } from "./question-item";
import type { QuestionList } from "./question-list";
import { useQuestionList } from "./use-question-list";

/** The questions of one kind: a list in which each opens in place, and the ways to add to it. */
export function QuestionSection({ modality }: { modality: Modality }) {
  const titleId = useId();
  const kind = QUESTION_KINDS[modality];
  const cell = questionsCell(modality);
  const [value] = useCell(cell);
  const ids = useMemo(() => idsOf(value), [value]);
  const problem = useProblem(cell);
  const { list, said, place } = useQuestionList(modality);
  const isTooLong = kind.most !== undefined && ids.length > kind.most;
  return (
    <section ref={place} aria-labelledby={titleId} className="flex flex-col gap-3">
      <div className="flex flex-col gap-0.5">
        <h3 id={titleId} className="flex items-baseline gap-1.5 font-medium">
          {kind.title}
          {ids.length > 0 && <span className="text-muted-foreground tabular-nums">{ids.length}</span>}
        </h3>
        <p className="text-muted-foreground text-table">
          {kind.description}
          {kind.recommended && ` ${kind.recommended.charAt(0).toUpperCase()}${kind.recommended.slice(1)}.`}
        </p>
        {isTooLong && (
          <p className="text-table text-warning">
            More than {kind.most}: long lists tire candidates and blur what counts. Think of taking some out.
          </p>
        )}
      </div>
      {ids.length === 0 ? (
        <p className="rounded-lg border border-dashed px-4 py-6 text-center text-muted-foreground">{kind.empty}</p>
      ) : (
        <SortableQuestions ids={ids} list={list} label={kind.title} />
      )}
      <ListNote path={cell} />
      <ProblemLine>{sayIssue("The list", problem)}</ProblemLine>
      <CellFrame path={cell} className="flex-row flex-wrap items-center gap-1">
        <Button type="button" variant="outline" size="sm" data-add-question onClick={list.add}>
          <PlusIcon aria-hidden />
          Add {kind.noun}
        </Button>
        <PasteLinesDialog plural={kind.plural} onAdd={list.addLines} />
        <ReuseDialog modality={modality} onAdd={list.insert} />
      </CellFrame>
      {ids.length > 0 && (
        <p className="text-muted-foreground text-xs pointer-coarse:hidden">
          Enter goes on to the next {kind.noun}. Alt with an arrow moves one, Delete deletes one and Ctrl+Z brings it
          back, Escape closes it.
        </p>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </section>
  );
}

const BY_A_FEW_PIXELS = { activationConstraint: { distance: 4 } };

type SortableQuestionsProps = { ids: string[]; list: QuestionList; label: string };

const SortableQuestions = memo(function SortableQuestions({ ids, list, label }: SortableQuestionsProps) {
  const sensors = useSensors(useSensor(PointerSensor, BY_A_FEW_PIXELS));
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over) list.moveTo(String(active.id), String(over.id));
  };
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={onDragEnd} accessibility={SILENT_DRAG}>
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol aria-label={label} className="flex flex-col gap-1.5">
          <Items ids={ids} list={list} />
        </ol>
      </SortableContext>
    </DndContext>
  );
});

/** Apart, so that opening a card renders that card and not what makes all of them sortable. */
function Items({ ids, list }: { ids: string[]; list: QuestionList }) {
  const { openQuestion } = useBuilderNav();
  return ids.map((id, index) => (
    <QuestionItem key={id} id={id} index={index} isOpen={id === openQuestion} list={list} />
  ));
}
