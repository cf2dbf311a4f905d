"use client";

import { CellSwitch } from "@/components/builder/fields/cell-choice";
import { CellFold } from "@/components/builder/fields/cell-fold";
import { CellNumber } from "@/components/builder/fields/cell-text";
import { FormSection } from "@/components/builder/fields/form-section";
import { STEP_WORDS } from "@/components/builder/words/step-words";
import { stepCell } from "@/lib/contract/plan/paths";
import { QuietHours } from "./quiet-hours";
import { SmsMessage } from "./sms-message";
import { StepOverrides } from "./step-overrides";

/** What is written around the questions, when, and who goes on after them. */
export function SmsConfig({ stepId }: { stepId: string }) {
  const cell = (field: string) => stepCell(stepId, field);
  return (
    <FormSection
      title="How this step works"
      description="Text messages do not travel by phone yet: the same questions are asked in the candidate's page, one after the other."
    >
      <CellSwitch
        path={cell("knockout_enabled")}
        {...STEP_WORDS.conversational_sms.knockout_enabled}
        fallback={true}
        description="On: an answer that fails a dealbreaker ends the application. Off: it is shown to you, and everybody goes on."
      />
      <SmsMessage
        path={cell("intro_message")}
        {...STEP_WORDS.conversational_sms.intro_message}
        placeholder="Hi {{candidate_name}}, thank you for your interest in {{job_title}}. Here are a few short questions."
        description="The first message, before the questions. Empty: a friendly one of ours."
      />
      <SmsMessage
        path={cell("disqualification_message")}
        {...STEP_WORDS.conversational_sms.disqualification_message}
        placeholder="Thank you, {{candidate_name}}. For {{job_title}} we need somebody who can start this month."
        description="The last thing they hear. Empty: nothing is said, and a person writes to them."
      />
      <CellFold
        title="Reminders and calls"
        paths={[
          "follow_up_message",
          "hop_on_call_message",
          "max_nudge_amount",
          "cooldown_period_hrs",
          "blackout_period",
        ].map(cell)}
      >
        <SmsMessage
          path={cell("follow_up_message")}
          {...STEP_WORDS.conversational_sms.follow_up_message}
          placeholder="Hi {{candidate_name}}, two questions about {{job_title}} are still open."
          description="Sent to who stopped in the middle."
        />
        <SmsMessage
          path={cell("hop_on_call_message")}
          {...STEP_WORDS.conversational_sms.hop_on_call_message}
          placeholder="Hi {{candidate_name}}, shall we talk about {{job_title}} for ten minutes?"
          description="Sent when the questions are answered and a call comes next."
        />
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <CellNumber
            path={cell("max_nudge_amount")}
            {...STEP_WORDS.conversational_sms.max_nudge_amount}
            optional
            description="0 to 10. Then nobody is reminded any more."
          />
          <CellNumber
            path={cell("cooldown_period_hrs")}
            {...STEP_WORDS.conversational_sms.cooldown_period_hrs}
            optional
            description="1 to 168. How long to wait for an answer before the next reminder."
          />
        </div>
        <QuietHours stepId={stepId} />
      </CellFold>
      <CellFold title="Advanced" of="for the messages" paths={[cell("num_questions")]}>
        <CellNumber
          path={cell("num_questions")}
          {...STEP_WORDS.conversational_sms.num_questions}
          optional
          description="1 to 10. Used only where no questions are written, by programs that make postings; the questions above count in its place."
        />
      </CellFold>
      <StepOverrides stepId={stepId} />
    </FormSection>
  );
}
