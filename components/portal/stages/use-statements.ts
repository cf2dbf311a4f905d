"use client";

import { useEffect, useState } from "react";
import { z } from "zod";
import { notes } from "@/components/portal/notes";
import { answerStatements } from "@/lib/contract/portal";

export type Statement = z.output<typeof answerStatements.body>["statements"][number];
export type Answer = Statement["answer"];

const Given = z.record(
  z.string(),
  z.object({ answer: answerStatements.body.shape.statements.element.shape.answer.nullable(), note: z.string() }),
);
export type Given = z.output<typeof Given>;

/** What the candidate has chosen and written so far, by criterion; it survives a reload. */
export function useStatements(key: string) {
  const [given, setGiven] = useState<Given>({});
  useEffect(() => setGiven(read(key)), [key]);

  const change = (criterionId: string, next: Partial<Given[string]>) => {
    const changed = { ...given, [criterionId]: { answer: null, note: "", ...given[criterionId], ...next } };
    setGiven(changed);
    notes.write(key, JSON.stringify(changed));
  };
  return [given, change, () => notes.remove(key)] as const;
}

function read(key: string): Given {
  try {
    return Given.safeParse(JSON.parse(notes.read(key) ?? "{}")).data ?? {};
  } catch (error) {
    if (error instanceof SyntaxError) return {}; // Not written by this page: begin anew.
    throw error;
  }
}
