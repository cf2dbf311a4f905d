import { isAlike, stemsOf } from "../../text/alike";
import { fold } from "../../text/fold";
import type { Language } from "../reading/language";
import type { Statement } from "../reading/statements";
import type { Ad } from "./ad";
import { capitalised, type Drafted } from "./drafted";
import { isDriving, type Kind, kindOf } from "./kinds";
import { TEXTS } from "./texts";

const ELIGIBLE: readonly Kind[] = ["licence", "years", "degree", "certificate", "language", "tool"];
const ELIGIBILITY_AT_MOST = 4;
const SCORING_AT_LEAST = 3;
const SCORING_AT_MOST = 5;

/** What a resume is read for. `enforced` is false when the ad calls none of it required: then nobody is knocked out. */
type ResumeDraft = { eligibility: Drafted[]; scoring: Drafted[]; enforced: boolean };

/** A demand as a criterion: what is to be found in a resume. */
function criterionOf(statement: Statement, language: Language): string {
  const { form } = statement.phrase;
  const text = language === "en" ? statement.phrase.text.replace(/^(?:an?|the) /i, "") : statement.phrase.text;
  const texts = TEXTS[language];
  if (language !== "en") return capitalised(text);
  if (form === "done") return `Has ${text}`;
  if (form === "verb") return `${texts.didSuchWork}: ${text}`;
  if (form === "doing") return capitalised(thirdPerson(text));
  if (form === "able") return `Able to ${text}`;
  return capitalised(text);
}

/** "write clear English" -> "writes clear English". */
const thirdPerson = (text: string) =>
  text.replace(/^[a-z]+/, (verb) =>
    /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`,
  );

/** The statements in their order, without those that say again what an earlier one said. */
export function distinct(statements: readonly Statement[], taken: Set<string>[] = []): Statement[] {
  const kept: Statement[] = [];
  for (const statement of statements) {
    const stems = stemsOf(statement.phrase.text);
    if (stems.size === 0 || taken.some((other) => isAlike(stems, other))) continue;
    taken.push(stems);
    kept.push(statement);
  }
  return kept;
}

const byKind = (a: Statement, b: Statement) => ELIGIBLE.indexOf(kindOf(a)) - ELIGIBLE.indexOf(kindOf(b));

/** True where something may still be got after the job began ("within 30 days"): no resume shows it. */
const comesLater = (text: string) => /\b(?:within \d+|innerhalb von|en un plazo)\b/.test(fold(text));

/**
 * Criteria for the resume: at most 4 that make eligible, the strictest kinds first, and at most 5 that are scored,
 * filled up to 3 with what any such job asks. No demand stands in both.
 */
export function draftResume(ad: Ad, language: Language): ResumeDraft {
  const wanted = ad.statements.filter((one) => one.rank !== "duty" && !isDriving(one.text) && !comesLater(one.text));
  const fit = wanted.filter((one) => ELIGIBLE.includes(kindOf(one)));
  const taken: Set<string>[] = [];
  const demanded = fit.filter((one) => one.demanded).sort(byKind);
  const enforced = demanded.length > 0;
  const wished = fit.filter((one) => one.rank === "profile" && ["years", "degree", "licence"].includes(kindOf(one)));
  const eligible = distinct(enforced ? demanded : wished.sort(byKind).slice(0, 2), taken).slice(0, ELIGIBILITY_AT_MOST);

  const others = wanted.filter((one) => !eligible.includes(one) && !["soft", "condition"].includes(kindOf(one)));
  const hard = others.filter(
    (one) => one.phrase.form === "noun" || one.phrase.form === "done" || kindOf(one) !== "skill",
  );
  const pool = [
    ...hard.filter((one) => one.rank !== "nice"),
    ...ad.statements.filter((one) => one.rank === "duty" && kindOf(one) !== "condition").slice(0, 2),
    ...hard.filter((one) => one.rank === "nice").slice(0, 2),
    ...ad.statements.filter((one) => one.rank === "duty" && kindOf(one) !== "condition").slice(2),
  ];
  const chosen = distinct(pool, taken).slice(0, SCORING_AT_MOST);
  const scoring = chosen.map((one) => scored(one, language));
  const fillers = TEXTS[language].resumeFillers.map((filler) => filled(filler, ad.title));
  return {
    enforced,
    eligibility: eligible.map((one) => eligibility(one, language, enforced)),
    scoring: [...scoring, ...fillers.slice(0, Math.max(0, SCORING_AT_LEAST - scoring.length))],
  };
}

/** Words that a reader of the plan sees beside a demand. */
export function whyDemanded(statement: Statement): string {
  const { section, heading } = statement.sentence;
  return section === "required" && heading ? `Stands under “${heading}”` : "The description makes it a condition";
}

function eligibility(statement: Statement, language: Language, enforced: boolean): Drafted {
  return {
    question: { modality: "resume_eligibility", text: criterionOf(statement, language), score_weight: 4 },
    because: enforced
      ? whyDemanded(statement)
      : "Wished for, not called required: shown, and nobody is knocked out for it",
    sentence: statement.sentence,
  };
}

const WEIGHTS = { must: 5, profile: 4, duty: 3, nice: 2 } as const;

function scored(statement: Statement, language: Language): Drafted {
  const texts = TEXTS[language];
  const matter = statement.phrase.text;
  const kind = kindOf(statement);
  const high =
    kind === "years"
      ? texts.resumeHighYears
      : ["degree", "certificate", "language", "licence"].includes(kind) || /^[A-Z]{2,6}$/.test(matter)
        ? texts.resumeHighHeld
        : texts.resumeHigh;
  return {
    question: {
      modality: "resume_scoring",
      text: criterionOf(statement, language),
      score_weight: WEIGHTS[statement.rank],
      evaluation_criteria: texts.resumeLook(matter),
      score_of_1: texts.resumeLow(matter),
      score_of_5: high(matter),
    },
    because:
      statement.rank === "duty" ? "One of the tasks" : statement.rank === "nice" ? "Welcome, not required" : "Wanted",
    sentence: statement.sentence,
  };
}

function filled(filler: { text: (title: string) => string; low: string; high: string }, title: string): Drafted {
  return {
    question: {
      modality: "resume_scoring",
      text: filler.text(title),
      score_weight: 3,
      evaluation_criteria: filler.text(title),
      score_of_1: filler.low,
      score_of_5: filler.high,
    },
    because: "The description says little that a resume could show: this is asked of any such job",
    sentence: null,
  };
}
