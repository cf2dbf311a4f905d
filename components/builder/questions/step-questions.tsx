"use client";

import type { StepType } from "@/lib/contract/platform/workflow";

/** The questions of a step, kind by kind. */
export function StepQuestions(_: { type: StepType }) {
  return null;
}
