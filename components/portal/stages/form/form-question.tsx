"use client";

import { memo } from "react";
import type { StageProps } from "@/components/portal/stage-props";
import { Field, FieldDescription, FieldError, FieldLabel } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { FormField } from "@/lib/contract/form-field";
import type { FormState } from "@/lib/contract/portal";
import { ChoiceAnswer } from "./choice-answer";
import { DateAnswer } from "./date-answer";
import { FileAnswer } from "./file-answer";
import { QuestionText } from "./question-text";
import { SliderAnswer } from "./slider-answer";

type FormQuestionProps = {
  stage: StageProps;
  field: FormField;
  language: string;
  value: string | string[] | undefined;
  files: FormState["files"];
  problem: string | undefined;
  onChange: (questionId: string, value: string | string[]) => void;
  onSending: (questionId: string, isSending: boolean) => void;
};

/**
 * One question with the control that fits it, and below it what is wrong, where something is. Drawn again only when it is
 * this one that changes: on a slow phone, a key must not wait for every other question of the form.
 */
export const FormQuestion = memo(function FormQuestion(props: FormQuestionProps) {
  const { field } = props;
  return (
    <div data-question={field.question_id} className="rounded-lg border bg-card p-4">
      <Control {...props} />
    </div>
  );
});

function Control({ stage, field, language, value, files, problem, ...tell }: FormQuestionProps) {
  const onChange = (next: string | string[]) => tell.onChange(field.question_id, next);
  const onSending = (isSending: boolean) => tell.onSending(field.question_id, isSending);
  const text = typeof value === "string" ? value : "";
  const label = <QuestionLabel field={field} language={language} />;
  switch (field.type) {
    case "multiple-choice":
      return <ChoiceAnswer field={field} language={language} value={value} problem={problem} onChange={onChange} />;
    case "file-upload":
      return <FileAnswer stage={stage} field={field} files={files} problem={problem} onSending={onSending} />;
    case "slider":
      return <SliderAnswer field={field} label={label} value={text} problem={problem} onChange={onChange} />;
    case "textarea":
      return (
        <Field invalid={problem !== undefined}>
          {label}
          <Textarea
            rows={2}
            dir="auto"
            required={field.required}
            value={text}
            onChange={(event) => onChange(event.target.value)}
            className="text-base leading-6"
          />
          <FieldError className="text-base">{problem}</FieldError>
        </Field>
      );
    case "number":
      return (
        <Field invalid={problem !== undefined}>
          {label}
          <Input
            // Not type=number: browsers drop what they cannot read, and the wheel changes it unseen.
            inputMode="decimal"
            autoComplete="off"
            required={field.required}
            value={text}
            onChange={(event) => onChange(event.target.value)}
            className="h-11 max-w-48 text-base"
          />
          <FieldDescription className="text-sm">A number.</FieldDescription>
          <FieldError className="text-base">{problem}</FieldError>
        </Field>
      );
    case "date":
      return <DateAnswer required={field.required} label={label} value={text} problem={problem} onChange={onChange} />;
  }
}

function QuestionLabel({ field, language }: { field: FormField; language: string }) {
  return (
    <FieldLabel className="block select-text text-base leading-6">
      <QuestionText field={field} language={language} />
    </FieldLabel>
  );
}
