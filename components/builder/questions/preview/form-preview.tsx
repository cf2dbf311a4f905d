"use client";

import { FileUpIcon } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Field, FieldDescription, FieldLabel } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup, RadioGroupItem } from "@/components/ui/radio-group";
import { Slider } from "@/components/ui/slider";
import { Textarea } from "@/components/ui/textarea";
import { type FormField, formFieldOf } from "@/lib/contract/form-field";
import { readableFields } from "@/lib/contract/plan/readable-fields";
import { NO_TEXT, type PreviewProps } from "./preview-props";

/** A question of the form with the control that it is answered in, to be tried. */
export function FormPreview({ id, placed, text, language }: PreviewProps & { id: string }) {
  const field = formFieldOf({ id, ...readableFields(placed.fields), text: text.slice(0, 2000) || NO_TEXT });
  return (
    <div className="rounded-lg border bg-card p-4">
      <Control field={field} language={language} />
    </div>
  );
}

type ControlProps<T extends FormField["type"] = FormField["type"]> = {
  field: Extract<FormField, { type: T }>;
  language: string;
};

function Control({ field, language }: ControlProps) {
  const label = (
    <FieldLabel className="block break-words">
      <Words field={field} language={language} />
    </FieldLabel>
  );
  switch (field.type) {
    case "textarea":
      return (
        <Field>
          {label}
          <Textarea rows={2} />
        </Field>
      );
    case "number":
      return (
        <Field>
          {label}
          <Input inputMode="decimal" className="max-w-40" />
          <FieldDescription>A number.</FieldDescription>
        </Field>
      );
    case "date":
      return (
        <Field>
          {label}
          <Input type="date" className="max-w-44" />
        </Field>
      );
    case "slider":
      return <SliderControl field={field} label={label} />;
    case "multiple-choice":
      return <ChoiceControl field={field} language={language} />;
    case "file-upload":
      return (
        <div className="flex flex-col items-start gap-2">
          <p className="font-medium">
            <Words field={field} language={language} />
          </p>
          <p className="flex items-center gap-2 rounded-md border px-3 py-1.5 text-muted-foreground">
            <FileUpIcon aria-hidden className="size-4" />
            {field.max_files === 1 ? "Choose a file" : `Choose up to ${field.max_files} files`}
          </p>
          <p className="text-muted-foreground text-table">
            {field.extensions.map((extension) => extension.toUpperCase()).join(", ")}
          </p>
        </div>
      );
  }
}

function SliderControl({ field, label }: { field: ControlProps<"slider">["field"]; label: ReactNode }) {
  const [value, setValue] = useState<number>();
  const at = Math.min(field.max, Math.max(field.min, value ?? field.min));
  return (
    <div className="flex flex-col gap-3">
      <Field>
        {label}
        {/* Empty until somebody answers, so that no place on the scale is suggested. */}
        <Input readOnly className="max-w-24" value={value === undefined ? "" : String(Math.round(at * 1e6) / 1e6)} />
        <FieldDescription>
          From {field.min} to {field.max}
          {field.step !== 1 && `, in steps of ${field.step}`}.
        </FieldDescription>
      </Field>
      <Slider
        aria-label="The candidate's slider"
        min={field.min}
        max={field.max}
        step={field.step}
        value={at}
        onValueChange={setValue}
      />
    </div>
  );
}

function ChoiceControl({ field, language }: ControlProps<"multiple-choice">) {
  const id = useId();
  const rows = field.options.map((option) => (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control inside is a checkbox or a radio; the linter does not know it.
    <label key={option} className="flex min-h-8 cursor-pointer items-center gap-3">
      {field.multiple ? <Checkbox /> : <RadioGroupItem value={option} />}
      <span dir="auto" lang={language} className="min-w-0 break-words">
        {option}
      </span>
    </label>
  ));
  return (
    <div className="flex flex-col gap-2">
      <p id={id} className="font-medium">
        <Words field={field} language={language} />
      </p>
      {field.multiple ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out with the hint.
        <div role="group" aria-labelledby={id} className="flex flex-col">
          <p className="text-muted-foreground text-table">Choose as many as you like.</p>
          {rows}
        </div>
      ) : (
        <RadioGroup aria-labelledby={id} className="gap-0">
          {rows}
        </RadioGroup>
      )}
    </div>
  );
}

/** The question's words, and the mark of those that need an answer. */
function Words({ field, language }: { field: FormField; language: string }) {
  return (
    <span dir="auto" lang={language} className="line-clamp-12 break-words">
      {field.text}
      {field.required && (
        <span className="text-danger" title="Needs an answer">
          {" "}
          *
        </span>
      )}
    </span>
  );
}
