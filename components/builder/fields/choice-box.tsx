"use client";

import type { ReactNode } from "react";
import type { Choice } from "@/components/builder/words/field-words";
import { Checkbox } from "@/components/ui/checkbox";
import { Field, FieldContent, FieldDescription, FieldError, FieldLabel } from "@/components/ui/field";
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { sayIssue } from "@/lib/contract/plain-issue";

export type SwitchBoxProps = {
  label: string;
  description?: ReactNode;
  /** What it is while nobody has chosen. */
  fallback?: boolean;
};
type ValueProps<T> = { value: unknown; onChange: (value: T) => void; problem?: string };

/** On or off. */
export function SwitchBox({
  label,
  description,
  fallback = false,
  value,
  onChange,
  problem,
}: SwitchBoxProps & ValueProps<boolean>) {
  return (
    <Field orientation="horizontal" invalid={problem !== undefined}>
      <Switch checked={typeof value === "boolean" ? value : fallback} onCheckedChange={onChange} />
      <FieldContent>
        <FieldLabel>{label}</FieldLabel>
        {description && <FieldDescription>{description}</FieldDescription>}
        <FieldError>{sayIssue(label, problem)}</FieldError>
      </FieldContent>
    </Field>
  );
}

export type SelectBoxProps = {
  label: string;
  items: readonly Choice[];
  description?: ReactNode;
  /** The first choice, which says nothing: "As in the job", "None". Without it something is always chosen. */
  none?: string;
  /** What is chosen while nobody has. */
  fallback?: string;
  /** False while `items` are not there yet: then a choice that is not among them is no stranger. */
  areItemsKnown?: boolean;
  /** What a choice that is not among `items` is called, where it is as good as they are; without it, it is said to be gone. */
  nameOf?: (value: string) => string;
};

/** Base UI has no item without a value. */
const NONE = "(none)";

/** One of several choices. A choice that is not among them stays: by its name, or as one that is not there any more. */
export function SelectBox({
  label,
  items,
  description,
  none,
  fallback,
  areItemsKnown = true,
  nameOf = (one) => (areItemsKnown ? `${one} (not there any more)` : one),
  value,
  onChange,
  problem,
}: SelectBoxProps & ValueProps<string | null>) {
  const chosen = typeof value === "string" && value !== "" ? value : (fallback ?? NONE);
  const known = items.find((item) => item.value === chosen);
  const all: Choice[] = [
    ...(none === undefined ? [] : [{ value: NONE, label: none }]),
    ...items,
    ...(known || chosen === NONE ? [] : [{ value: chosen, label: nameOf(chosen) }]),
  ];
  return (
    <Field invalid={problem !== undefined}>
      <FieldLabel>{label}</FieldLabel>
      <Select items={all} value={chosen} onValueChange={(next) => onChange(next === NONE ? null : next)}>
        <SelectTrigger className="w-full">
          <SelectValue />
        </SelectTrigger>
        <SelectContent>
          {all.map((item) => (
            <SelectItem key={item.value} value={item.value}>
              {item.label}
              {item.description && <span className="block text-muted-foreground text-xs">{item.description}</span>}
            </SelectItem>
          ))}
        </SelectContent>
      </Select>
      {(known?.description || description) && (
        <FieldDescription>
          {known?.description} {description}
        </FieldDescription>
      )}
      <FieldError>{sayIssue(label, problem)}</FieldError>
    </Field>
  );
}

type CheckBoxProps = {
  label: string;
  description?: ReactNode;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
};

/** One of several things that may all be chosen. */
export function CheckBox({ label, description, isChecked, onChange }: CheckBoxProps) {
  return (
    <Field orientation="horizontal">
      <Checkbox checked={isChecked} onCheckedChange={onChange} className="mt-0" />
      <FieldContent>
        <FieldLabel>{label}</FieldLabel>
        {description && <FieldDescription>{description}</FieldDescription>}
      </FieldContent>
    </Field>
  );
}
