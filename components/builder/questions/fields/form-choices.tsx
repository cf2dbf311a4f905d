"use client";

import { CellFrame } from "@/components/builder/fields/cell-frame";
import { useCell, usePlanStore, useProblem } from "@/components/builder/plan/plan-provider";
import { QUESTION_WORDS } from "@/components/builder/words/question-words";
import { sayIssue } from "@/lib/contract/plain-issue";
import { questionCell } from "@/lib/contract/plan/paths";
import { choicesOf } from "@/lib/contract/plan/question-rules";
import { ChoicesField } from "./choices-field";
import { answersOf, storedAnswers } from "./form-answers";
import { OneOf } from "./one-of";
import { renamedAnswers, writeChoices } from "./write-choices";

const WORDS = QUESTION_WORDS.form;

/** The choices of a form question, and how many of them may be taken. */
export function FormChoices({ id }: { id: string }) {
  const store = usePlanStore();
  const [path, manyPath, answerPath] = ["dropdown_values", "mcq_type", "answer"].map((field) =>
    questionCell(id, field),
  ) as [string, string, string]; // safe: three in, three out
  const [stored] = useCell(path);
  const [many, setMany] = useCell(manyPath);
  const problem = useProblem(path);
  const manyProblem = useProblem(manyPath);
  const choices = choicesOf(stored);

  const change = (next: string[]) => {
    const answers = answersOf(store.get(answerPath));
    const now = store.get(path);
    const renamed = renamedAnswers(answers, choicesOf(now), next);
    store.change([
      // What was there when this picture of the field was made: a choice that is put back keeps what programs call it.
      [path, writeChoices([...listOf(now), ...without(listOf(stored), choicesOf(now))], next)],
      ...(renamed.some((answer, index) => answer !== answers[index])
        ? [[answerPath, storedAnswers(renamed)] satisfies [string, unknown]]
        : []),
    ]);
  };
  return (
    <>
      <CellFrame path={path}>
        <ChoicesField
          label={WORDS.dropdown_values.label}
          values={choices}
          problem={problem}
          onChange={change}
          read={() => choicesOf(store.get(path))}
        />
      </CellFrame>
      <CellFrame path={manyPath}>
        <OneOf
          label={WORDS.mcq_type.label}
          choices={WORDS.mcq_type.items}
          value={many ?? "single"}
          onChange={setMany}
        />
        {manyProblem && <p className="text-danger text-table">{sayIssue(WORDS.mcq_type.label, manyProblem)}</p>}
      </CellFrame>
    </>
  );
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const without = (entries: unknown[], choices: string[]) =>
  entries.filter((entry) => !choicesOf([entry]).some((choice) => choices.includes(choice)));
