"use client";

import { CellSwitch } from "@/components/builder/fields/cell-choice";
import { CellFrame } from "@/components/builder/fields/cell-frame";
import { CellNumber } from "@/components/builder/fields/cell-text";
import { useCell, usePlanStore, useProblem } from "@/components/builder/plan/plan-provider";
import { OneOf } from "@/components/builder/questions/fields/one-of";
import { PassingNote } from "@/components/builder/questions/fields/passing-note";
import { useKeptAnswers } from "@/components/builder/questions/fields/use-kept-answers";
import { QUESTION_WORDS } from "@/components/builder/words/question-words";
import { ProblemLine } from "@/components/shared/problem-line";
import { smsKindOf } from "@/lib/contract/passing";
import { sayIssue } from "@/lib/contract/plain-issue";
import { questionCell } from "@/lib/contract/plan/paths";
import { readableFields } from "@/lib/contract/plan/readable-fields";

const WORDS = QUESTION_WORDS.sms;

/** A question that is sent as a text message. */
export function SmsEditor({ id }: { id: string }) {
  const store = usePlanStore();
  const at = (field: string) => questionCell(id, field);
  const [type] = useCell(at("question_type"));
  const [expected, setExpected] = useCell(at("expected_answer"));
  const [value] = useCell(at("expected_value"));
  const problem = useProblem(at("expected_answer"));
  const typeProblem = useProblem(at("question_type"));
  const swap = useKeptAnswers(id, ["expected_answer", "expected_value"]);
  const isNumeric = smsKindOf(readableFields({ question_type: type, expected_value: value })) === "number";
  const now = isNumeric ? "NUMERIC" : "YES_NO";
  return (
    <>
      <CellFrame path={at("question_type")}>
        <OneOf
          label={WORDS.question_type.label}
          choices={WORDS.question_type.items}
          value={now}
          // A number that is expected would make it a question for a number again.
          onChange={(next) => next && store.change([[at("question_type"), next], ...swap(now, next)])}
        />
        {typeProblem && <p className="text-danger text-table">{sayIssue(WORDS.question_type.label, typeProblem)}</p>}
      </CellFrame>
      {isNumeric ? (
        <CellNumber
          path={at("expected_value")}
          {...WORDS.expected_value}
          optional
          description="A whole number. Without one, any number passes."
        />
      ) : (
        <CellFrame path={at("expected_answer")}>
          <OneOf
            label={WORDS.expected_answer.label}
            none="Either"
            choices={WORDS.expected_answer.items}
            value={typeof expected === "string" ? expected.toLowerCase() : expected}
            onChange={setExpected}
          />
          <ProblemLine>{sayIssue(WORDS.expected_answer.label, problem)}</ProblemLine>
        </CellFrame>
      )}
      <CellSwitch
        path={at("is_dealbreaker")}
        {...WORDS.is_dealbreaker}
        description="Any other answer ends the conversation, kindly."
      />
      <PassingNote id={id} />
    </>
  );
}
