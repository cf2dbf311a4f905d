"use client";

import { CellText } from "@/components/builder/fields/cell-text";
import { PassingNote } from "@/components/builder/questions/fields/passing-note";
import { QuestionWeight } from "@/components/builder/questions/fields/question-weight";
import { RubricFields } from "@/components/builder/questions/fields/rubric-fields";
import { QUESTION_WORDS } from "@/components/builder/words/question-words";
import { questionCell } from "@/lib/contract/plan/paths";

const EXAMPLES = {
  one: "For example: no work on a ward",
  five: "For example: five years or more in intensive care",
};

/** What a resume is scored by. */
export function ResumeScoringEditor({ id }: { id: string }) {
  return (
    <>
      <CellText
        path={questionCell(id, "evaluation_criteria")}
        {...QUESTION_WORDS.resume_scoring.evaluation_criteria}
        optional
        rows={2}
        placeholder="For example: wards, years, and whether they led a team"
      />
      <RubricFields id={id} examples={EXAMPLES} />
      <QuestionWeight id={id} whole="the resume's score" />
      <PassingNote id={id} />
    </>
  );
}
