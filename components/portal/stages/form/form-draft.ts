import { z } from "zod";
import { type FormAnswer, type FormField, problemOf, tidyAnswer } from "@/lib/contract/form-field";
import type { FormState } from "@/lib/contract/portal";

/** Pure: what a candidate has put into the form so far, and what can be sent of it. */

/** By question: what stands in a field, or the chosen options. */
export const FormDraft = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type FormDraft = z.output<typeof FormDraft>;

/** What is wrong, by question, in the form's order. */
export type Problems = Record<string, string>;

/** The answers as the server takes them; files are with it already. */
export function answersOf(fields: FormField[], draft: FormDraft): { question_id: string; answer: FormAnswer }[] {
  return fields.flatMap((field) =>
    field.type === "file-upload"
      ? []
      : [{ question_id: field.question_id, answer: tidyAnswer(field, draft[field.question_id] ?? null) }],
  );
}

/** Everything that keeps the form from being sent; empty when nothing does. */
export function problemsOf({ fields, files }: FormState, draft: FormDraft): Problems {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const id = field.question_id;
      const own = files.filter((file) => file.question_id === id).length;
      const problem = problemOf(field, tidyAnswer(field, draft[id] ?? null), own);
      return problem ? [[id, problem]] : [];
    }),
  );
}

/** What was sent, by the question that it answers. */
export function filesByQuestion(files: FormState["files"]): ReadonlyMap<string, FormState["files"]> {
  const byQuestion = new Map<string, FormState["files"]>();
  for (const file of files) byQuestion.set(file.question_id, [...(byQuestion.get(file.question_id) ?? []), file]);
  return byQuestion;
}
