"use client";

import { useWatch } from "react-hook-form";
import type { Draft } from "@/components/postings/new/draft";
import { DraftSwitch } from "@/components/postings/new/draft-field";
import { FormSection } from "@/components/postings/new/form-section";
import { SwapButton } from "@/components/postings/new/swap-button";
import { QuestionList } from "@/components/questions/question-list";
import { TagList } from "@/components/questions/tag-list";

/** The interview step: every posting has one. */
export function InterviewSection() {
  const [hasResume, isResumeFirst] = useWatch<Draft, ["has_resume", "resume_first"]>({
    name: ["has_resume", "resume_first"],
  });
  return (
    <FormSection
      title={hasResume ? `Step ${isResumeFirst ? 2 : 1}: interview` : "Interview"}
      description="In the candidate's browser, whenever it suits them."
      action={hasResume && <SwapButton step="interview" />}
    >
      <DraftSwitch name="video" label="Record video" description="Off: only the voice is recorded." />
      <QuestionList />
      <TagList />
    </FormSection>
  );
}
