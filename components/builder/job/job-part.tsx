"use client";

import { CellSelect } from "@/components/builder/fields/cell-choice";
import { CellText } from "@/components/builder/fields/cell-text";
import { FormSection } from "@/components/postings/new/form-section";
import { LANGUAGES } from "@/components/postings/new/languages";
import { postingCell } from "@/lib/contract/plan/paths";

/** What the job is, what candidates are told about it, and who asks. */
export function JobPart() {
  return (
    <div className="flex flex-col gap-4">
      <FormSection title="The job">
        <CellText path={postingCell("title")} label="Job title" />
        <CellText path={postingCell("description")} label="Job description" optional rows={8} />
        <CellSelect path={postingCell("language")} label="Language" items={LANGUAGES} fallback="en" />
      </FormSection>
    </div>
  );
}
