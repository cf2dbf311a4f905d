import {
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

/** What the store keeps of each kind beside id, name and dates. The rest of what is shown is made when it is shown. */
export const FIELDS = {
  email_template: EmailTemplate.pick({ template_key: true, subject: true, content: true, blackout_period: true }),
  email_template_group: EmailTemplateGroup.pick({ template_mappings: true, sender_email_id: true }),
  design_template: DesignTemplate.pick({ template_type: true, design_config: true }),
  design_template_group: DesignTemplateGroup.pick({ template_mappings: true, is_default: true }),
  interview_template: InterviewTemplate.pick({
    template_code: true,
    description: true,
    posting_id: true,
    is_default: true,
  }),
  domain: CustomDomain.pick({ domain: true, status: true, active: true }),
  voice: Voice.pick({
    provider: true,
    provider_voice_id: true,
    language: true,
    country_code: true,
    gender: true,
    labels: true,
  }),
  phone_number: PhoneNumber.pick({ phone_number: true, country_code: true, active: true, date_provisioned: true }),
  sender_email: SenderEmail.pick({ email_prefix: true, domain: true, domain_id: true }),
} as const;
