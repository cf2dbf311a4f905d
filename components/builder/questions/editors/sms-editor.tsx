"use client";

import { CellSwitch } from "@/components/builder/fields/cell-choice";
import { CellFrame } from "@/components/builder/fields/cell-frame";
import { CellNumber } from "@/components/builder/fields/cell-text";
import { useCell, usePlanStore, useProblem } from "@/components/builder/plan/plan-provider";
import { OneOf } from "@/components/builder/questions/fields/one-of";
import { PassingNote } from "@/components/builder/questions/fields/passing-note";
import { useKeptAnswers } from "@/components/builder/questions/fields/use-kept-answers";
import { smsKindOf } from "@/lib/contract/passing";
import { sayIssue } from "@/lib/contract/plain-issue";
import { questionCell } from "@/lib/contract/plan/paths";
import { readableFields } from "@/lib/contract/plan/readable-fields";

const KINDS = [
  { value: "YES_NO", label: "Yes or no" },
  { value: "NUMERIC", label: "A number" },
];
const ANSWERS = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

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
          label="Answered with"
          choices={KINDS}
          value={now}
          // A number that is expected would make it a question for a number again.
          onChange={(next) => next && store.change([[at("question_type"), next], ...swap(now, next)])}
        />
        {typeProblem && <p className="text-danger text-table">{sayIssue("Answered with", typeProblem)}</p>}
      </CellFrame>
      {isNumeric ? (
        <CellNumber
          path={at("expected_value")}
          label="Least that passes"
          optional
          description="A whole number. Without one, any number passes."
        />
      ) : (
        <CellFrame path={at("expected_answer")}>
          <OneOf
            label="Answer that passes"
            none="Either"
            choices={ANSWERS}
            value={typeof expected === "string" ? expected.toLowerCase() : expected}
            onChange={setExpected}
          />
          {problem && (
            <p role="alert" className="text-danger text-table">
              {sayIssue("Answer that passes", problem)}
            </p>
          )}
        </CellFrame>
      )}
      <CellSwitch
        path={at("is_dealbreaker")}
        label="Dealbreaker"
        description="Any other answer ends the conversation, kindly."
      />
      <PassingNote id={id} />
    </>
  );
}
