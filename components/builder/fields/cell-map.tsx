"use client";

import { PlusIcon, Trash2Icon } from "lucide-react";
import { useState } from "react";
import { useCellPlace } from "@/components/builder/nav/builder-nav";
import { focusSoon } from "@/components/builder/nav/focus-soon";
import { useCell, usePlanStore, useProblem } from "@/components/builder/plan/plan-provider";
import { ProblemLine } from "@/components/shared/problem-line";
import { undoToast } from "@/components/shared/undo-toast";
import { Button } from "@/components/ui/button";
import { Field, FieldError } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { sayIssue } from "@/lib/contract/plain-issue";
import { type MetadataRow, metadataOf, metadataProblems, rowsOf } from "@/lib/contract/plan/metadata-rows";
import { sameValue } from "@/lib/contract/plan/same-value";
import { METADATA_LIMITS } from "@/lib/contract/platform/shared";
import { CellNote } from "./cell-note";

type CellMapProps = { path: string; label: string; description: string };

/** Texts under keys, line by line; the cell holds all of them. */
export function CellMap({ path, label, description }: CellMapProps) {
  const store = usePlanStore();
  const [cell, set] = useCell(path);
  const problem = useProblem(path);
  const { rows, edit } = useRows(cell, set);
  const place = useCellPlace<HTMLFieldSetElement>(path);
  const problems = metadataProblems(rows);
  const ofAll = problems.find(({ row }) => row === null)?.message ?? (problems.length === 0 ? problem : undefined);

  /** A control of this line, else of the one before it, else the way to add one. */
  const focusLine = (index: number, control: string) =>
    focusSoon(() => {
      const lines = [...(place.ref.current?.querySelectorAll("li") ?? [])];
      const line = lines[Math.min(index, lines.length - 1)];
      const found = (line ?? place.ref.current)?.querySelector<HTMLElement>(line ? control : "[data-add]");
      found?.focus();
      return found !== null && found !== undefined && lines.length > (control === "input" ? index : -1);
    });
  const add = () => {
    edit([...rows, { key: "", value: "" }]);
    focusLine(rows.length, "input");
  };
  const remove = (index: number) => {
    const gone = rows[index];
    edit(rows.filter((_, at) => at !== index));
    focusLine(index, "[data-remove]");
    if (!gone || !(gone.key || gone.value)) return;
    undoToast({
      message: `“${gone.key || gone.value}” was taken out.`,
      onUndo() {
        store.set(path, metadataOf(rowsOf(store.get(path)).toSpliced(index, 0, gone)));
        focusLine(index, "[data-remove]");
      },
    });
  };
  return (
    <fieldset {...place} aria-label={label} className="flex min-w-0 flex-col gap-2">
      <p className="font-medium">
        {label} <span className="font-normal text-muted-foreground">optional</span>
      </p>
      <p className="text-muted-foreground text-table">{description}</p>
      {rows.length > 0 && (
        <ul className="flex flex-col gap-2">
          {rows.map((row, index) => (
            <MapRow
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own, two may be alike.
              key={index}
              number={index + 1}
              row={row}
              keyProblem={problems.find((one) => one.row === index && one.part === "key")?.message}
              valueProblem={problems.find((one) => one.row === index && one.part === "value")?.message}
              onChange={(next) => edit(rows.map((one, at) => (at === index ? next : one)))}
              onRemove={() => remove(index)}
            />
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="button" variant="outline" size="sm" data-add onClick={add}>
          <PlusIcon aria-hidden />
          Add a line
        </Button>
        {rows.length > METADATA_LIMITS.keys * 0.8 && (
          <span className="text-muted-foreground text-table tabular-nums">
            {rows.length} of {METADATA_LIMITS.keys} keys
          </span>
        )}
      </div>
      {ofAll && <ProblemLine>{sayIssue(label, ofAll)}</ProblemLine>}
      <CellNote path={path} />
    </fieldset>
  );
}

/**
 * The lines as they are being edited: in the order in which they were typed, with the empty ones. They begin anew when
 * the cell becomes something else than they say (undo, another editor).
 */
function useRows(cell: unknown, set: (value: unknown) => void) {
  const [rows, setRows] = useState(() => rowsOf(cell));
  const isBehind = !sameValue(metadataOf(rows), cell ?? null);
  const current = isBehind ? rowsOf(cell) : rows;
  if (isBehind) setRows(current);
  const edit = (next: MetadataRow[]) => {
    setRows(next);
    const made = metadataOf(next);
    if (!sameValue(made, cell ?? null)) set(made);
  };
  return { rows: current, edit };
}

type MapRowProps = {
  number: number;
  row: MetadataRow;
  keyProblem: string | undefined;
  valueProblem: string | undefined;
  onChange: (row: MetadataRow) => void;
  onRemove: () => void;
};

function MapRow({ number, row, keyProblem, valueProblem, onChange, onRemove }: MapRowProps) {
  return (
    <li className="flex items-start gap-2">
      <div className="grid min-w-0 flex-1 grid-cols-1 gap-2 sm:grid-cols-[1fr_2fr]">
        <Field invalid={keyProblem !== undefined}>
          <Input
            dir="auto"
            aria-label={`Key ${number}`}
            placeholder="Key"
            value={row.key}
            onChange={(event) => onChange({ ...row, key: event.target.value })}
          />
          <FieldError>{sayIssue(`Key ${number}`, keyProblem)}</FieldError>
        </Field>
        <Field invalid={valueProblem !== undefined}>
          <Input
            dir="auto"
            aria-label={`Value ${number}`}
            placeholder="Value"
            value={row.value}
            onChange={(event) => onChange({ ...row, value: event.target.value })}
          />
          <FieldError>{sayIssue(`Value ${number}`, valueProblem)}</FieldError>
        </Field>
      </div>
      <Button
        type="button"
        variant="ghost"
        size="icon-sm"
        className="text-muted-foreground"
        data-remove
        aria-label={`Take out line ${number}`}
        title="Take out"
        onClick={onRemove}
      >
        <Trash2Icon aria-hidden />
      </Button>
    </li>
  );
}
