"use client";

import { CellSelect } from "@/components/builder/fields/cell-choice";
import { CellText } from "@/components/builder/fields/cell-text";
import { FormSection } from "@/components/builder/fields/form-section";
import { OVERVIEWS, USUAL_MODE } from "@/components/builder/words/delivery-modes";
import { POSTING_WORDS } from "@/components/builder/words/posting-words";
import { postingCell } from "@/lib/contract/plan/paths";

/** What the job is, what candidates are told about it, and who asks. */
export function JobPart() {
  return (
    <div className="flex flex-col gap-4">
      <FormSection title="The job">
        <CellText
          path={postingCell("title")}
          {...POSTING_WORDS.title}
          limit={200}
          placeholder="Senior backend engineer"
        />
        <CellText
          path={postingCell("description")}
          {...POSTING_WORDS.description}
          optional
          rows={8}
          limit={50_000}
          placeholder="Paste the description as it is published. Lists and line breaks are kept."
          description="Shown to candidates where no job overview is given. The interviewer speaks only about what stands in the overviews."
        />
      </FormSection>
      <FormSection title="The interviewer">
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <CellText
            path={postingCell("interviewer_name")}
            {...POSTING_WORDS.interviewer_name}
            optional
            limit={100}
            placeholder="Sarah"
            description="How the voice introduces itself. Candidates are told that it is a machine. Empty: Sarah."
          />
          <CellSelect
            path={postingCell("language")}
            {...POSTING_WORDS.language}
            fallback="en"
            description="In which candidates are spoken to, and answer."
          />
        </div>
        <CellText
          path={postingCell("instructions")}
          {...POSTING_WORDS.instructions}
          optional
          rows={3}
          limit={10_000}
          placeholder="Be warm and brief. Do not talk about pay; say that the recruiter will."
          description="For the interviewer: how to speak and what to leave out. Candidates never see them."
        />
      </FormSection>
      <FormSection title="What candidates are told" description="All optional. How each text is used stands beside it.">
        {OVERVIEWS.map(({ field, what, placeholder }) => (
          <div key={field} className="flex flex-col gap-2">
            <CellText
              path={postingCell(field)}
              {...POSTING_WORDS[field]}
              optional
              rows={3}
              limit={10_000}
              description={what}
              placeholder={placeholder}
            />
            <CellSelect
              path={postingCell(`${field}_delivery_mode`)}
              {...POSTING_WORDS[`${field}_delivery_mode`]}
              fallback={USUAL_MODE}
              className="sm:max-w-96"
            />
          </div>
        ))}
      </FormSection>
    </div>
  );
}
