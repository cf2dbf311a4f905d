import type { CreateQuestion } from "@/lib/contract/platform/questions";
import type { CreateStep } from "@/lib/contract/platform/workflow";
import type { Walk } from "./test-walk";

const FORM = [
  { modality: "form", text: "Your city", question_type: "textarea" },
  {
    modality: "form",
    text: "Years as a nurse",
    question_type: "number",
    answer: 2,
    is_knockout: true,
    is_answer_mandated: true,
  },
  {
    modality: "form",
    text: "Do you have a driving licence?",
    question_type: "multiple-choice",
    dropdown_values: [{ label: "Yes" }, { label: "No" }],
    answer: "Yes",
    is_knockout: true,
  },
  { modality: "form", text: "Earliest start", question_type: "date" },
  { modality: "form", text: "Night shifts", question_type: "slider", slider_min: 0, slider_max: 5 },
  {
    modality: "form",
    text: "Your licence",
    question_type: "file-upload",
    file_types: ["pdf"],
    allow_multiple_files: true,
  },
] satisfies CreateQuestion[];
const SMS = [
  { modality: "sms", text: "Can you work weekends?", expected_answer: "yes", is_dealbreaker: true },
  { modality: "sms", text: "How many nights a month?", expected_value: 4 },
] satisfies CreateQuestion[];

/** For tests only: a posting of all four kinds of steps, and what a candidate does with its form and its messages. */
export function stepsOf(walk: Walk) {
  /** All four steps, or `only` these. */
  async function posting(change: { form?: object; sms?: object; only?: CreateStep["type"][] } = {}) {
    const workflow: CreateStep[] = [
      { type: "form", config: change.form, questions: FORM },
      {
        type: "conversational_sms",
        config: {
          intro_message: "Hello {{candidate_name}}",
          disqualification_message: "Goodbye {{candidate_name}}, {{job_title}} needs weekends.",
          ...change.sms,
        },
        questions: SMS,
      },
      { type: "resume", questions: [{ modality: "resume_scoring", text: "Kubernetes" }] },
      { type: "web_interview", questions: [{ modality: "voice", text: "Why nursing?", max_follow_ups: 0 }] },
    ];
    const chosen = workflow.filter((step) => !change.only || change.only.includes(step.type));
    const { data } = await walk.api.createPosting({ body: { title: "Nurse", workflow: chosen } });
    return data.id;
  }

  async function formOf(token: string) {
    const { form, stage } = await walk.portal.getPortal({ params: { token } });
    if (!form) throw new Error(`no form at stage ${stage}`);
    const id = (text: string) => form.fields.find((field) => field.text === text)?.question_id ?? "";
    return { form, id };
  }

  /** Sends the form with these answers, by the questions' words. */
  async function send(token: string, answers: Record<string, string | number | string[] | null>) {
    const { form, id } = await formOf(token);
    return walk.portal.submitForm({
      params: { token },
      body: {
        version: form.version,
        answers: Object.entries(answers).map(([text, answer]) => ({ question_id: id(text), answer })),
      },
    });
  }

  const attach = (token: string, question_id: string, bytes: Uint8Array<ArrayBuffer>, fileName: string) =>
    walk.portal.attachFile({ params: { token, question_id }, bytes, fileName });

  const reply = (token: string, question_id: string, answer: "yes" | "no" | number) =>
    walk.portal.answerMessage({ params: { token, question_id }, body: { answer } });

  return { posting, formOf, send, attach, reply };
}
