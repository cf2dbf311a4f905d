"use client";

import { CellFrame } from "@/components/builder/fields/cell-frame";
import { NumberBox } from "@/components/builder/fields/text-box";
import { usePlanStore, useProblem } from "@/components/builder/plan/plan-provider";
import { QUESTION_WORDS } from "@/components/builder/words/question-words";
import { ProblemLine } from "@/components/shared/problem-line";
import { TextField } from "@/components/shell/text-field";
import { Field, FieldContent, FieldDescription, FieldLabel } from "@/components/ui/field";
import { Switch } from "@/components/ui/switch";
import { sayIssue } from "@/lib/contract/plain-issue";
import { questionCell } from "@/lib/contract/plan/paths";
import { choicesOf } from "@/lib/contract/plan/question-rules";
import { ChoicesField } from "./choices-field";
import { OneOf } from "./one-of";
import { configOf, useStructured } from "./use-structured";
import { renamedAnswers } from "./write-choices";

type StructuredFieldsProps = { id: string; type: "yes_no" | "minimum" | "multiple_choice" };

/** What a structured question of an interview expects: yes or no, an amount, or one of several choices. */
export function StructuredFields({ id, type }: StructuredFieldsProps) {
  const path = questionCell(id, "structured_config");
  const [config, patch] = useStructured(id);
  const problem = useProblem(path);
  return (
    <CellFrame path={path} className="gap-4">
      {type === "yes_no" && (
        <OneOf
          label={QUESTION_WORDS.voice.structured_config.label}
          choices={[
            { value: "yes", label: "Yes" },
            { value: "no", label: "No" },
          ]}
          value={config.expected_answer}
          onChange={(expected_answer) => patch({ expected_answer })}
        />
      )}
      {type === "minimum" && (
        <div className="grid grid-cols-2 gap-3 sm:max-w-80">
          <NumberBox
            label="Amount that is enough"
            isWhole={false}
            value={config.value}
            onChange={(value) => patch({ value })}
          />
          <TextField
            label="Unit"
            optional
            placeholder="years"
            value={String(config.unit ?? "")}
            onChange={(event) => patch({ unit: event.target.value })}
          />
        </div>
      )}
      {type === "multiple_choice" && <StructuredChoices id={id} />}
      <ProblemLine>{sayIssue(type === "multiple_choice" ? "The question" : "The answer", problem)}</ProblemLine>
      <Field orientation="horizontal">
        <Switch
          checked={config.is_dealbreaker === true}
          onCheckedChange={(is_dealbreaker) => patch({ is_dealbreaker })}
        />
        <FieldContent>
          <FieldLabel>Dealbreaker</FieldLabel>
          <FieldDescription>
            A mark for whoever reads the answer. What is said in an interview knocks nobody out by itself.
          </FieldDescription>
        </FieldContent>
      </Field>
    </CellFrame>
  );
}

function StructuredChoices({ id }: { id: string }) {
  const [config, patch] = useStructured(id);
  const store = usePlanStore();
  const read = () => configOf(store.get(questionCell(id, "structured_config")));
  const options = choicesOf(config.options);
  const right = rightOf(config);
  return (
    <>
      <ChoicesField
        label="Choices"
        values={options}
        read={() => choicesOf(read().options)}
        onChange={(next) => {
          const now = read();
          const answer = rightOf(now);
          const [correct_answer] = answer === undefined ? [] : renamedAnswers([answer], choicesOf(now.options), next);
          patch({ options: next, ...(correct_answer !== undefined && { correct_answer }) });
        }}
      />
      <OneOf
        label="Right answer"
        none="Any of them passes"
        choices={options.filter((option) => option.trim() !== "").map((option) => ({ value: option, label: option }))}
        value={right}
        onChange={(correct_answer) => patch({ correct_answer })}
      />
    </>
  );
}

const rightOf = (config: Record<string, unknown>) =>
  typeof config.correct_answer === "string" ? config.correct_answer : undefined;
