"use client";

import { CellSelect, CellSwitch } from "@/components/builder/fields/cell-choice";
import { CellFold } from "@/components/builder/fields/cell-fold";
import { CellNumber } from "@/components/builder/fields/cell-text";
import { FormSection } from "@/components/builder/fields/form-section";
import { useBuilderNav } from "@/components/builder/nav/builder-nav";
import { useCell } from "@/components/builder/plan/plan-provider";
import { STEP_WORDS } from "@/components/builder/words/step-words";
import { Button } from "@/components/ui/button";
import { postingCell, stepCell } from "@/lib/contract/plan/paths";
import { IntegrityFields } from "./integrity-fields";
import { PageFields } from "./page-fields";
import { StepOverrides } from "./step-overrides";
import { VoiceFold } from "./voice-fold";

/** How the interview is held, and who goes on after it. */
export function InterviewConfig({ stepId }: { stepId: string }) {
  const cell = (field: string) => stepCell(stepId, field);
  return (
    <FormSection title="How this step works">
      <CellSwitch
        path={cell("video")}
        {...STEP_WORDS.web_interview.video}
        description="Candidates are seen as well as heard. Off: only the voice is recorded."
      />
      <CellSelect
        path={cell("interview_type")}
        {...STEP_WORDS.web_interview.interview_type}
        none="Not said"
        areItemsKnown={false}
        description="Sets the interviewer's tone. Your questions are asked as you write them."
        className="sm:max-w-96"
      />
      <CellNumber
        path={cell("min_evaluation_score")}
        {...STEP_WORDS.web_interview.min_evaluation_score}
        optional
        description="0 to 100. Who stays below it does not go on. Empty: no minimum, a person decides."
      />
      <CellSwitch
        path={cell("is_multilingual")}
        {...STEP_WORDS.web_interview.is_multilingual}
        description="The interviewer follows a candidate who answers in another language."
      />
      <PhoneCalls stepId={stepId} />
      <VoiceFold stepId={stepId} />
      <IntegrityFold stepId={stepId} />
      <CellFold title={STEP_WORDS.web_interview.web_interview_config.label} paths={[cell("web_interview_config")]}>
        <PageFields stepId={stepId} />
      </CellFold>
      <CellFold title="Advanced" of="for the interview" paths={[cell("num_questions"), cell("prompt_version")]}>
        <CellNumber
          path={cell("num_questions")}
          {...STEP_WORDS.web_interview.num_questions}
          optional
          description="1 to 25. Used only where no questions are written, by programs that make postings; the questions above count in its place."
        />
        <CellSelect
          path={cell("prompt_version")}
          {...STEP_WORDS.web_interview.prompt_version}
          none="The newest"
          areItemsKnown={false}
          description="For comparing with interviews of an earlier version."
          className="sm:max-w-96"
        />
      </CellFold>
      <StepOverrides stepId={stepId} />
    </FormSection>
  );
}

function IntegrityFold({ stepId }: { stepId: string }) {
  const path = stepCell(stepId, "cheat_detection_config");
  const [config] = useCell(path);
  return (
    <CellFold
      title={STEP_WORDS.web_interview.cheat_detection_config.label}
      summary={isEnabled(config) ? "on" : "off"}
      paths={[path]}
    >
      <IntegrityFields stepId={stepId} />
    </CellFold>
  );
}

const isEnabled = (config: unknown) =>
  typeof config === "object" && config !== null && "enabled" in config && config.enabled === true;

/** Calls go out from a number, which is chosen in the posting's settings. */
function PhoneCalls({ stepId }: { stepId: string }) {
  const { goTo } = useBuilderNav();
  const [isOn] = useCell(stepCell(stepId, "phone_calls_enabled"));
  const [number] = useCell(postingCell("phone_number_id"));
  return (
    <div className="flex flex-col gap-1.5">
      <CellSwitch
        path={stepCell(stepId, "phone_calls_enabled")}
        {...STEP_WORDS.web_interview.phone_calls_enabled}
        description="Candidates may be called instead of using a browser. Needs a phone number."
      />
      {isOn === true && !number && (
        <p className="text-table text-warning">
          No phone number is chosen for this posting.{" "}
          <Button
            type="button"
            variant="link"
            size="sm"
            className="h-auto p-0"
            onClick={() => goTo(postingCell("phone_number_id"))}
          >
            Choose one
          </Button>
        </p>
      )}
    </div>
  );
}
