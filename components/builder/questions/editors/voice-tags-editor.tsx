"use client";

import { CellSelect } from "@/components/builder/fields/cell-choice";
import { CellFrame } from "@/components/builder/fields/cell-frame";
import { CellText } from "@/components/builder/fields/cell-text";
import { useCell, usePlanStore, useProblem } from "@/components/builder/plan/plan-provider";
import { ChoicesField } from "@/components/builder/questions/fields/choices-field";
import { PassingNote } from "@/components/builder/questions/fields/passing-note";
import { QUESTION_WORDS } from "@/components/builder/words/question-words";
import { questionCell } from "@/lib/contract/plan/paths";
import { choicesOf } from "@/lib/contract/plan/question-rules";

const WORDS = QUESTION_WORDS.voice_tags;

/** A fact to pick out of what is said. */
export function VoiceTagsEditor({ id }: { id: string }) {
  const options = questionCell(id, "options");
  const store = usePlanStore();
  const [value, set] = useCell(options);
  const problem = useProblem(options);
  return (
    <>
      <CellSelect path={questionCell(id, "response_format")} {...WORDS.response_format} fallback="text" />
      <CellText
        path={questionCell(id, "instructions")}
        {...WORDS.instructions}
        optional
        rows={2}
        placeholder="For example: in weeks, counted from today"
        description="What to listen for, and how to write it down."
      />
      <CellFrame path={options}>
        <ChoicesField
          {...WORDS.options}
          description="Where only a few values are possible; without any, the tag holds what was said."
          values={choicesOf(value)}
          problem={problem}
          onChange={set}
          read={() => choicesOf(store.get(options))}
        />
      </CellFrame>
      <PassingNote id={id} />
    </>
  );
}
