"use client";

import { useId } from "react";
import { CellSelect } from "@/components/builder/fields/cell-choice";
import { CellFrame } from "@/components/builder/fields/cell-frame";
import { CellNumber, CellText } from "@/components/builder/fields/cell-text";
import { useCell, useProblem } from "@/components/builder/plan/plan-provider";
import { COMPARED, type ComparedType, QUESTION_WORDS } from "@/components/builder/words/question-words";
import { ProblemLine } from "@/components/shared/problem-line";
import { useDateBox } from "@/components/shared/use-date-box";
import { TextField } from "@/components/shell/text-field";
import { Checkbox } from "@/components/ui/checkbox";
import { sayIssue } from "@/lib/contract/plain-issue";
import { questionCell } from "@/lib/contract/plan/paths";
import { choicesOf } from "@/lib/contract/plan/question-rules";
import { answersOf, storedAnswers } from "./form-answers";

const WORDS = QUESTION_WORDS.form;

/** What an answer of a form must be to pass: a comparison and the value that it is compared with. */
export function ExpectedAnswer({ id, type }: { id: string; type: ComparedType }) {
  const path = questionCell(id, "answer");
  const { items, fallback } = COMPARED[type];
  const [operator] = useCell(questionCell(id, "operator"));
  return (
    <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
      <CellSelect
        path={questionCell(id, "operator")}
        {...WORDS.operator}
        // The documents' older word for "at least" is shown where somebody used it.
        items={items.filter((item) => item.value !== "minimum" || operator === "minimum")}
        fallback={fallback}
      />
      {type === "multiple-choice" ? (
        <ChoiceAnswers id={id} />
      ) : type === "date" ? (
        <DateAnswer path={path} />
      ) : type === "textarea" ? (
        <CellText path={path} {...WORDS.answer} optional description="Without one, any answer passes." />
      ) : (
        <CellNumber
          path={path}
          {...WORDS.answer}
          optional
          isWhole={false}
          description="A number. Without one, any answer passes."
        />
      )}
    </div>
  );
}

function DateAnswer({ path }: { path: string }) {
  const [value, set] = useCell(path);
  const problem = useProblem(path);
  const { isHalf, control } = useDateBox(typeof value === "string" ? value.slice(0, 10) : "", (day) =>
    set(day || null),
  );
  return (
    <CellFrame path={path}>
      <TextField
        {...WORDS.answer}
        optional
        type="date"
        max="9999-12-31"
        className="[&_[data-slot=input]]:max-w-44"
        {...control}
        problem={isHalf ? "is not a whole date yet" : problem}
        description="Without one, any day passes."
      />
    </CellFrame>
  );
}

/** Any of the ticked choices passes. */
function ChoiceAnswers({ id }: { id: string }) {
  const labelId = useId();
  const path = questionCell(id, "answer");
  const [stored, set] = useCell(path);
  const [dropdown] = useCell(questionCell(id, "dropdown_values"));
  const problem = useProblem(path);
  const answers = answersOf(stored);
  const choices = [...new Set(choicesOf(dropdown).filter((choice) => choice.trim() !== ""))];
  const strangers = answers.filter((answer) => !choices.includes(answer));
  const all = [...choices, ...strangers];
  return (
    <CellFrame path={path}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be read before every choice. */}
      <div role="group" aria-labelledby={labelId} className="flex min-w-0 flex-col gap-1.5">
        <span id={labelId} className="flex items-center gap-1.5 font-medium">
          Expected answers <span className="font-normal text-muted-foreground">optional</span>
        </span>
        {all.length === 0 && <p className="text-muted-foreground text-table">Write the choices first.</p>}
        {all.map((choice) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is the control; the linter does not know it.
          <label key={choice} className="flex min-h-7 min-w-0 cursor-pointer items-center gap-2">
            <Checkbox
              checked={answers.includes(choice)}
              onCheckedChange={(isIn) =>
                set(storedAnswers(all.filter((one) => (one === choice ? isIn : answers.includes(one)))))
              }
            />
            <span dir="auto" className="min-w-0 break-words">
              {choice}
              {strangers.includes(choice) && <span className="text-muted-foreground"> (none of the choices)</span>}
            </span>
          </label>
        ))}
      </div>
      <ProblemLine>{sayIssue(WORDS.answer.label, problem)}</ProblemLine>
    </CellFrame>
  );
}
