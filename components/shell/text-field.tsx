import type { ComponentProps, ReactNode } from "react";
import { Field, FieldDescription, FieldError, FieldLabel } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { sayIssue } from "@/lib/contract/plain-issue";
import { cn } from "@/lib/utils";

type TextFieldProps = {
  label: string;
  /** The error's message; said as a sentence that begins with the label. */
  problem?: string;
  description?: ReactNode;
  /** Said beside the label; without it the control is marked as required. */
  optional?: boolean;
  /** Beside the label, at the end of the row. */
  action?: ReactNode;
  className?: string;
} & (
  | ({ multiline: true } & Omit<ComponentProps<typeof Textarea>, "className">)
  | ({ multiline?: false } & Omit<ComponentProps<typeof Input>, "className">)
);

/** A text field with its label, description and the sentence that says what is wrong. Takes what `register` gives. */
export function TextField({
  label,
  problem,
  description,
  optional = false,
  action,
  className,
  ...control
}: TextFieldProps) {
  return (
    <Field invalid={problem !== undefined} className={cn("relative", className)}>
      <div className="flex items-center gap-1.5">
        <FieldLabel>{label}</FieldLabel>
        {/* Beside the label: the control's name stays the label's words. */}
        {optional && <span className="text-muted-foreground">optional</span>}
      </div>
      <TextControl aria-required={!optional} {...control} />
      {description && <FieldDescription>{description}</FieldDescription>}
      <FieldError>{sayIssue(label, problem)}</FieldError>
      {/* Last, so that the keyboard comes to the text first. */}
      {action && <div className="absolute end-0 -top-1">{action}</div>}
    </Field>
  );
}

type TextControlProps =
  | ({ multiline: true } & ComponentProps<typeof Textarea>)
  | ({ multiline?: false } & ComponentProps<typeof Input>);

function TextControl({ multiline, ...props }: TextControlProps) {
  // `dir` follows what is written: an Arabic title stands on its own side.
  if (multiline) return <Textarea dir="auto" {...(props as ComponentProps<typeof Textarea>)} />; // safe: the union says so
  return <Input dir="auto" {...(props as ComponentProps<typeof Input>)} />; // safe: as above
}
