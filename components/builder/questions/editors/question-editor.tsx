"use client";

import type { ComponentType } from "react";
import type { Modality } from "@/lib/contract/platform/questions";
import { FormEditor } from "./form-editor";
import { ResumeEligibilityEditor } from "./resume-eligibility-editor";
import { ResumeScoringEditor } from "./resume-scoring-editor";
import { SmsEditor } from "./sms-editor";
import { VoiceEditor } from "./voice-editor";
import { VoiceTagsEditor } from "./voice-tags-editor";

const EDITORS: Record<Modality, ComponentType<{ id: string }>> = {
  voice: VoiceEditor,
  voice_tags: VoiceTagsEditor,
  resume_eligibility: ResumeEligibilityEditor,
  resume_scoring: ResumeScoringEditor,
  form: FormEditor,
  sms: SmsEditor,
};

/** Everything that a question of this kind says beside its text. */
export function QuestionEditor({ id, modality }: { id: string; modality: Modality }) {
  const Editor = EDITORS[modality];
  return <Editor id={id} />;
}
