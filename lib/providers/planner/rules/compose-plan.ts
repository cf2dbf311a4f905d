import type { PlanNote, PlannedStep, Proposal, StepType } from "../port";
import type { Language } from "../reading/language";
import { asksProtected } from "../reading/protected";
import type { Wishes } from "../reading/wishes";
import type { Ad } from "./ad";
import { type Condition, conditionsOf } from "./conditions";
import type { Drafted } from "./drafted";
import { draftInterview } from "./interview";
import { companyOverview, isCompanyLine, jobOverview, PAY, plainDescription, processOverview } from "./overview";
import { draftResume } from "./resume";
import { demandInForm, demandsToAsk, draftSms, FORM_AT_MOST, formOf } from "./screen";
import { draftTags } from "./tags";
import { TEXTS } from "./texts";

const RULE_BASED =
  "This plan is rule-based: it was made from the words of the description by fixed rules, without an AI model. Read every question before you publish.";

type Step = { type: StepType; config: PlannedStep["config"]; drafted: Drafted[] };

/** Makes the plan of an ad that was read. In: the ad and the wishes. Out: the proposal, with a reason for every question. */
export function composePlan(read: Ad, wishes: Wishes): Proposal {
  const ad: Ad = { ...read, statements: read.statements.filter((one) => !isCompanyLine(read, one.sentence)) };
  const language = wishes.language ?? ad.language;
  const warnings = [...ad.warnings, ...remarks(ad, wishes, language)];
  const conditions = conditionsOf([...ad.sentences, ...ad.heading], ad.statements, language).filter(
    ({ text }) => !asksProtected(text),
  );
  const order = orderOf(ad, wishes, conditions);
  const steps = draftSteps(ad, wishes, language, order, conditions, warnings);
  const workflow = steps.map(({ type, config, drafted }) => ({
    type,
    config,
    questions: drafted.map((one) => one.question),
  }));
  return {
    title: ad.title,
    language: wishes.language ?? ad.foreign?.tag ?? ad.language,
    description: plainDescription(ad),
    company_overview: companyOverview(ad),
    job_overview: jobOverview(ad),
    interview_process_overview: processOverview(workflow, language, ad.title),
    workflow,
    notes: notesOf(ad, steps),
    warnings,
  };
}

/** Which steps, in which order: as wished, else papers and hours first where people often have no resume at hand. */
function orderOf(ad: Ad, wishes: Wishes, conditions: readonly Condition[]): StepType[] {
  if (wishes.steps) return wishes.steps;
  const form: StepType[] =
    conditions.length > 0 || wishes.also.includes("form") || wishes.formQuestions !== null ? ["form"] : [];
  const sms: StepType[] =
    wishes.also.includes("conversational_sms") || wishes.smsQuestions !== null ? ["conversational_sms"] : [];
  const usual: StepType[] = ad.family.hourly
    ? [...sms, ...form, "resume", "web_interview"]
    : [...sms, "resume", ...form, "web_interview"];
  const kept = usual.filter((type) => !wishes.without.includes(type));
  return kept.length > 0 ? kept : ["web_interview"];
}

function draftSteps(
  ad: Ad,
  wishes: Wishes,
  language: Language,
  order: readonly StepType[],
  all: readonly Condition[],
  warnings: string[],
): Step[] {
  const hasForm = order.includes("form");
  const sms = order.includes("conversational_sms") ? draftSms(ad, all, language, wishes.smsQuestions) : undefined;
  const left = sms ? sms.left : [...all];
  if (!hasForm) {
    for (const { sentence } of left) {
      warnings.push(`“${sentence.text}” could not be turned into a question: the plan has no form step.`);
    }
  }
  const asksForStart = hasForm && left.some(({ id }) => id === "start");
  const draft = (type: StepType): Step => {
    switch (type) {
      case "resume":
        return resumeStep(ad, language, warnings);
      case "form":
        return formStep(ad, language, left, wishes.formQuestions, !order.includes("resume") && !sms);
      case "conversational_sms":
        return {
          type,
          config: {
            knockout_enabled: true,
            num_questions: sms?.questions.length ?? 1,
            intro_message: TEXTS[language].smsIntro,
            disqualification_message: TEXTS[language].smsBye,
          },
          drafted: sms?.questions ?? [],
        };
      case "web_interview": {
        const questions = draftInterview(ad, language, wishes.questions);
        return {
          type,
          config: {
            video: wishes.video ?? false,
            num_questions: questions.length,
            interview_type: ad.family.interview,
          },
          drafted: [...questions, ...draftTags(ad, language, asksForStart)],
        };
      }
    }
  };
  return order.map(draft);
}

function resumeStep(ad: Ad, language: Language, warnings: string[]): Step {
  const { eligibility, scoring, enforced } = draftResume(ad, language);
  if (!enforced) {
    warnings.push(
      "The description calls nothing required that a resume shows: nobody is knocked out for their resume.",
    );
  }
  return {
    type: "resume",
    config: {
      knockout_enabled: enforced,
      mandatory: !ad.family.hourly,
      num_eligibility_questions: eligibility.length,
      num_criteria_questions: scoring.length,
    },
    drafted: [...eligibility, ...scoring],
  };
}

function formStep(
  ad: Ad,
  language: Language,
  conditions: readonly Condition[],
  wished: number | null,
  standsForResume: boolean,
): Step {
  const demands = standsForResume ? demandsToAsk(ad).map((one) => demandInForm(one, language)) : [];
  const drafted = [...demands, ...formOf(conditions, language)].slice(0, wished ?? FORM_AT_MOST);
  if (drafted.length === 0) {
    drafted.push({
      question: {
        modality: "form",
        text: TEXTS[language].startWhen(ad.title),
        question_type: "date",
        is_answer_mandated: true,
        is_knockout: false,
      },
      because: "Every hire needs it",
      sentence: null,
    });
  }
  const knocksOut = drafted.some(({ question }) => question.is_knockout);
  return { type: "form", config: { knockout_enabled: knocksOut }, drafted };
}

function remarks(ad: Ad, wishes: Wishes, language: Language): string[] {
  return [
    ...(ad.foreign
      ? [
          `The description seems to be in ${ad.foreign.name}: the rules read English, German and Spanish. Their questions are in English, with the description's own words.`,
        ]
      : []),
    ...(!ad.foreign && language !== ad.language
      ? ["Words taken from the description stay in its language: the rules do not translate."]
      : []),
    ...(wishes.unknownLanguage
      ? [`The rules have no texts in the language you wished for (${wishes.unknownLanguage}).`]
      : []),
    ...(!wishes.understood && wishes.text.trim() !== ""
      ? [
          "Your wishes were not understood: the rules know steps, their order, numbers of questions, languages, and video or voice.",
        ]
      : []),
    ...(!ad.isTitled ? ["No line looked like a title: check it."] : []),
    ...(PAY.test(ad.source.text) ? [] : ["No pay was found in the description."]),
    ...(ad.statements.filter((one) => one.rank === "duty").length === 0
      ? ["No tasks were found in the description: the questions are those of similar jobs."]
      : []),
  ];
}

function notesOf(ad: Ad, steps: readonly Step[]): PlanNote[] {
  const notes: PlanNote[] = [{ about: "", text: RULE_BASED, quote: null }];
  for (const [stepIndex, { drafted }] of steps.entries()) {
    for (const [index, { because, sentence }] of drafted.entries()) {
      const about = `workflow/${stepIndex}/questions/${index}`;
      const quote = sentence && ad.source.quote(sentence.start, sentence.end);
      notes.push({ about, text: quote ? `${because}: “${quote}”` : `${because}.`, quote: quote || null });
    }
  }
  return notes;
}
