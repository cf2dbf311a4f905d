import type { QuestionResponse } from "@/lib/contract/platform/questions";
import type { WorkflowStep } from "@/lib/contract/platform/workflow";

/** The kinds of question each step asks, in the order a reader wants them. */
const GROUPS: Record<string, { modality: string; title: string; isWeighed: boolean }[]> = {
  resume: [
    { modality: "resume_eligibility", title: "Must be met", isWeighed: false },
    { modality: "resume_scoring", title: "Scored from the resume", isWeighed: true },
  ],
  web_interview: [
    { modality: "voice", title: "Asked in the interview", isWeighed: true },
    { modality: "voice_tags", title: "Noted without a score", isWeighed: false },
  ],
  form: [{ modality: "form", title: "On the form", isWeighed: false }],
  conversational_sms: [{ modality: "sms", title: "Asked by text message", isWeighed: false }],
};

/** The questions of one step, grouped by kind and in their order; kinds without questions are left out. */
export function groupsOfStep(type: string, questions: QuestionResponse[]) {
  return (GROUPS[type] ?? [])
    .map((group) => ({
      ...group,
      questions: questions
        .filter(({ modality }) => modality === group.modality)
        .sort((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER)),
    }))
    .filter((group) => group.questions.length > 0);
}

/** What a step's configuration means for a candidate, in a few short sentences. */
export function stepFacts({ type, config }: WorkflowStep): string[] {
  const minimum = typeof config.min_evaluation_score === "number" ? config.min_evaluation_score : null;
  const facts =
    type === "resume"
      ? [
          config.mandatory === false ? "A resume is optional" : "A resume is required",
          config.knockout_enabled === false
            ? "Missing a criterion knocks nobody out"
            : "Missing a criterion knocks out; silence never does",
        ]
      : type === "web_interview"
        ? [config.video === true ? "Recorded with video" : "Recorded as sound", "Answers can be typed"]
        : ["This version does not lead candidates through this step"];
  if (minimum !== null) facts.push(`Minimum score ${Math.round(minimum * 100)} of 100`);
  return facts;
}
