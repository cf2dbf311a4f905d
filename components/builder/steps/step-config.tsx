"use client";

import type { StepType } from "@/lib/contract/platform/workflow";

/** How a step behaves: every field of its config. */
export function StepConfig(_: { stepId: string; type: StepType }) {
  return null;
}
