"use client";

import { useQuery } from "@tanstack/react-query";
import { CellSwitch } from "@/components/builder/fields/cell-choice";
import { CellLibrary } from "@/components/builder/fields/cell-library";
import { FormSection } from "@/components/builder/frame/form-section";
import { postingCell } from "@/lib/contract/plan/paths";
import {
  designTemplateGroupsQuery,
  emailTemplateGroupsQuery,
  phoneNumbersQuery,
  senderEmailsQuery,
} from "@/lib/queries/library";

/** What is sent to candidates, from where, and how their pages look. */
export function LibrarySettings() {
  const emails = useQuery({
    ...emailTemplateGroupsQuery(),
    select: (groups) => groups.map(({ id, name }) => ({ value: id, label: name })),
  });
  const designs = useQuery({
    ...designTemplateGroupsQuery(),
    select: (groups) =>
      groups.map(({ id, name, is_default }) => ({ value: id, label: is_default ? `${name} (default)` : name })),
  });
  const senders = useQuery({
    ...senderEmailsQuery(),
    select: (all) => all.map(({ id, full_email }) => ({ value: id, label: full_email })),
  });
  const numbers = useQuery({
    ...phoneNumbersQuery(),
    select: (all) =>
      all.map(({ id, phone_number, active }) => ({
        value: id,
        label: active ? phone_number : `${phone_number} (not active)`,
      })),
  });
  return (
    <FormSection
      title="Messages and looks"
      description="A hosted service follows these. Greenroom itself sends no emails and no text messages yet, and its candidates' pages keep their own looks; what you choose is kept."
    >
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <CellLibrary
          path={postingCell("email_template_group_id")}
          label="Emails"
          list={emails}
          what="The groups of email templates"
          none="Workspace default"
          description="The words of invitations and reminders."
        />
        <CellLibrary
          path={postingCell("sender_email_id")}
          label="Sender address"
          list={senders}
          what="The sender addresses"
          none="Workspace default"
          description="Whom candidates see as the sender of those emails."
        />
        <CellLibrary
          path={postingCell("design_template_group_id")}
          label="Design"
          list={designs}
          what="The designs"
          none="Workspace default"
          description="Colours, logo and pictures of the candidates' pages."
        />
        <CellLibrary
          path={postingCell("phone_number_id")}
          label="Phone number"
          list={numbers}
          what="The phone numbers"
          none="Workspace default"
          description="Where calls and text messages come from."
        />
      </div>
      <CellSwitch
        path={postingCell("allow_sms_comms")}
        label="Text messages allowed"
        description="Candidates who gave a phone number may be reminded by text message as well."
      />
    </FormSection>
  );
}
