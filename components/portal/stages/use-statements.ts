"use client";

import { z } from "zod";
import { useKept } from "@/components/portal/frame/use-kept";
import { answerStatements } from "@/lib/contract/portal";

export type Statement = z.output<typeof answerStatements.body>["statements"][number];
export type Answer = Statement["answer"];

const Given = z.record(
  z.string(),
  z.object({ answer: answerStatements.body.shape.statements.element.shape.answer.nullable(), note: z.string() }),
);
export type Given = z.output<typeof Given>;

const NOTHING: Given = {};

/** What the candidate has chosen and written so far, by criterion; it survives a reload. */
export function useStatements(key: string) {
  const [given, setGiven, forget] = useKept(key, Given, NOTHING);
  const change = (criterionId: string, next: Partial<Given[string]>) =>
    setGiven({ ...given, [criterionId]: { answer: null, note: "", ...given[criterionId], ...next } });
  return [given, change, forget] as const;
}
