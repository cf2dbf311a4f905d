"use client";

import type { ReactNode } from "react";
import { useDateBox } from "@/components/shared/use-date-box";
import { Field, FieldError } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { WHOLE_DATE } from "@/lib/contract/form-field";

type DateAnswerProps = {
  required: boolean;
  label: ReactNode;
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
};

/** A day. One that lacks a part says so once it is left. */
export function DateAnswer({ required, label, value, problem, onChange }: DateAnswerProps) {
  const { isHalf, control } = useDateBox(value, onChange);
  const shown = isHalf ? WHOLE_DATE : problem;
  return (
    <Field invalid={shown !== undefined}>
      {label}
      <Input type="date" required={required} max="9999-12-31" {...control} className="h-11 max-w-48 text-base" />
      <FieldError className="text-base">{shown}</FieldError>
    </Field>
  );
}
