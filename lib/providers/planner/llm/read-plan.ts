import { quoteFinder } from "../../evaluator/check-evidence";
import type { Checked } from "../../language-model/ask-model";
import { isAlike, stemsOf } from "../../text/alike";
import type { Modality, PlanNote, PlannedQuestion, PlannedStep, PlanSource, Proposal, StepType } from "../port";
import { demands, saysWelcome } from "../reading/demands";
import { type Sentence, sentencesOf } from "../reading/lines";
import { asksProtected } from "../reading/protected";
import { readSource, type Source } from "../reading/source";
import { saysPay } from "../reading/statements";
import { readWishes } from "../reading/wishes";
import { readQuestion } from "./read-question";
import type { PlanReply, QuestionReply } from "./reply";

const MODALITIES: Record<StepType, readonly Modality[]> = {
  resume: ["resume_eligibility", "resume_scoring"],
  web_interview: ["voice", "voice_tags"],
  form: ["form"],
  conversational_sms: ["sms"],
};
/** How many questions a plan may have of each kind. */
const MOST: Record<Modality, number> = {
  voice: 8,
  voice_tags: 3,
  resume_eligibility: 4,
  resume_scoring: 5,
  form: 10,
  sms: 10,
};

const NOBODY = "knocks nobody out: no sentence of the description calls it required.";
const BY_MODEL = "An AI model made this plan from the description. Read every question before you publish.";

/** `proved` when a sentence of the description makes it a condition. */
type Kept = { question: PlannedQuestion; quote: string | null; proved: boolean };

/**
 * Judges a model's plan and makes a proposal of it.
 * In: the plan, and what it was made from. Out: the proposal, or what the model must mend. What must not be asked is left
 * out, and a knockout that no sentence of the description calls required knocks nobody out: both are told as warnings.
 */
export function readPlan(reply: PlanReply, { description, wishes }: PlanSource): Checked<Proposal> {
  const wished = readWishes(wishes);
  const find = quoteFinder(description);
  const source = readSource(description);
  const sentences = sentencesOf(source.text);
  const warnings = reply.warnings.map((warning) => warning.trim().slice(0, 500)).filter(Boolean);
  const heard: { stems: Set<string>; isOfResume: boolean }[] = [];

  const keep = (question: QuestionReply): Kept[] => {
    if (asksProtected(question.text)) {
      warnings.push("A question about something nobody may be asked was left out.");
      return [];
    }
    const stems = stemsOf(question.text);
    const others = heard.filter(({ isOfResume }) => isOfResume === question.modality.startsWith("resume"));
    if (others.some((other) => isAlike(stems, other.stems, 0.75))) return [];
    const said = find(question.quote.trim())?.quote ?? null;
    const basis = said === null ? undefined : basisOf(source, sentences, said);
    const proved = basis?.isCondition ?? false;
    const quote = basis?.quote ?? said;
    if (question.knockout && !proved) {
      warnings.push(`“${question.text.slice(0, 120)}” ${NOBODY}`);
    }
    const planned = readQuestion(question, question.knockout && proved, reply.language);
    if (!planned) return [];
    if (question.modality !== "voice_tags") heard.push({ stems, isOfResume: question.modality.startsWith("resume") });
    return [{ question: planned, quote, proved }];
  };

  const steps = reply.steps.filter(
    ({ type }, index) =>
      reply.steps.findIndex((other) => other.type === type) === index &&
      (type !== "conversational_sms" || wished.steps?.includes(type) || wished.also.includes(type)),
  );
  const kept = steps.map(({ type, video, questions }) => {
    const most = (modality: Modality) =>
      modality === "voice" && wished.questions !== null ? Math.max(wished.questions, 1) : MOST[modality];
    const count = new Map<Modality, number>();
    const own = questions.filter(({ modality }) => MODALITIES[type].includes(modality)).flatMap(keep);
    const within = own.filter(({ question: { modality } }) => {
      count.set(modality, (count.get(modality) ?? 0) + 1);
      return (count.get(modality) ?? 0) <= most(modality);
    });
    return { type, video, kept: type === "resume" ? provedOnly(within, warnings) : within };
  });
  const fault = faultOf(reply, kept, wished.questions);
  if (fault) return { complaint: fault };

  const workflow = kept.filter((step) => step.kept.length > 0).map(stepOf);
  const notes: PlanNote[] = [{ about: "", text: BY_MODEL, quote: null }];
  for (const [stepIndex, step] of kept.filter((one) => one.kept.length > 0).entries()) {
    for (const [index, { quote, proved }] of step.kept.entries()) {
      const about = `workflow/${stepIndex}/questions/${index}`;
      const because = proved ? "The description makes it a condition" : "The description says";
      notes.push({ about, text: quote ? `${because}: “${quote}”` : "The model named no sentence for this.", quote });
    }
  }
  return {
    value: {
      title: reply.title.trim().slice(0, 200),
      language: reply.language.trim().slice(0, 35),
      description: source.text.trim(),
      company_overview: reply.company_overview.trim().slice(0, 5000),
      job_overview: reply.job_overview.trim().slice(0, 5000),
      interview_process_overview: reply.interview_process_overview.trim().slice(0, 5000),
      workflow,
      notes,
      warnings: [...new Set(warnings)].slice(0, 30),
    },
  };
}

/** A miss of any eligibility criterion knocks out: once one is proved, those that are not must go. */
function provedOnly(kept: Kept[], warnings: string[]): Kept[] {
  const isOpen = (one: Kept) => one.question.modality === "resume_eligibility" && !one.proved;
  const hasProved = kept.some((one) => one.question.modality === "resume_eligibility" && one.proved);
  if (!hasProved) return kept;
  for (const { question } of kept.filter(isOpen)) {
    warnings.push(
      `“${question.text.slice(0, 120)}” was left out of what a resume must show: no sentence of the description calls it required.`,
    );
  }
  return kept.filter((one) => !isOpen(one));
}

/** The whole sentence that a quote is of, and whether it, or the heading it stands under, makes it a condition. */
function basisOf(
  source: Source,
  sentences: readonly Sentence[],
  said: string,
): { quote: string; isCondition: boolean } {
  const at = source.text.indexOf(said);
  const sentence = sentences.find(({ start, end }) => at >= 0 && start < at + said.length && at < end);
  if (!sentence) return { quote: said, isCondition: demands(said) };
  const isHeaded = sentence.section === "required" && !saysWelcome(sentence.text) && !saysPay(sentence.text);
  return {
    quote: source.quote(sentence.start, sentence.end),
    isCondition: isHeaded || (sentence.section !== "nice" && demands(sentence.text)),
  };
}

function faultOf(
  reply: PlanReply,
  kept: { type: StepType; kept: Kept[] }[],
  wished: number | null,
): string | undefined {
  const count = (modality: Modality) =>
    kept.flatMap((step) => step.kept).filter(({ question }) => question.modality === modality).length;
  const has = (type: StepType) => kept.some((step) => step.type === type);
  if (reply.title.trim().length < 3) return "The title is missing.";
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(reply.language.trim()))
    return "language must be a tag such as en or de.";
  if (kept.every((step) => step.kept.length === 0)) return "The plan has no step with usable questions.";
  const voices = count("voice");
  if (has("web_interview") && voices < Math.min(wished ?? 4, 4)) {
    return `The web_interview step has ${voices} usable voice questions; it needs at least ${Math.min(wished ?? 4, 4)}, each different, with evaluation_criteria, score_of_1 and score_of_5.`;
  }
  if (has("resume") && count("resume_scoring") < 3)
    return "The resume step needs at least 3 resume_scoring criteria with rubric texts.";
  return undefined;
}

function stepOf({ type, video, kept }: { type: StepType; video: boolean; kept: Kept[] }): PlannedStep {
  const questions = kept.map(({ question }) => question);
  const count = (modality: Modality) => questions.filter((question) => question.modality === modality).length;
  const knocksOut = questions.some((question) => question.is_knockout || question.is_dealbreaker);
  switch (type) {
    case "resume":
      return {
        type,
        config: {
          knockout_enabled: kept.some((one) => one.question.modality === "resume_eligibility" && one.proved),
          num_eligibility_questions: count("resume_eligibility"),
          num_criteria_questions: count("resume_scoring"),
        },
        questions,
      };
    case "web_interview":
      return { type, config: { video, num_questions: Math.max(1, count("voice")) }, questions };
    case "form":
      return { type, config: { knockout_enabled: knocksOut }, questions };
    case "conversational_sms":
      return { type, config: { knockout_enabled: knocksOut, num_questions: count("sms") }, questions };
  }
}
