"use client";

import type { ReactNode } from "react";
import { Field, FieldDescription, FieldError } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Slider } from "@/components/ui/slider";
import type { FormField } from "@/lib/contract/form-field";

type SliderAnswerProps = {
  field: Extract<FormField, { type: "slider" }>;
  label: ReactNode;
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
};

/** A number on a scale: typed or dragged. The field is empty until somebody answers, so that no place on it is suggested. */
export function SliderAnswer({ field, label, value, problem, onChange }: SliderAnswerProps) {
  const number = value.trim() === "" ? Number.NaN : Number(value);
  const at = Number.isFinite(number) ? Math.min(Math.max(number, field.min), field.max) : field.min;
  return (
    <div className="flex flex-col gap-3">
      <Field invalid={problem !== undefined}>
        {label}
        <Input
          inputMode="decimal"
          autoComplete="off"
          required={field.required}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className="h-11 max-w-32 text-base"
        />
        <FieldDescription className="text-sm">
          From {field.min} to {field.max}
          {field.step !== 1 && `, in steps of ${field.step}`}. Type it, or use the slider.
        </FieldDescription>
        <FieldError className="text-base">{problem}</FieldError>
      </Field>
      <Slider
        aria-label={`${field.text}, as a slider`}
        min={field.min}
        max={field.max}
        step={field.step}
        value={at}
        onValueChange={(next) => onChange(String(round(next)))}
      />
    </div>
  );
}

/** 0.1 + 0.2 is 0.3 here. */
const round = (value: number) => Math.round(value * 1e6) / 1e6;
