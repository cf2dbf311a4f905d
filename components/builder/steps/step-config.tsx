"use client";

import type { StepType } from "@/lib/contract/platform/workflow";
import { FormConfig } from "./form-config";
import { InterviewConfig } from "./interview-config";
import { ResumeConfig } from "./resume-config";
import { SmsConfig } from "./sms-config";

const CONFIGS = {
  resume: ResumeConfig,
  web_interview: InterviewConfig,
  form: FormConfig,
  conversational_sms: SmsConfig,
} as const satisfies Record<StepType, (props: { stepId: string }) => React.ReactNode>;

/** How a step behaves: every field of its config. */
export function StepConfig({ stepId, type }: { stepId: string; type: StepType }) {
  const Config = CONFIGS[type];
  return <Config stepId={stepId} />;
}
