"use client";

import { CellSwitch } from "@/components/builder/fields/cell-choice";
import { CellDate } from "@/components/builder/fields/cell-date";
import { CellMap } from "@/components/builder/fields/cell-map";
import { CellNumber, CellText } from "@/components/builder/fields/cell-text";
import { FormSection } from "@/components/builder/fields/form-section";
import { useStoreState } from "@/components/builder/plan/plan-provider";
import { POSTING_WORDS } from "@/components/builder/words/posting-words";
import { postingCell } from "@/lib/contract/plan/paths";
import { LibrarySettings } from "./library-settings";
import { LinkName } from "./link-name";
import { SharedWith } from "./shared-with";

/** Everything about the posting that is neither the job nor a step. */
export function SettingsPart() {
  const isDraft = useStoreState((store) => store.plan.posting.status === "draft");
  return (
    <div className="flex flex-col gap-4">
      <FormSection title="Link and deadline">
        <LinkName />
        <CellDate
          path={postingCell("deadline")}
          {...POSTING_WORDS.deadline}
          description={
            isDraft
              ? "After it nobody can begin. Empty: one month after publishing."
              : "After it nobody can begin; who has begun can finish. Empty: no deadline."
          }
        />
      </FormSection>
      <FormSection
        title="Retakes"
        description="Programs give somebody another attempt over the API; candidates cannot ask for one here yet."
      >
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <CellNumber
            path={postingCell("max_retakes")}
            {...POSTING_WORDS.max_retakes}
            optional
            placeholder="0"
            description="How often a candidate may take the interview again, 0 to 5. Earlier attempts stay visible to you."
          />
          <CellNumber
            path={postingCell("retake_cooldown_days")}
            {...POSTING_WORDS.retake_cooldown_days}
            optional
            isWhole={false}
            placeholder="0"
            description="How long they wait before they may try again. Half a day is 0.5."
          />
        </div>
      </FormSection>
      <FormSection title="Afterwards">
        <CellText
          path={postingCell("redirect_url")}
          {...POSTING_WORDS.redirect_url}
          optional
          placeholder="https://example.com/careers/thank-you"
          description="A link on the last page. Empty: they stay there."
        />
        <CellText
          path={postingCell("scheduling_url")}
          {...POSTING_WORDS.scheduling_url}
          optional
          placeholder="https://calendar.example.com/team"
          description="Where candidates whom you shortlist choose a time to meet you."
        />
        <CellSwitch
          path={postingCell("email_report_to_candidate")}
          {...POSTING_WORDS.email_report_to_candidate}
          description="Candidates get a report of their own interview by email, where emails are sent: Greenroom itself sends none yet."
        />
      </FormSection>
      <LibrarySettings />
      <SharedWith />
      <FormSection title="For other programs">
        <CellMap
          path={postingCell("metadata")}
          {...POSTING_WORDS.metadata}
          description="Keys and values of your own, such as a job number. Programs read them through the API; candidates never see them."
        />
      </FormSection>
    </div>
  );
}
