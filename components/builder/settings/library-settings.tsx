"use client";

import { CellSwitch } from "@/components/builder/fields/cell-choice";
import { CellLibrary } from "@/components/builder/fields/cell-library";
import { FormSection } from "@/components/builder/fields/form-section";
import { POSTING_WORDS } from "@/components/builder/words/posting-words";
import { useLibrary } from "@/components/builder/words/use-library";
import { postingCell } from "@/lib/contract/plan/paths";

/** What is sent to candidates, from where, and how their pages look. */
export function LibrarySettings() {
  const library = useLibrary();
  return (
    <FormSection
      title="Messages and looks"
      description="A hosted service follows these. Greenroom itself sends no emails and no text messages yet, and its candidates' pages keep their own looks; what you choose is kept."
    >
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <CellLibrary
          path={postingCell("email_template_group_id")}
          {...POSTING_WORDS.email_template_group_id}
          list={library.email_template_group_id}
          what="The groups of email templates"
          none="Workspace default"
          description="The words of invitations and reminders."
        />
        <CellLibrary
          path={postingCell("sender_email_id")}
          {...POSTING_WORDS.sender_email_id}
          list={library.sender_email_id}
          what="The sender addresses"
          none="Workspace default"
          description="Whom candidates see as the sender of those emails."
        />
        <CellLibrary
          path={postingCell("design_template_group_id")}
          {...POSTING_WORDS.design_template_group_id}
          list={library.design_template_group_id}
          what="The designs"
          none="Workspace default"
          description="Colours, logo and pictures of the candidates' pages."
        />
        <CellLibrary
          path={postingCell("phone_number_id")}
          {...POSTING_WORDS.phone_number_id}
          list={library.phone_number_id}
          what="The phone numbers"
          none="Workspace default"
          description="Where calls and text messages come from."
        />
      </div>
      <CellSwitch
        path={postingCell("allow_sms_comms")}
        {...POSTING_WORDS.allow_sms_comms}
        description="Candidates who gave a phone number may be reminded by text message as well."
      />
    </FormSection>
  );
}
