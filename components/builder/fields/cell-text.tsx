"use client";

import type { KeyboardEvent, ReactNode } from "react";
import { useCellPlace } from "@/components/builder/frame/builder-nav";
import { useCell, useProblem } from "@/components/builder/plan/plan-provider";
import { TextField } from "@/components/shell/text-field";
import { cn } from "@/lib/utils";
import { CellNote } from "./cell-note";

type CellTextProps = {
  path: string;
  label: string;
  description?: ReactNode;
  /** Said beside the label; without it the field is marked as required. */
  optional?: boolean;
  /** Lines of a longer text. */
  rows?: number;
  placeholder?: string;
  /** Beside the label, at the end of the row. */
  action?: ReactNode;
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  className?: string;
};

const shown = (value: unknown): string => (value === null || value === undefined ? "" : String(value));

/** A text of the posting. */
export function CellText({ path, className, rows, ...field }: CellTextProps) {
  const [value, set] = useCell(path);
  const problem = useProblem(path);
  const control = { ...field, problem, value: shown(value) };
  return (
    <div {...useCellPlace(path)} className={cn("flex min-w-0 flex-col gap-1.5", className)}>
      {rows === undefined ? (
        <TextField {...control} onChange={(event) => set(event.target.value)} />
      ) : (
        <TextField {...control} multiline rows={rows} onChange={(event) => set(event.target.value)} />
      )}
      <CellNote path={path} />
    </div>
  );
}

type CellNumberProps = Omit<CellTextProps, "rows"> & {
  /** False: any number; else whole ones. */
  isWhole?: boolean;
  /** What is stored for what is typed, where they differ: 60 per cent is 0.6. */
  scale?: number;
};

/** A number of the posting. What is no number stays as it was typed, and the cell says so. */
export function CellNumber({ path, className, isWhole = true, scale = 1, ...field }: CellNumberProps) {
  const [value, set] = useCell(path);
  const problem = useProblem(path);
  const text = typeof value === "number" ? String(Math.round(value * scale * 1e6) / 1e6) : shown(value);
  return (
    <div {...useCellPlace(path)} className={cn("flex min-w-0 flex-col gap-1.5", className)}>
      <TextField
        {...field}
        problem={problem}
        inputMode={isWhole ? "numeric" : "decimal"}
        // The number is short; its label and what is said about it need not be.
        className="[&_[data-slot=input]]:max-w-40"
        value={text}
        onChange={(event) => set(numberOf(event.target.value, scale))}
      />
      <CellNote path={path} />
    </div>
  );
}

/** What a typed number stands for: null for nothing, and the text itself while it is no number. */
export function numberOf(typed: string, scale = 1): unknown {
  const trimmed = typed.trim();
  if (trimmed === "") return null;
  const value = Number(trimmed.replace(",", "."));
  // "1." and "-" are on their way to a number: they stand until they are one.
  return Number.isFinite(value) && /\d$/.test(trimmed) ? value / scale : typed;
}
