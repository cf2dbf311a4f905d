"use client";

import { memo, useId } from "react";
import type { Answer, Given } from "@/components/portal/stages/use-statements";
import { Field, FieldError, FieldLabel } from "@/components/ui/field";
import { RadioGroup, RadioGroupItem } from "@/components/ui/radio-group";
import { Textarea } from "@/components/ui/textarea";

const ANSWERS: { value: Answer; label: string }[] = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  { value: "unsure", label: "It's not that simple" },
];

/** As many characters as the contract takes. */
const NOTE_MAX = 1000;

type StatementCardProps = {
  criterionId: string;
  text: string;
  language: string;
  answer: Answer | null;
  note: string;
  isMissing: boolean;
  onChange: (criterionId: string, next: Partial<Given[string]>) => void;
};

/** One criterion in the posting's words: three answers and room for a note. A key typed in one draws no other again. */
export const StatementCard = memo(function StatementCard({
  criterionId,
  text,
  language,
  answer,
  note,
  isMissing,
  onChange,
}: StatementCardProps) {
  const id = useId();
  return (
    <section
      data-criterion={criterionId}
      aria-labelledby={`${id}-text`}
      className="flex flex-col gap-3 rounded-lg border bg-card p-4"
    >
      <h2 id={`${id}-text`} dir="auto" lang={language} className="break-words font-medium">
        {text}
      </h2>
      <RadioGroup<Answer | null>
        value={answer}
        onValueChange={(value) => onChange(criterionId, { answer: value })}
        aria-labelledby={`${id}-text`}
        aria-describedby={isMissing ? `${id}-missing` : undefined}
        aria-invalid={isMissing || undefined}
        className="gap-0 sm:flex-row sm:flex-wrap sm:gap-x-6"
      >
        {ANSWERS.map(({ value, label }) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the radio button inside is the control.
          <label key={value} className="flex min-h-11 cursor-pointer items-center gap-3">
            <RadioGroupItem value={value} />
            {label}
          </label>
        ))}
      </RadioGroup>
      {isMissing && (
        <p id={`${id}-missing`} role="alert" className="text-danger">
          Please choose one of the three.
        </p>
      )}
      <Field>
        <FieldLabel optional className="text-base">
          Anything to add
        </FieldLabel>
        <Textarea
          rows={2}
          dir="auto"
          maxLength={NOTE_MAX}
          value={note}
          onChange={(event) => onChange(criterionId, { note: event.target.value })}
          className="text-base leading-6"
        />
        {note.length >= NOTE_MAX && <FieldError>This is as long as a note can be.</FieldError>}
      </Field>
    </section>
  );
});
