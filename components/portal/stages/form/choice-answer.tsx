"use client";

import { useId } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { controlClass } from "@/components/ui/input";
import { RadioGroup, RadioGroupItem } from "@/components/ui/radio-group";
import type { FormField } from "@/lib/contract/form-field";
import { cn } from "@/lib/utils";
import { QuestionText } from "./question-text";

/** More options than this stand in the browser's own list, which a phone opens the way people know. */
const MOST_BUTTONS = 8;

type ChoiceAnswerProps = {
  field: Extract<FormField, { type: "multiple-choice" }>;
  language: string;
  value: string | string[] | undefined;
  problem: string | undefined;
  onChange: (value: string | string[]) => void;
};

/** One option or several. */
export function ChoiceAnswer({ field, language, value, problem, onChange }: ChoiceAnswerProps) {
  const id = useId();
  const chosen = (Array.isArray(value) ? value : value ? [value] : []).filter((one) => field.options.includes(one));
  const described = [field.multiple && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  const shared = {
    "aria-labelledby": `${id}-label`,
    "aria-describedby": described || undefined,
  };
  return (
    <div className="flex flex-col gap-2">
      <p id={`${id}-label`} className="font-medium">
        <QuestionText field={field} language={language} />
      </p>
      {field.multiple && (
        <p id={`${id}-hint`} className="text-muted-foreground text-sm">
          Choose as many as you like.
        </p>
      )}
      {field.multiple ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out with the hint.
        <div role="group" {...shared} className="flex flex-col">
          {field.options.map((option) => (
            <Option key={option} language={language} option={option}>
              <Checkbox
                checked={chosen.includes(option)}
                aria-invalid={problem !== undefined || undefined}
                onCheckedChange={(isChecked) =>
                  // In the order in which they stand.
                  onChange(field.options.filter((one) => (one === option ? isChecked : chosen.includes(one))))
                }
              />
            </Option>
          ))}
        </div>
      ) : field.options.length > MOST_BUTTONS ? (
        <select
          {...shared}
          lang={language}
          required={field.required}
          aria-invalid={problem !== undefined || undefined}
          value={chosen[0] ?? ""}
          onChange={(event) => onChange(event.target.value)}
          className={cn(controlClass, "h-11 text-base")}
        >
          <option value="">Choose one</option>
          {field.options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      ) : (
        <RadioGroup<string | null>
          {...shared}
          required={field.required}
          aria-invalid={problem !== undefined || undefined}
          value={chosen[0] ?? null}
          onValueChange={(option) => onChange(option ?? "")}
          className="gap-0"
        >
          {field.options.map((option) => (
            <Option key={option} language={language} option={option}>
              <RadioGroupItem value={option} />
            </Option>
          ))}
        </RadioGroup>
      )}
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-danger">
          {problem}
        </p>
      )}
      {!field.required && !field.multiple && chosen.length > 0 && field.options.length <= MOST_BUTTONS && (
        <Button variant="ghost" className="h-11 self-start text-base" onClick={() => onChange("")}>
          Leave this open
        </Button>
      )}
    </div>
  );
}

function Option({ option, language, children }: { option: string; language: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is handed in.
    <label className="flex min-h-11 cursor-pointer items-center gap-3">
      {children}
      <span dir="auto" lang={language} className="min-w-0 break-words">
        {option}
      </span>
    </label>
  );
}
