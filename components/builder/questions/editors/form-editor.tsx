"use client";

import { CellSwitch } from "@/components/builder/fields/cell-choice";
import { useMustShow } from "@/components/builder/fields/cell-fold";
import { CellFrame } from "@/components/builder/fields/cell-frame";
import { useCell, usePlanStore, useProblem } from "@/components/builder/plan/plan-provider";
import { ExpectedAnswer } from "@/components/builder/questions/fields/expected-answer";
import { FormChoices } from "@/components/builder/questions/fields/form-choices";
import { FormFiles } from "@/components/builder/questions/fields/form-files";
import { FormSlider } from "@/components/builder/questions/fields/form-slider";
import { OneOf } from "@/components/builder/questions/fields/one-of";
import { PassingNote } from "@/components/builder/questions/fields/passing-note";
import { useKeptAnswers } from "@/components/builder/questions/fields/use-kept-answers";
import { QUESTION_WORDS } from "@/components/builder/words/question-words";
import { ProblemLine } from "@/components/shared/problem-line";
import { sayIssue } from "@/lib/contract/plain-issue";
import { questionCell } from "@/lib/contract/plan/paths";
import { FORM_TYPES } from "@/lib/contract/plan/question-rules";

const WORDS = QUESTION_WORDS.form;

/** A question of a form. */
export function FormEditor({ id }: { id: string }) {
  const store = usePlanStore();
  const path = questionCell(id, "question_type");
  const [given] = useCell(path);
  const problem = useProblem(path);
  const swap = useKeptAnswers(id, ["answer", "operator"]);
  const type = FORM_TYPES.find((known) => known === (given ?? "textarea"));
  // What is wrong in a field can be mended, also when the kind of question does without it.
  const mustShow = {
    choices: useMustShow([questionCell(id, "dropdown_values"), questionCell(id, "mcq_type")]),
    slider: useMustShow(["slider_min", "slider_max", "slider_step"].map((field) => questionCell(id, field))),
    files: useMustShow([questionCell(id, "file_types")]),
  };
  return (
    <>
      <CellFrame path={path}>
        <OneOf
          label={WORDS.question_type.label}
          choices={WORDS.question_type.items}
          value={given ?? "textarea"}
          onChange={(next) => next && store.change([[path, next], ...swap(String(given ?? "textarea"), next)])}
        />
        <ProblemLine>{sayIssue(WORDS.question_type.label, problem)}</ProblemLine>
      </CellFrame>
      {(type === "multiple-choice" || mustShow.choices) && <FormChoices id={id} />}
      {(type === "slider" || mustShow.slider) && <FormSlider id={id} />}
      {(type === "file-upload" || mustShow.files) && <FormFiles id={id} />}
      {type && type !== "file-upload" && <ExpectedAnswer id={id} type={type} />}
      <div className="flex flex-col gap-3">
        <CellSwitch
          path={questionCell(id, "is_answer_mandated")}
          {...WORDS.is_answer_mandated}
          description="The form cannot be sent without an answer."
        />
        {type !== "file-upload" && (
          <CellSwitch
            path={questionCell(id, "is_knockout")}
            {...WORDS.is_knockout}
            description="Whoever answers anything else is out of the running and is told so kindly."
          />
        )}
      </div>
      <PassingNote id={id} />
    </>
  );
}
