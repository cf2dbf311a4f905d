import type { FieldPath, FieldValues, UseFormSetError } from "react-hook-form";
import { AppError, type FieldError } from "@/lib/contract/errors";

/**
 * Shows a refusal at the fields it names, and as the form's own error (`errors.root`) when it names none.
 * `fieldOf`: the form's field for what the server calls it; undefined when the form has no such field.
 * @throws what is no AppError, unchanged
 */
export function showRefusal<Values extends FieldValues>(
  error: unknown,
  setError: UseFormSetError<Values>,
  fieldOf: (field: FieldError["field"]) => string | undefined = (field) => field.join("."),
): void {
  if (!(error instanceof AppError)) throw error;
  const known = error.fields.flatMap(({ field, message }) => {
    const name = fieldOf(field);
    return name ? [{ name: name as FieldPath<Values>, message }] : []; // safe: the server names fields of this form's schema
  });
  for (const { name, message } of known) setError(name, { type: "server", message });
  if (known.length === 0) setError("root", { type: "server", message: error.message });
}
