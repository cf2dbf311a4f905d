"use client";

import { CircleAlertIcon, CopyPlusIcon, Trash2Icon } from "lucide-react";
import { type KeyboardEvent, useState, useSyncExternalStore } from "react";
import { placedQuestion } from "@/components/builder/plan/placed-questions";
import { useContent, useProblemWatch } from "@/components/builder/plan/plan-provider";
import { nameOf, QUESTION_KINDS } from "@/components/builder/words/question-kinds";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/lib/utils";
import { factsOf, type QuestionFacts } from "./question-facts";
import type { QuestionList } from "./question-list";

type QuestionRowProps = { id: string; index: number; list: QuestionList };

/** A question in one line: its text, and what counts about it. A click or Enter opens it; arrows go to its neighbours. */
export function QuestionRow({ id, index, list }: QuestionRowProps) {
  const { text, ...facts } = useContent(
    (content) => rowOf(placedQuestion(content, id)),
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );
  const [isPointedAt, setIsPointedAt] = useState(false);
  const name = nameOf(QUESTION_KINDS[list.modality].noun, index);
  const onKeyDown = (event: KeyboardEvent) => {
    // With another key they are the browser's: Ctrl+K, Cmd+Backspace.
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "ArrowUp" || event.key === "k") list.step(id, -1);
    else if (event.key === "ArrowDown" || event.key === "j") list.step(id, 1);
    else if (event.key === "Delete" || event.key === "Backspace") list.remove(id);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="relative flex min-h-10 items-center"
      onPointerEnter={({ pointerType }) => setIsPointedAt(pointerType === "mouse")}
      onPointerLeave={() => setIsPointedAt(false)}
    >
      <button
        type="button"
        data-row
        aria-expanded={false}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
        onClick={() => list.open(id)}
        onKeyDown={onKeyDown}
        className="flex min-h-10 min-w-0 flex-1 items-baseline gap-2 rounded-md py-2 pe-3 text-start focus-visible:-outline-offset-2"
      >
        <span aria-hidden className="w-5 shrink-0 text-end text-muted-foreground tabular-nums">
          {index + 1}
        </span>
        <span className="sr-only">{name}: </span>
        {/* What counts stands beside the text where both have room, else below it. */}
        <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3 gap-y-0.5">
          <span
            data-text
            dir="auto"
            className={cn("line-clamp-2 min-w-0 flex-1 basis-60 break-words", !text && "text-muted-foreground")}
          >
            {text || "No text yet"}
          </span>
          <Facts id={id} {...facts} />
        </span>
      </button>
      {isPointedAt && <RowButtons id={id} name={name.toLowerCase()} list={list} />}
    </div>
  );
}

type Row = QuestionFacts & { text: string };
const EMPTY: Row = { text: "", kind: "", weight: "", mark: "" };

function rowOf(placed: ReturnType<typeof placedQuestion>): Row {
  if (!placed) return EMPTY;
  // A row shows two lines; more of a text of 100 kB would only be compared and laid out.
  return {
    text: String(placed.fields.text ?? "")
      .trim()
      .slice(0, 400),
    ...factsOf(placed),
  };
}

function Facts({ id, kind, weight, mark }: QuestionFacts & { id: string }) {
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-muted-foreground text-table">
      {mark && <Badge variant="outline">{mark}</Badge>}
      {kind && <span>{kind}</span>}
      {weight && <span className="tabular-nums">{weight}</span>}
      <ProblemMark id={id} />
    </span>
  );
}

/** That something inside is to be mended. */
function ProblemMark({ id }: { id: string }) {
  const watch = useProblemWatch();
  const isWrong = useSyncExternalStore(
    watch.subscribe,
    () => watch.isMarked(id),
    () => false,
  );
  if (!isWrong) return null;
  return (
    <span className="flex items-center gap-1 text-danger">
      <CircleAlertIcon aria-hidden className="size-3.5" />
      To mend
    </span>
  );
}

/**
 * Over the end of the row, which keeps its whole width for the text; only while the mouse is on it, since two hundred
 * rows with their buttons take twice as long to draw. No stop of the Tab key, so that a long list is one stop for each
 * question: the keyboard has Delete here, and both buttons in the opened card.
 */
function RowButtons({ id, name, list }: { id: string; name: string; list: QuestionList }) {
  return (
    <div className="absolute end-1 flex items-center gap-0.5 rounded-md bg-card">
      <RowButton label={`Duplicate ${name}`} onPress={() => list.duplicate(id)}>
        <CopyPlusIcon aria-hidden />
      </RowButton>
      <RowButton label={`Delete ${name}`} onPress={() => list.remove(id)}>
        <Trash2Icon aria-hidden />
      </RowButton>
    </div>
  );
}

function RowButton({ label, onPress, children }: { label: string; onPress(): void; children: React.ReactNode }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      title={label}
      onClick={onPress}
      className="inline-flex size-7 items-center justify-center rounded-md text-muted-foreground hover:bg-accent [&_svg]:size-4"
    >
      {children}
    </button>
  );
}
