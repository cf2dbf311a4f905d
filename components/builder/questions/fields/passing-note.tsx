"use client";

import { placedQuestion } from "@/components/builder/plan/placed-questions";
import { useContent } from "@/components/builder/plan/plan-provider";
import { passingSentence } from "@/lib/contract/plan/passing-sentence";

/** What becomes of an answer to this question, in a sentence that follows what is set. */
export function PassingNote({ id }: { id: string }) {
  const sentence = useContent((content) => {
    const placed = placedQuestion(content, id);
    return placed ? passingSentence(placed.modality, placed.fields, placed.knocksOut) : "";
  });
  return (
    <p dir="auto" className="break-words border-primary border-s-2 ps-2.5 text-table">
      <span className="sr-only">What passes: </span>
      {sentence}
    </p>
  );
}
