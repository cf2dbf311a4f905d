import type { z } from "zod";
import type {
  CustomDomain,
  DesignTemplate,
  DesignTemplateGroup,
  EmailTemplate,
  EmailTemplateGroup,
  InterviewTemplate,
  PhoneNumber,
  SenderEmail,
  Voice,
} from "@/lib/contract/platform/library";
import type { LibraryItem, LibraryKind } from "@/lib/contract/workspace/library";
import { hasVoiceSample } from "@/lib/providers/voices/voice-samples";
import type { LibraryRow } from "@/lib/store/library";
import { FIELDS } from "./fields";

/** Shows a stored item as the API does; `appUrl` is the address the caller reached us under. */
export type Show<T> = (row: LibraryRow, appUrl: string) => T;

/** What the kinds are called in sentences. */
export const KIND_NAMES: Record<LibraryKind, string> = {
  email_template: "email template",
  email_template_group: "group of email templates",
  design_template: "design template",
  design_template_group: "group of design templates",
  interview_template: "interview template",
  domain: "domain",
  voice: "voice",
  phone_number: "phone number",
  sender_email: "sender address",
};

const stamps = (row: LibraryRow) => ({
  created_at: row.createdAt.getTime() / 1000,
  updated_at: row.updatedAt.getTime() / 1000,
});

/** Times are Unix seconds, as in all of these. Throws when the stored fields are not the kind's. */
export const showEmailTemplate: Show<z.output<typeof EmailTemplate>> = (row) => ({
  object: "email_template",
  id: row.id,
  name: row.name,
  ...FIELDS.email_template.parse(row.fields),
  ...stamps(row),
});

/** `template_mappings` go from a message's key to a template's id. */
export const showEmailTemplateGroup: Show<z.output<typeof EmailTemplateGroup>> = (row) => ({
  object: "email_template_group",
  id: row.id,
  name: row.name,
  ...FIELDS.email_template_group.parse(row.fields),
  ...stamps(row),
});

/** Times are Unix seconds. Throws when the stored fields are not the kind's. */
export const showDesignTemplate: Show<z.output<typeof DesignTemplate>> = (row) => ({
  object: "design_template",
  id: row.id,
  name: row.name,
  ...FIELDS.design_template.parse(row.fields),
  ...stamps(row),
});

/** `template_mappings` go from a page to a template's id. */
export const showDesignTemplateGroup: Show<z.output<typeof DesignTemplateGroup>> = (row) => ({
  object: "design_template_group",
  id: row.id,
  name: row.name,
  ...FIELDS.design_template_group.parse(row.fields),
  ...stamps(row),
});

/** What it copies stands in its posting, whose id is among the fields. */
export const showInterviewTemplate: Show<z.output<typeof InterviewTemplate>> = (row) => ({
  object: "interview_template",
  id: row.id,
  name: row.name,
  ...FIELDS.interview_template.parse(row.fields),
  ...stamps(row),
});

/** A domain's CNAME must point at the host this server answers under. */
export const showDomain: Show<z.output<typeof CustomDomain>> = (row, appUrl) => ({
  object: "domain",
  id: row.id,
  ...FIELDS.domain.parse(row.fields),
  cname_target: new URL(appUrl).hostname,
  ...stamps(row),
});

/** `preview_url` is null for a voice of which there is no sample. */
export const showVoice: Show<z.output<typeof Voice>> = (row, appUrl) => {
  const voice = FIELDS.voice.parse(row.fields);
  return {
    object: "voice",
    id: row.id,
    name: row.name,
    ...voice,
    preview_url: hasVoiceSample(voice) ? `${appUrl}/api/v2/voices/${row.id}/preview` : null,
    ...stamps(row),
  };
};

/** Without times: the API gives a number none. */
export const showPhoneNumber: Show<z.output<typeof PhoneNumber>> = (row) => ({
  object: "phone_number",
  id: row.id,
  ...FIELDS.phone_number.parse(row.fields),
});

/** `full_email` is made of the prefix and the domain; there is no time of a change. */
export const showSenderEmail: Show<z.output<typeof SenderEmail>> = (row) => {
  const sender = FIELDS.sender_email.parse(row.fields);
  return {
    object: "sender_email",
    id: row.id,
    ...sender,
    full_email: `${sender.email_prefix}@${sender.domain}`,
    created_at: row.createdAt.getTime() / 1000,
  };
};

/** Any item, as the dashboard's changes answer it. */
export function showItem(row: LibraryRow): z.output<typeof LibraryItem> {
  return { id: row.id, kind: row.kind, name: row.name, ...stamps(row) };
}
