import { DELIVERY_MODES } from "@/components/builder/words/delivery-modes";
import { LANGUAGES, languageName } from "@/components/builder/words/languages";
import type { PostingField } from "@/lib/contract/plan/paths";
import type { FieldWords } from "./field-words";

const mode = <L extends string>(label: L) => ({ label, items: DELIVERY_MODES });

/** What each setting of a posting is called, and its choices. */
export const POSTING_WORDS = {
  title: { label: "Job title" },
  name: { label: "Link name" },
  description: { label: "Job description" },
  // A program may give any tag, such as pt-BR.
  language: { label: "Language", items: LANGUAGES, nameOf: languageName },
  interviewer_name: { label: "Interviewer name" },
  instructions: { label: "Instructions" },
  company_overview: { label: "Company overview" },
  job_overview: { label: "Job overview" },
  interview_process_overview: { label: "Process overview" },
  company_overview_delivery_mode: mode("How the company overview is used"),
  job_overview_delivery_mode: mode("How the job overview is used"),
  interview_process_overview_delivery_mode: mode("How the process overview is used"),
  phone_number_id: { label: "Phone number" },
  sender_email_id: { label: "Sender address" },
  email_template_group_id: { label: "Emails" },
  design_template_group_id: { label: "Design" },
  redirect_url: { label: "Where candidates go when they are done" },
  scheduling_url: { label: "Scheduling link" },
  deadline: { label: "Deadline" },
  allow_sms_comms: { label: "Text messages allowed" },
  max_retakes: { label: "Retakes" },
  retake_cooldown_days: { label: "Days between attempts" },
  email_report_to_candidate: { label: "Report to the candidate" },
  metadata: { label: "Metadata" },
} as const satisfies Record<PostingField, FieldWords>;
