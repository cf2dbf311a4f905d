"use client";

import { Field as FieldPrimitive } from "@base-ui/react/field";
import { cva, type VariantProps } from "class-variance-authority";
import { CircleAlertIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { labelClass } from "@/components/ui/label";
import { cn, type Styled } from "@/lib/utils";

const fieldVariants = cva("group/field flex w-full min-w-0", {
  variants: {
    orientation: {
      vertical: "flex-col gap-1.5",
      /** For a checkbox, radio or switch beside its label. */
      horizontal: "flex-row items-start gap-2.5",
    },
  },
  defaultVariants: { orientation: "vertical" },
});

type FieldProps = Styled<FieldPrimitive.Root.Props> & VariantProps<typeof fieldVariants>;

/**
 * One form control with its label, description and error. Whatever stands inside (input, textarea, select, checkbox,
 * switch, radio group, slider) gets `id`, `aria-labelledby`, `aria-describedby` and, when `invalid`, `aria-invalid`.
 * With react-hook-form: `<Field invalid={!!errors.name}>` … `<Input {...register("name")} />` … `<FieldError errors={[errors.name]} />`.
 */
function Field({ className, orientation, ...props }: FieldProps) {
  return <FieldPrimitive.Root data-slot="field" className={cn(fieldVariants({ orientation }), className)} {...props} />;
}

/** The visible name of the control; `optional` adds the quiet word. */
function FieldLabel({
  className,
  children,
  optional = false,
  ...props
}: Styled<FieldPrimitive.Label.Props> & { optional?: boolean }) {
  return (
    <FieldPrimitive.Label data-slot="field-label" className={cn(labelClass, className)} {...props}>
      {children}
      {optional && <span className="font-normal text-muted-foreground">optional</span>}
    </FieldPrimitive.Label>
  );
}

/** Label and description of a horizontal field, one under the other. */
function FieldContent({ className, ...props }: ComponentProps<"div">) {
  return <div data-slot="field-content" className={cn("flex min-w-0 flex-1 flex-col gap-0.5", className)} {...props} />;
}

function FieldDescription({ className, ...props }: Styled<FieldPrimitive.Description.Props>) {
  return (
    <FieldPrimitive.Description
      data-slot="field-description"
      className={cn("text-muted-foreground text-table", className)}
      {...props}
    />
  );
}

type FieldErrorProps = Styled<Omit<FieldPrimitive.Error.Props, "match">> & {
  /** react-hook-form errors; those without a message are left out, equal messages are said once. */
  errors?: ({ message?: string } | undefined)[];
};

/** The sentence that says what is wrong and what to do; renders nothing while there is none. */
function FieldError({ className, children, errors = [], ...props }: FieldErrorProps) {
  const messages = [...new Set(errors.flatMap((error) => error?.message ?? []))];
  const content = children ?? (messages.length > 0 ? messages.join(" ") : null);
  if (!content) return null;

  return (
    <FieldPrimitive.Error
      match
      role="alert"
      data-slot="field-error"
      className={cn("flex items-start gap-1.5 text-danger text-table", className)}
      {...props}
    >
      <CircleAlertIcon aria-hidden className="mt-0.5 size-3.5 shrink-0" />
      <span>{content}</span>
    </FieldPrimitive.Error>
  );
}

/** Several fields under each other. */
function FieldGroup({ className, ...props }: ComponentProps<"div">) {
  return <div data-slot="field-group" className={cn("flex flex-col gap-4", className)} {...props} />;
}

/** Fields that belong together under one legend. */
function FieldSet({ className, ...props }: ComponentProps<"fieldset">) {
  return <fieldset data-slot="field-set" className={cn("flex min-w-0 flex-col gap-4", className)} {...props} />;
}

function FieldLegend({ className, ...props }: ComponentProps<"legend">) {
  return <legend data-slot="field-legend" className={cn("mb-3 font-semibold text-sm", className)} {...props} />;
}

export { Field, FieldContent, FieldDescription, FieldError, FieldGroup, FieldLabel, FieldLegend, FieldSet };
