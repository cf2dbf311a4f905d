"use client";

import { DraftSelect, DraftText } from "@/components/postings/new/draft-field";
import { FormSection } from "@/components/postings/new/form-section";
import { LANGUAGES } from "@/components/postings/new/languages";

/** What the job is. */
export function JobSection() {
  return (
    <FormSection title="The job">
      <DraftText name="title" label="Job title" maxLength={200} />
      <DraftText
        name="description"
        label="Job description"
        optional
        multiline
        rows={6}
        description="Shown to candidates where no job overview is given. The interviewer speaks only about what stands in the overviews."
      />
    </FormSection>
  );
}

const MODES = [
  { value: "exact_delivery", label: "Read out word for word at the start" },
  { value: "summarized_delivery", label: "Summed up in the interviewer's own words" },
  { value: "reference_only", label: "Used only to answer the candidate's questions" },
  { value: "silent_reference", label: "Known to the interviewer, never told" },
];

const OVERVIEWS = [
  { name: "company_overview", label: "Company overview", what: "Who you are, in a few sentences." },
  { name: "job_overview", label: "Job overview", what: "The tasks, the team, the place, the pay if you tell it." },
  {
    name: "interview_process_overview",
    label: "Process overview",
    what: "What happens after this interview, and when.",
  },
] as const;

/** What candidates are told, and how. */
export function OverviewSection() {
  return (
    <FormSection title="What candidates are told" description="All optional. How each text is used stands under it.">
      {OVERVIEWS.map(({ name, label, what }) => (
        <div key={name} className="flex flex-col gap-2">
          <DraftText name={name} label={label} optional multiline rows={2} description={what} />
          <DraftSelect
            name={`${name}_delivery_mode`}
            label={`How the ${label.toLowerCase()} is used`}
            items={MODES}
            className="sm:max-w-96"
          />
        </div>
      ))}
    </FormSection>
  );
}

/** Who asks, and in which language. */
export function InterviewerSection() {
  return (
    <FormSection title="The interviewer">
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <DraftText
          name="interviewer_name"
          label="Interviewer name"
          maxLength={100}
          description="How the voice introduces itself. Candidates are told that it is a machine."
        />
        <DraftSelect name="language" label="Language" items={LANGUAGES} />
      </div>
    </FormSection>
  );
}
