"use client";

import type { ComponentProps, ReactNode } from "react";
import { type FieldPath, useController, useFormContext, useFormState } from "react-hook-form";
import type { Draft } from "@/components/postings/new/draft";
import { TextField } from "@/components/shell/text-field";
import { Field, FieldContent, FieldDescription, FieldError, FieldLabel } from "@/components/ui/field";
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { sayIssue } from "@/lib/contract/plain-issue";

type Name = FieldPath<Draft>;

/** The message of what is wrong with a field; undefined while nothing is. */
function useProblem(name: Name): string | undefined {
  const { control, getFieldState } = useFormContext<Draft>();
  return getFieldState(name, useFormState({ control, name, exact: true })).error?.message;
}

/** A text of the draft. */
export function DraftText({ name, ...field }: { name: Name } & ComponentProps<typeof TextField>) {
  const { register } = useFormContext<Draft>();
  const problem = useProblem(name);
  return <TextField {...field} problem={problem} {...register(name)} />;
}

/** A whole number of the draft, from `min` to `max`. */
export function DraftNumber({
  name,
  label,
  min,
  max,
  description,
  optional,
  className,
}: {
  name: Name;
  label: string;
  min: number;
  max: number;
  description?: ReactNode;
  optional?: boolean;
  className?: string;
}) {
  return (
    <DraftText
      name={name}
      label={label}
      optional={optional}
      description={description}
      className={className}
      type="number"
      inputMode="numeric"
      min={min}
      max={max}
      step={1}
    />
  );
}

type SwitchName = "has_resume" | "knockout_enabled" | "mandatory" | "video" | `questions.${number}.not_scored`;

/** Something of the draft that is on or off. */
export function DraftSwitch({
  name,
  label,
  description,
}: {
  name: SwitchName;
  label: string;
  description?: ReactNode;
}) {
  const { field } = useController<Draft, SwitchName>({ name });
  return (
    <Field orientation="horizontal">
      <Switch name={field.name} checked={field.value} onCheckedChange={field.onChange} ref={field.ref} />
      <FieldContent>
        <FieldLabel>{label}</FieldLabel>
        {description && <FieldDescription>{description}</FieldDescription>}
      </FieldContent>
    </Field>
  );
}

type SelectName =
  | "language"
  | "company_overview_delivery_mode"
  | "job_overview_delivery_mode"
  | "interview_process_overview_delivery_mode"
  | `tags.${number}.response_format`;

/** A choice of the draft. `items`: what is sent, and what the reader sees. */
export function DraftSelect({
  name,
  label,
  items,
  className,
}: {
  name: SelectName;
  label: string;
  items: { value: string; label: string }[];
  className?: string;
}) {
  const { field } = useController<Draft, SelectName>({ name });
  const problem = useProblem(name);
  return (
    <Field invalid={problem !== undefined} className={className}>
      <FieldLabel>{label}</FieldLabel>
      <Select items={items} value={field.value} onValueChange={field.onChange}>
        <SelectTrigger ref={field.ref} className="w-full">
          <SelectValue />
        </SelectTrigger>
        <SelectContent>
          {items.map((item) => (
            <SelectItem key={item.value} value={item.value}>
              {item.label}
            </SelectItem>
          ))}
        </SelectContent>
      </Select>
      <FieldError>{sayIssue(label, problem)}</FieldError>
    </Field>
  );
}
