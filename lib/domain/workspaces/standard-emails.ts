import type { EMAIL_TEMPLATE_KEYS } from "@/lib/contract/platform/library";

type Key = (typeof EMAIL_TEMPLATE_KEYS)[number];
type StandardEmail = { name: string; subject: string; content: string };

/** One email: paragraphs, and between them a link that can also be read where links are not shown. */
const html = (greeting: string, before: string[], link: { text: string; to: string }, after: string[]) =>
  [
    `<p>${greeting}</p>`,
    ...before.map((paragraph) => `<p>${paragraph}</p>`),
    `<p><a href="${link.to}">${link.text}</a></p>`,
    ...after.map((paragraph) => `<p>${paragraph}</p>`),
    "<p>Kind regards,<br>The hiring team at {{company_name}}</p>",
  ].join("\n");

const HELLO = "Hello {{candidate_name}},";
const INTERVIEW = "{{interview_url}}";
const ASK = "If you have a question or need more time, just reply to this email.";

/** The email of each key that a new workspace begins with. Placeholders stand in double braces. */
export const STANDARD_EMAILS: Record<Key, StandardEmail> = {
  WEB_INTERVIEW_INVITATION: {
    name: "Interview invitation",
    subject: "Your interview for {{job_title}} at {{company_name}}",
    content: html(
      HELLO,
      [
        "Thank you for your interest in the {{job_title}} position. We would like to hear more from you, and invite you to a short online interview.",
        "You can take it whenever it suits you. All you need is a quiet place and a computer or phone with a microphone.",
      ],
      { text: "Start your interview", to: INTERVIEW },
      ["You can stop at any time and come back to the same link later.", ASK],
    ),
  },
  WEB_INTERVIEW_NUDGE: {
    name: "Interview reminder",
    subject: "Reminder: your interview for {{job_title}}",
    content: html(
      HELLO,
      [
        "Your online interview for {{job_title}} at {{company_name}} is still open, and we would love to hear from you.",
      ],
      { text: "Go to your interview", to: INTERVIEW },
      ["If you have begun already, you will go on where you stopped.", ASK],
    ),
  },
  WEB_INTERVIEW_FINAL_NUDGE: {
    name: "Last interview reminder",
    subject: "Last reminder: your interview for {{job_title}} at {{company_name}}",
    content: html(
      HELLO,
      [
        "This is our last reminder about your interview for {{job_title}}. We will soon decide whom to talk to next, and would not like to miss you.",
      ],
      { text: "Take your interview now", to: INTERVIEW },
      ["If you are no longer interested, there is nothing you need to do. Thank you for your time."],
    ),
  },
  RESUME_INVITATION: {
    name: "Resume request",
    subject: "Please send us your resume for {{job_title}}",
    content: html(
      HELLO,
      [
        "Thank you for applying for {{job_title}} at {{company_name}}. As a first step, please upload your resume. It takes a minute.",
      ],
      { text: "Upload your resume", to: INTERVIEW },
      ["A PDF or Word file works best.", ASK],
    ),
  },
  RESUME_NUDGE: {
    name: "Resume reminder",
    subject: "Reminder: we are still waiting for your resume",
    content: html(
      HELLO,
      ["To go on with your application for {{job_title}} at {{company_name}}, we still need your resume."],
      { text: "Upload your resume", to: INTERVIEW },
      [ASK],
    ),
  },
  FORM_INVITATION: {
    name: "Form request",
    subject: "A few questions about your application for {{job_title}}",
    content: html(
      HELLO,
      [
        "Thank you for applying for {{job_title}} at {{company_name}}. Please answer a few short questions, so that we can see whether the job fits you and you fit the job.",
      ],
      { text: "Answer the questions", to: INTERVIEW },
      ["Most people need less than five minutes.", ASK],
    ),
  },
  FORM_NUDGE: {
    name: "Form reminder",
    subject: "Reminder: a few questions about your application",
    content: html(
      HELLO,
      ["A few questions about your application for {{job_title}} at {{company_name}} are still open."],
      { text: "Answer the questions", to: INTERVIEW },
      [ASK],
    ),
  },
  SCHEDULING_LINK_EMAIL: {
    name: "Scheduling link",
    subject: "Good news about your application for {{job_title}}",
    content: html(
      HELLO,
      [
        "Thank you for your interview for {{job_title}}. We liked what we heard, and would like to meet you.",
        "Please choose a time that suits you.",
      ],
      { text: "Choose a time", to: "{{scheduling_url}}" },
      ["We look forward to talking to you. If none of the times works, just reply to this email."],
    ),
  },
  REPORT_READY_EMAIL: {
    name: "Report ready",
    subject: "Your interview report for {{job_title}} is ready",
    content: html(
      HELLO,
      ["Thank you for taking the interview for {{job_title}} at {{company_name}}. Your report is ready."],
      { text: "See your report", to: INTERVIEW },
      ["If something in it looks wrong to you, reply to this email and a person will look at it."],
    ),
  },
};
