"use client";

import { PlusIcon } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { useFieldArray, useFormContext, useFormState } from "react-hook-form";
import { ItemButtons } from "@/components/builder/questions/list/item-buttons";
import { placeAfter } from "@/components/builder/questions/list/list-order";
import { PasteLinesDialog } from "@/components/builder/questions/list/paste-lines-dialog";
import { blankItem, type Draft, type ListName } from "@/components/postings/new/draft";
import { undoToast } from "@/components/shared/undo-toast";
import { Button } from "@/components/ui/button";

export type ItemParts = {
  index: number;
  /** "Question 2" */
  label: string;
  buttons: ReactNode;
  /** One card is open at a time; one with a wrong field opens by itself. */
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
};

type ItemListProps = {
  list: ListName;
  title: string;
  description: string;
  /** "question" and "questions", as they stand in names and buttons. */
  noun: string;
  plural: string;
  children: (item: ItemParts) => ReactNode;
};

/** An editable list of the form: add, paste, edit in place, duplicate, move (buttons or Alt+arrows), delete with undo. */
export function ItemList({ list, title, description, noun, plural, children }: ItemListProps) {
  const { control, getValues } = useFormContext<Draft>();
  const { fields, append, insert, remove, move } = useFieldArray({ control, name: list });
  const { errors } = useFormState({ control, name: list });
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const place = useRef<HTMLOListElement>(null);
  const titleId = useId();
  const Noun = noun.charAt(0).toUpperCase() + noun.slice(1);

  const step = (index: number, by: 1 | -1) => {
    const to = placeAfter(index, by, fields.length);
    if (to === null) return;
    const focused = document.activeElement;
    move(index, to);
    setSaid(`${Noun} ${index + 1} is now ${noun} ${to + 1} of ${fields.length}.`);
    // The browser drops the focus when React moves the element that has it.
    requestAnimationFrame(() => focused instanceof HTMLElement && focused.isConnected && focused.focus());
  };

  const drop = (index: number) => {
    const gone = getValues(`${list}.${index}`);
    remove(index);
    undoToast({
      message: `${Noun} ${index + 1} was deleted.`,
      description: gone.text || undefined,
      onUndo: () => insert(index, gone),
    });
    // To the neighbour, so that the keyboard does not fall back to the top of the page.
    requestAnimationFrame(() => {
      const rows = place.current?.children;
      const neighbour = rows?.[Math.min(index, rows.length - 1)];
      neighbour?.querySelector<HTMLElement>("textarea, input")?.focus();
    });
  };

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    step(index, event.key === "ArrowUp" ? -1 : 1);
  };

  const problem = errors[list];
  return (
    <section aria-labelledby={titleId} className="flex flex-col gap-3">
      <div className="flex flex-col gap-0.5">
        <h3 id={titleId} className="font-medium">
          {title}
          {fields.length > 0 && <span className="ps-1.5 text-muted-foreground tabular-nums">{fields.length}</span>}
        </h3>
        <p className="text-muted-foreground text-table">{description}</p>
      </div>
      {fields.length > 0 && (
        <ol ref={place} className="flex flex-col gap-2">
          {fields.map((field, index) => {
            const label = `${Noun} ${index + 1}`;
            return (
              <li key={field.id} className="rounded-lg border bg-card p-3">
                {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be read before every control. */}
                <div
                  role="group"
                  aria-label={`${label} and its settings`}
                  onKeyDown={(event) => onKeyDown(event, index)}
                >
                  {children({
                    index,
                    label,
                    isOpen: field.id === openKey || hasProblem(problem, index),
                    onOpenChange: (open) => setOpenKey(open ? field.id : null),
                    buttons: (
                      <ItemButtons
                        name={label.toLowerCase()}
                        onMoveUp={index > 0 ? () => step(index, -1) : undefined}
                        onMoveDown={index < fields.length - 1 ? () => step(index, 1) : undefined}
                        onDuplicate={() => insert(index + 1, getValues(`${list}.${index}`))}
                        onDelete={() => drop(index)}
                      />
                    ),
                  })}
                </div>
              </li>
            );
          })}
        </ol>
      )}
      {typeof problem?.message === "string" && <ListProblem>{problem.message}</ListProblem>}
      <div className="flex flex-wrap items-center gap-1">
        <Button type="button" variant="outline" size="sm" onClick={() => append(blankItem[list]())}>
          <PlusIcon aria-hidden />
          Add {noun}
        </Button>
        <PasteLinesDialog
          plural={plural}
          onAdd={(lines) => {
            append(lines.map((line) => blankItem[list](line)));
            setSaid(`${lines.length} ${plural} were added.`);
          }}
        />
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </section>
  );
}

/** What is wrong with the list as a whole; focusable, as the first thing that is wrong takes the focus. */
function ListProblem({ children }: { children: string }) {
  return (
    <p role="alert" tabIndex={-1} data-problem className="rounded-sm text-danger text-table">
      {children}
    </p>
  );
}

/** True when a field behind the card's fold is wrong: then the card has to be open. */
function hasProblem(problems: unknown, index: number): boolean {
  if (!Array.isArray(problems)) return false;
  const item: unknown = problems[index];
  return (
    typeof item === "object" && item !== null && Object.keys(item).some((key) => key !== "text" && key !== "weight")
  );
}
