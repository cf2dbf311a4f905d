"use client";

import type { ReactNode } from "react";
import { useCellPlace } from "@/components/builder/frame/builder-nav";
import { useCell, useProblem } from "@/components/builder/plan/plan-provider";
import { Field, FieldContent, FieldDescription, FieldError, FieldLabel } from "@/components/ui/field";
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { sayIssue } from "@/lib/contract/plain-issue";
import { cn } from "@/lib/utils";
import { CellNote } from "./cell-note";

type CellSwitchProps = {
  path: string;
  label: string;
  description?: ReactNode;
  /** What it is while nobody has chosen. */
  fallback?: boolean;
  className?: string;
};

/** Something of the posting that is on or off. */
export function CellSwitch({ path, label, description, fallback = false, className }: CellSwitchProps) {
  const [value, set] = useCell(path);
  const problem = useProblem(path);
  return (
    <div {...useCellPlace(path)} className={cn("flex min-w-0 flex-col gap-1.5", className)}>
      <Field orientation="horizontal" invalid={problem !== undefined}>
        <Switch checked={typeof value === "boolean" ? value : fallback} onCheckedChange={set} />
        <FieldContent>
          <FieldLabel>{label}</FieldLabel>
          {description && <FieldDescription>{description}</FieldDescription>}
          <FieldError>{sayIssue(label, problem)}</FieldError>
        </FieldContent>
      </Field>
      <CellNote path={path} />
    </div>
  );
}

export type Choice = { value: string; label: string; description?: string };

type CellSelectProps = {
  path: string;
  label: string;
  items: readonly Choice[];
  description?: ReactNode;
  /** The first choice, which says nothing: "As in the job", "None". Without it something is always chosen. */
  none?: string;
  /** What is chosen while nobody has. */
  fallback?: string;
  className?: string;
};

/** Base UI has no item without a value. */
const NONE = "(none)";

/** One of several choices. A choice that is not there any more stays, and says so. */
export function CellSelect({ path, label, items, description, none, fallback, className }: CellSelectProps) {
  const [value, set] = useCell(path);
  const problem = useProblem(path);
  const chosen = typeof value === "string" && value !== "" ? value : (fallback ?? NONE);
  const isKnown = chosen === NONE || items.some((item) => item.value === chosen);
  const all: Choice[] = [
    ...(none === undefined ? [] : [{ value: NONE, label: none }]),
    ...items,
    ...(isKnown ? [] : [{ value: chosen, label: `${chosen} (not there any more)` }]),
  ];
  return (
    <div {...useCellPlace(path)} className={cn("flex min-w-0 flex-col gap-1.5", className)}>
      <Field invalid={problem !== undefined}>
        <FieldLabel>{label}</FieldLabel>
        <Select items={all} value={chosen} onValueChange={(next) => set(next === NONE ? null : next)}>
          <SelectTrigger className="w-full">
            <SelectValue />
          </SelectTrigger>
          <SelectContent>
            {all.map((item) => (
              <SelectItem key={item.value} value={item.value}>
                {item.label}
              </SelectItem>
            ))}
          </SelectContent>
        </Select>
        {description && <FieldDescription>{description}</FieldDescription>}
        <FieldError>{sayIssue(label, problem)}</FieldError>
      </Field>
      <CellNote path={path} />
    </div>
  );
}
