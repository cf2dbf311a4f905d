import { weightShares } from "@/components/shared/weight-shares";
import { expectsAnswer, passingWords } from "@/lib/contract/passing";
import { isScored, weightOf } from "@/lib/contract/plan/weights";
import type { Modality, QuestionResponse } from "@/lib/contract/platform/questions";
import type { WorkflowStep } from "@/lib/contract/platform/workflow";

type GroupKind = { modality: Modality; title: string; isWeighed: boolean };
export type QuestionGroup = GroupKind & { questions: QuestionResponse[] };

/** The kinds of question each step asks, in the order a reader wants them. */
const GROUPS: Record<string, GroupKind[]> = {
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
export function groupsOfStep(type: string, questions: QuestionResponse[]): QuestionGroup[] {
  return (GROUPS[type] ?? [])
    .map((group) => ({
      ...group,
      questions: questions
        .filter(({ modality }) => modality === group.modality)
        .sort((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER)),
    }))
    .filter((group) => group.questions.length > 0);
}

/** How much each question of a group moves the score, in their order: "Weight 5 · 25 %", or that it moves none. */
export function weightsInWords({ modality, questions }: Pick<QuestionGroup, "modality" | "questions">): string[] {
  const weights = questions.map((question) => weightOf(modality, question));
  const shares = weightShares(weights);
  return questions.map((question, index) =>
    isScored(modality, question) ? `Weight ${weights[index]} · ${shares[index]} %` : "Not scored",
  );
}

/** What a step's configuration means for a candidate, in a few short sentences. */
export function stepFacts({ type, config }: WorkflowStep): string[] {
  const minimum = typeof config.min_evaluation_score === "number" ? config.min_evaluation_score : null;
  const facts = FACTS[type]?.(config) ?? [];
  return minimum === null ? facts : [...facts, `Minimum score ${Math.round(minimum * 100)} of 100`];
}

type Config = WorkflowStep["config"];

const FACTS: Record<string, (config: Config) => string[]> = {
  resume: (config) => [
    config.mandatory === false ? "A resume is optional" : "A resume is required",
    config.knockout_enabled === false
      ? "Missing a criterion knocks nobody out"
      : "Missing a criterion knocks out; silence never does",
  ],
  web_interview: (config) => [
    config.video === true ? "Recorded with video" : "Recorded as sound",
    "Answers can be typed",
  ],
  form: (config) => ["Filled in on one page, then sent", knockoutFact(config)],
  conversational_sms: (config) => ["Asked one at a time in the candidate's page", knockoutFact(config)],
};

const knockoutFact = (config: Config) =>
  config.knockout_enabled === false
    ? "A wrong answer knocks nobody out"
    : "A wrong answer to a knockout question knocks out; silence never does";

/** What an answer to a form or SMS question must be, and whether a miss ends the application; null where any answer will do. */
export function toPass(question: QuestionResponse): string | null {
  if (!expectsAnswer(question)) return null;
  const isKnockout = question.modality === "form" ? question.is_knockout : question.is_dealbreaker;
  return isKnockout ? `${passingWords(question)} (knockout)` : passingWords(question);
}
