"use client";

import { CellObject, ObjectIsOn, ObjectNumber, useObjectField } from "@/components/builder/fields/cell-object";
import { CheckBox } from "@/components/builder/fields/choice-box";
import { INTEGRITY_WORDS } from "@/components/builder/words/object-words";
import { STEP_WORDS } from "@/components/builder/words/step-words";
import { ProblemLine } from "@/components/shared/problem-line";
import { INTEGRITY_TYPES } from "@/lib/contract/plan/step-objects";

type IntegrityType = (typeof INTEGRITY_TYPES)[number];

/** What is looked at where nobody has chosen, and where a threshold begins. */
const MADE = INTEGRITY_TYPES.filter((type) => INTEGRITY_WORDS[type].isMade);
const USUAL_THRESHOLD = 70;

/** What is noticed about how an interview was taken. Observations for a person to look at, nothing more. */
export function IntegrityFields({ stepId }: { stepId: string }) {
  return (
    <CellObject stepId={stepId} field="cheat_detection_config" {...STEP_WORDS.web_interview.cheat_detection_config}>
      <p className="text-muted-foreground text-table">
        What is noticed is shown to you as a flag. Flags never move a score and never reject anybody: there are good
        reasons to look away or to think for long. Candidates are told before they begin.
      </p>
      <ObjectIsOn
        description="Text that is pasted into an answer is noted too, whatever is chosen below."
        usual={{ threshold: USUAL_THRESHOLD, types: MADE }}
      />
      <ObjectNumber
        name="threshold"
        placeholder={String(USUAL_THRESHOLD)}
        description={`0 to 100. Lower means more flags; ${USUAL_THRESHOLD} is a good start.`}
      />
      <Types />
    </CellObject>
  );
}

function Types() {
  const { value, onChange, label, problem } = useObjectField("types");
  const chosen: unknown[] = Array.isArray(value) ? value : MADE;
  const toggle = (type: IntegrityType, isIn: boolean) =>
    onChange(isIn ? [...chosen, type] : chosen.filter((one) => one !== type));
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 font-medium">{label}</legend>
      {INTEGRITY_TYPES.map((type) => {
        const { label: name, what, isMade } = INTEGRITY_WORDS[type];
        return (
          <CheckBox
            key={type}
            label={name}
            description={isMade ? what : `${what} Kept for the API, not checked here.`}
            isChecked={chosen.includes(type)}
            onChange={(isIn) => toggle(type, isIn)}
          />
        );
      })}
      {problem && (
        <ProblemLine>
          {label} {problem}.
        </ProblemLine>
      )}
    </fieldset>
  );
}
