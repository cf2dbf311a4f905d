import { z } from "zod";
import { download, operation } from "../operation";
import { Id, list, PageQuery, single, Timestamp, text } from "./shared";

/** What a workspace keeps for use in its postings: templates and their groups, voices, domains, numbers, senders. */

const stamps = { created_at: Timestamp, updated_at: Timestamp };

export const EMAIL_TEMPLATE_KEYS = [
  "WEB_INTERVIEW_INVITATION",
  "WEB_INTERVIEW_NUDGE",
  "RESUME_INVITATION",
  "RESUME_NUDGE",
  "FORM_INVITATION",
  "FORM_NUDGE",
  "WEB_INTERVIEW_FINAL_NUDGE",
  "SCHEDULING_LINK_EMAIL",
  "REPORT_READY_EMAIL",
] as const;

export const DESIGN_PAGES = ["welcome_page", "status_page", "interview_complete_page", "interview_page"] as const;

export const BlackoutPeriod = z.object({
  enabled: z.boolean(),
  timezone: z.string(),
  start_hour: z.number().int(),
  end_hour: z.number().int(),
});

export const EmailTemplate = z.object({
  object: z.literal("email_template"),
  id: z.string(),
  template_key: z.string(),
  name: z.string(),
  subject: z.string(),
  content: z.string(),
  blackout_period: BlackoutPeriod.nullable(),
  ...stamps,
});
export const EmailTemplateGroup = z.object({
  object: z.literal("email_template_group"),
  id: z.string(),
  name: z.string(),
  template_mappings: z.record(z.string(), z.string()),
  sender_email_id: z.string().nullable(),
  ...stamps,
});
export const DesignTemplate = z.object({
  object: z.literal("design_template"),
  id: z.string(),
  name: z.string(),
  template_type: z.string(),
  design_config: z.record(z.string(), z.unknown()),
  ...stamps,
});
export const DesignTemplateGroup = z.object({
  object: z.literal("design_template_group"),
  id: z.string(),
  name: z.string(),
  template_mappings: z.record(z.string(), z.string()),
  is_default: z.boolean(),
  ...stamps,
});
export const InterviewTemplate = z.object({
  object: z.literal("interview_template"),
  id: z.string(),
  template_code: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  posting_id: z.string(),
  is_default: z.boolean(),
  ...stamps,
});
export const CustomDomain = z.object({
  object: z.literal("domain"),
  id: z.string(),
  domain: z.string(),
  cname_target: z.string(),
  status: z.string(),
  active: z.boolean(),
  ...stamps,
});
export const Voice = z.object({
  object: z.literal("voice"),
  id: z.string(),
  provider: z.string(),
  provider_voice_id: z.string(),
  name: z.string(),
  language: z.string().nullable(),
  country_code: z.string().nullable(),
  gender: z.string().nullable(),
  preview_url: z.string().nullable(),
  labels: z.record(z.string(), z.string()),
  ...stamps,
});
export const PhoneNumber = z.object({
  object: z.literal("phone_number"),
  id: z.string(),
  phone_number: z.string(),
  country_code: z.string().nullable(),
  active: z.boolean(),
  date_provisioned: Timestamp.nullable(),
});
export const SenderEmail = z.object({
  object: z.literal("sender_email"),
  id: z.string(),
  email_prefix: z.string(),
  domain: z.string(),
  full_email: z.string(),
  domain_id: z.string(),
  created_at: Timestamp,
});

/** Lists of the library cannot be missing as a whole. */
const LIST_ERRORS = [401, 422, 429];
const Search = PageQuery.extend({ search: text({ max: 200 }).nullish() });

const listBy =
  <Q extends z.ZodType>(query: Q) =>
  <const I extends string, const P extends string, T extends z.ZodType>(id: I, path: P, item: T, summary: string) =>
    operation({
      id,
      summary,
      door: "platform",
      method: "GET",
      path,
      access: "postings.read",
      errors: LIST_ERRORS,
      query,
      response: list(item),
    });
const listOf = listBy(Search);
/** The document gives three lists no `search`. */
const plainListOf = listBy(PageQuery);

const oneOf = <const I extends string, const P extends string, N extends string, T extends z.ZodType>(
  id: I,
  path: P,
  name: N,
  item: T,
  summary: string,
) =>
  operation({
    id,
    summary,
    door: "platform",
    method: "GET",
    path,
    access: "postings.read",
    params: z.object({ [name]: Id } as Record<N, typeof Id>), // safe: the object has exactly this key
    response: single(item),
  });

export const listEmailTemplates = listOf(
  "listEmailTemplates",
  "/email-templates",
  EmailTemplate,
  "List email templates",
);
export const getEmailTemplate = oneOf(
  "getEmailTemplate",
  "/email-templates/{template_id}",
  "template_id",
  EmailTemplate,
  "Get an email template",
);
export const listEmailTemplateGroups = listOf(
  "listEmailTemplateGroups",
  "/email-template-groups",
  EmailTemplateGroup,
  "List groups of email templates",
);
export const getEmailTemplateGroup = oneOf(
  "getEmailTemplateGroup",
  "/email-template-groups/{group_id}",
  "group_id",
  EmailTemplateGroup,
  "Get a group of email templates",
);
export const listDesignTemplates = listOf(
  "listDesignTemplates",
  "/design-templates",
  DesignTemplate,
  "List design templates",
);
export const getDesignTemplate = oneOf(
  "getDesignTemplate",
  "/design-templates/{template_id}",
  "template_id",
  DesignTemplate,
  "Get a design template",
);
export const listDesignTemplateGroups = listOf(
  "listDesignTemplateGroups",
  "/design-template-groups",
  DesignTemplateGroup,
  "List groups of design templates",
);
export const getDesignTemplateGroup = oneOf(
  "getDesignTemplateGroup",
  "/design-template-groups/{group_id}",
  "group_id",
  DesignTemplateGroup,
  "Get a group of design templates",
);
export const listInterviewTemplates = listOf(
  "listInterviewTemplates",
  "/interview-templates",
  InterviewTemplate,
  "List interview templates",
);
export const getInterviewTemplate = oneOf(
  "getInterviewTemplate",
  "/interview-templates/{template_id}",
  "template_id",
  InterviewTemplate,
  "Get an interview template",
);
export const listDomains = plainListOf("listDomains", "/domains", CustomDomain, "List domains for candidates' pages");
export const getDomain = oneOf("getDomain", "/domains/{config_id}", "config_id", CustomDomain, "Get a domain");
export const listVoices = listOf("listVoices", "/voices", Voice, "List voices");
export const getVoice = oneOf("getVoice", "/voices/{voice_id}", "voice_id", Voice, "Get a voice");
export const listPhoneNumbers = plainListOf("listPhoneNumbers", "/phone-numbers", PhoneNumber, "List phone numbers");
export const getPhoneNumber = oneOf(
  "getPhoneNumber",
  "/phone-numbers/{config_id}",
  "config_id",
  PhoneNumber,
  "Get a phone number",
);
export const listSenderEmails = plainListOf(
  "listSenderEmails",
  "/sender-emails",
  SenderEmail,
  "List addresses that emails are sent from",
);
export const getSenderEmail = oneOf(
  "getSenderEmail",
  "/sender-emails/{sender_email_id}",
  "sender_email_id",
  SenderEmail,
  "Get a sender address",
);

/** Audio, or a redirect to where the audio is. */
export const getVoicePreview = operation({
  id: "getVoicePreview",
  summary: "Hear a voice",
  door: "platform",
  method: "GET",
  path: "/voices/{voice_id}/preview",
  access: "postings.read",
  params: z.object({ voice_id: Id }),
  response: download,
  produces: "audio/mpeg",
});
