"use client";

import { useCallback } from "react";
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
  const [given, keep, forget] = useKept(key, Given, NOTHING);
  const change = useCallback(
    (criterionId: string, next: Partial<Given[string]>) =>
      keep((last) => ({ ...last, [criterionId]: { answer: null, note: "", ...last[criterionId], ...next } })),
    [keep],
  );
  return [given, change, forget] as const;
}
