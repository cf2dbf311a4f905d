"use client";

import { CellText } from "@/components/builder/fields/cell-text";
import { RUBRIC_WORDS } from "@/components/builder/words/question-words";
import { questionCell } from "@/lib/contract/plan/paths";

type RubricFieldsProps = { id: string; examples: { one: string; five: string } };

/** What a weak and a strong answer are, in plain words; the steps between follow from them. */
export function RubricFields({ id, examples }: RubricFieldsProps) {
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      <CellText
        path={questionCell(id, "score_of_1")}
        {...RUBRIC_WORDS.score_of_1}
        optional
        rows={2}
        placeholder={examples.one}
      />
      <CellText
        path={questionCell(id, "score_of_5")}
        {...RUBRIC_WORDS.score_of_5}
        optional
        rows={2}
        placeholder={examples.five}
      />
    </div>
  );
}
