"use client";

import { ArrowDownIcon, ArrowUpIcon, PlusIcon, XIcon } from "lucide-react";
import { type ClipboardEvent, type KeyboardEvent, useId, useRef } from "react";
import { focusSoon } from "@/components/builder/nav/focus-soon";
import { linesOf } from "@/components/builder/questions/list/lines-of";
import { PasteLinesDialog } from "@/components/builder/questions/list/paste-lines-dialog";
import { ProblemLine } from "@/components/shared/problem-line";
import { undoToast } from "@/components/shared/undo-toast";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { sayIssue } from "@/lib/contract/plain-issue";

type ChoicesFieldProps = {
  label: string;
  description?: string;
  values: string[];
  problem?: string;
  onChange(values: string[]): void;
  /** The values as they are by now: a choice may be put back after the field was closed and opened again. */
  read(): string[];
};

/**
 * A list of short texts: Enter adds the next, Backspace in an empty one takes it out, Alt with an arrow moves it, several
 * pasted lines become several choices.
 */
export function ChoicesField({ label, description, values, problem, onChange, read }: ChoicesFieldProps) {
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const focus = (index: number) =>
    focusSoon(() => {
      const choice = place.current?.querySelectorAll<HTMLElement>("li input")[index];
      const control = choice ?? place.current?.querySelector<HTMLElement>("[data-add-choice]");
      control?.focus();
      return choice !== undefined;
    });

  const addAfter = (index: number) => {
    onChange(values.toSpliced(index + 1, 0, ""));
    focus(index + 1);
  };
  const remove = (index: number) => {
    const gone = values[index] ?? "";
    onChange(values.toSpliced(index, 1));
    focus(Math.max(0, index - 1));
    if (gone.trim() === "") return;
    undoToast({
      message: `The choice “${gone.length > 80 ? `${gone.slice(0, 80)} …` : gone}” was removed.`,
      onUndo() {
        onChange(read().toSpliced(index, 0, gone));
        focus(index);
      },
    });
  };
  const move = (index: number, by: 1 | -1) => {
    const to = index + by;
    if (to < 0 || to >= values.length) return;
    onChange(values.toSpliced(index, 1).toSpliced(to, 0, values[index] ?? ""));
    focus(to);
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.nativeEvent.isComposing) return;
    const isArrow = event.key === "ArrowUp" || event.key === "ArrowDown";
    const isEmptied = event.key === "Backspace" && values[index] === "";
    if (event.key !== "Enter" && !isEmptied && !(event.altKey && isArrow)) return;
    event.preventDefault();
    // The card around would move, or close.
    event.stopPropagation();
    if (event.key === "Enter") addAfter(index);
    else if (isEmptied) remove(index);
    else move(index, event.key === "ArrowUp" ? -1 : 1);
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>, index: number) => {
    const lines = linesOf(event.clipboardData.getData("text/plain"));
    if (lines.length < 2) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const [first = "", ...more] = lines;
    const kept = `${value.slice(0, selectionStart ?? 0)}${first}${value.slice(selectionEnd ?? value.length)}`;
    onChange(values.toSpliced(index, 1, kept, ...more));
    focus(index + more.length);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be read before every choice.
    <div
      ref={place}
      role="group"
      aria-labelledby={id}
      aria-describedby={`${id}-what`}
      className="flex min-w-0 flex-col gap-1.5"
    >
      <span id={id} className="font-medium">
        {label}
      </span>
      {values.length > 0 && (
        <ol className="flex flex-col gap-1.5">
          {values.map((value, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: choices are texts without an identity; the fields are controlled.
            <li key={index} className="flex items-center gap-1">
              <Input
                aria-label={`Choice ${index + 1}`}
                aria-invalid={(problem !== undefined && value.trim() === "") || undefined}
                aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                dir="auto"
                value={value}
                onChange={(event) => onChange(values.toSpliced(index, 1, event.target.value))}
                onKeyDown={(event) => onKeyDown(event, index)}
                onPaste={(event) => onPaste(event, index)}
              />
              <ChoiceButton label={`Move choice ${index + 1} up`} isOff={index === 0} onPress={() => move(index, -1)}>
                <ArrowUpIcon aria-hidden />
              </ChoiceButton>
              <ChoiceButton
                label={`Move choice ${index + 1} down`}
                isOff={index === values.length - 1}
                onPress={() => move(index, 1)}
              >
                <ArrowDownIcon aria-hidden />
              </ChoiceButton>
              <ChoiceButton label={`Remove choice ${index + 1}`} onPress={() => remove(index)}>
                <XIcon aria-hidden />
              </ChoiceButton>
            </li>
          ))}
        </ol>
      )}
      <div className="flex flex-wrap items-center gap-1">
        <Button type="button" variant="outline" size="sm" data-add-choice onClick={() => addAfter(values.length - 1)}>
          <PlusIcon aria-hidden />
          Add choice
        </Button>
        <PasteLinesDialog plural="choices" onAdd={(lines) => onChange([...values.filter(Boolean), ...lines])} />
      </div>
      <p id={`${id}-what`} className="text-muted-foreground text-table empty:hidden">
        {description}
      </p>
      <ProblemLine>{sayIssue(label, problem)}</ProblemLine>
    </div>
  );
}

type ChoiceButtonProps = { label: string; isOff?: boolean; onPress(): void; children: React.ReactNode };

function ChoiceButton({ label, isOff = false, onPress, children }: ChoiceButtonProps) {
  return (
    <Button
      type="button"
      variant="ghost"
      size="icon-sm"
      className="text-muted-foreground"
      aria-label={label}
      title={label}
      disabled={isOff}
      onClick={onPress}
    >
      {children}
    </Button>
  );
}
