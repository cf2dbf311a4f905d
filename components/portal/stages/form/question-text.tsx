import type { FormField } from "@/lib/contract/form-field";

/** The question's words, and the mark of those that need an answer. */
export function QuestionText({ field, language }: { field: FormField; language: string }) {
  return (
    <>
      <span dir="auto" lang={language} className="break-words">
        {field.text}
      </span>
      {field.required && (
        <span aria-hidden className="text-danger">
          {" "}
          *
        </span>
      )}
    </>
  );
}
