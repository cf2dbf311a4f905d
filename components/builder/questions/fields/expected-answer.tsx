"use client";

import { useId } from "react";
import { CellSelect } from "@/components/builder/fields/cell-choice";
import { CellFrame } from "@/components/builder/fields/cell-frame";
import { CellNumber, CellText } from "@/components/builder/fields/cell-text";
import { useCell, useProblem } from "@/components/builder/plan/plan-provider";
import { useDateBox } from "@/components/shared/use-date-box";
import { TextField } from "@/components/shell/text-field";
import { Checkbox } from "@/components/ui/checkbox";
import type { OPERATORS } from "@/lib/contract/passing";
import { sayIssue } from "@/lib/contract/plain-issue";
import { questionCell } from "@/lib/contract/plan/paths";
import { choicesOf } from "@/lib/contract/plan/question-rules";
import { answersOf, storedAnswers } from "./form-answers";

type Type = "textarea" | "number" | "multiple-choice" | "date" | "slider";
type Operators = { value: (typeof OPERATORS)[number] | "minimum"; label: string }[];

const AMOUNTS: Operators = [
  { value: "gte", label: "At least" },
  { value: "gt", label: "More than" },
  { value: "lte", label: "At most" },
  { value: "lt", label: "Less than" },
  { value: "eq", label: "Exactly" },
  { value: "neq", label: "Anything but" },
  { value: "minimum", label: "At least (minimum)" },
];
const DATES: Operators = [
  { value: "eq", label: "On" },
  { value: "lte", label: "On or before" },
  { value: "lt", label: "Before" },
  { value: "gte", label: "On or after" },
  { value: "gt", label: "After" },
  { value: "neq", label: "Any day but" },
];
const WORDS: Operators = [
  { value: "eq", label: "Is" },
  { value: "neq", label: "Is not" },
];

/** How an answer is compared, and what is taken when nobody chose. */
const COMPARED: Record<Type, { items: Operators; fallback: string }> = {
  textarea: { items: WORDS, fallback: "eq" },
  "multiple-choice": { items: WORDS, fallback: "eq" },
  number: { items: AMOUNTS, fallback: "gte" },
  slider: { items: AMOUNTS, fallback: "gte" },
  date: { items: DATES, fallback: "eq" },
};

/** What an answer of a form must be to pass: a comparison and the value that it is compared with. */
export function ExpectedAnswer({ id, type }: { id: string; type: Type }) {
  const path = questionCell(id, "answer");
  const { items, fallback } = COMPARED[type];
  const [operator] = useCell(questionCell(id, "operator"));
  return (
    <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
      <CellSelect
        path={questionCell(id, "operator")}
        label="Passes when it is"
        // The documents' older word for "at least" is shown where somebody used it.
        items={items.filter((item) => item.value !== "minimum" || operator === "minimum")}
        fallback={fallback}
      />
      {type === "multiple-choice" ? (
        <ChoiceAnswers id={id} />
      ) : type === "date" ? (
        <DateAnswer path={path} />
      ) : type === "textarea" ? (
        <CellText path={path} label="Expected answer" optional description="Without one, any answer passes." />
      ) : (
        <CellNumber
          path={path}
          label="Expected answer"
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
        label="Expected answer"
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
    <CellFrame path={path} show={(value) => answersOf(value).join(", ")}>
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
      {problem && (
        <p role="alert" className="text-danger text-table">
          {sayIssue("Expected answer", problem)}
        </p>
      )}
    </CellFrame>
  );
}
