"use client";

import { useWatch } from "react-hook-form";
import type { Draft } from "@/components/postings/new/draft";
import { DraftNumber, DraftSwitch } from "@/components/postings/new/draft-field";
import { FormSection } from "@/components/postings/new/form-section";
import { SwapButton } from "@/components/postings/new/swap-button";
import { CriterionList } from "@/components/questions/criterion-list";
import { RequirementList } from "@/components/questions/requirement-list";

/** The resume step; off, the posting has an interview only. What was written in it stays while it is off. */
export function ResumeSection() {
  const [isOn, isFirst] = useWatch<Draft, ["has_resume", "resume_first"]>({ name: ["has_resume", "resume_first"] });
  return (
    <FormSection
      title={isOn ? `Step ${isFirst ? 1 : 2}: resume` : "Resume"}
      description="Read and scored before anybody spends time on it."
      action={isOn && <SwapButton step="resume" />}
    >
      <DraftSwitch name="has_resume" label="Resume step" description="Candidates hand in a PDF or DOCX file." />
      {isOn && (
        <>
          <DraftSwitch
            name="knockout_enabled"
            label="Knock out who misses a requirement"
            description="Only a stated miss counts. Silence never knocks out; it is asked."
          />
          <DraftSwitch
            name="mandatory"
            label="Resume required"
            description="Off: candidates may go on without one, and a person looks at the requirements."
          />
          <DraftNumber
            name="minimum_score"
            label="Minimum resume score"
            min={0}
            max={100}
            optional
            className="sm:max-w-80"
            description="Of 100. Who stays below it does not go on. Empty: no minimum."
          />
          <RequirementList />
          <CriterionList />
        </>
      )}
    </FormSection>
  );
}
