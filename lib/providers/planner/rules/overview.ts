import { fold } from "../../text/fold";
import type { PlannedStep } from "../port";
import { namesHours } from "../reading/demands";
import type { Language } from "../reading/language";
import type { Sentence } from "../reading/lines";
import { protectedDemand } from "../reading/protected";
import { isSpokenToUs } from "../reading/spoken-to";
import { isAboutFirm } from "../reading/statements";
import type { Ad } from "./ad";
import { TEXTS } from "./texts";

const COMPANY = /^(?:we|we're|our|us|since|founded|wir|unser\w*|seit|somos|nuestr[oa]s?|desde|at [A-Z])\b/i;
const SEEKS =
  /\b(?:would like|looking for|hiring|need|seek|offer|expect|pay|provide|suchen|bieten|zahlen|erwarten|buscamos|ofrecemos|necesitamos|pagamos)\b/i;
const FACTS =
  /(?:[$€£]|\b(?:usd|eur|gbp|cad|chf|per hour|salary|hours|hybrid|remote|on[- ]site|full[- ]time|part[- ]time|gehalt|brutto|stunden|vollzeit|teilzeit|urlaub|salario|sueldo|horas|jornada|teletrabajo|contrato)\b)/;
export const PAY =
  /(?:[$€£]\s?\d|\d[\d.,]*\s?(?:€|\$|£|usd|eur|euros?|gbp|cad|chf|k\b)|\b(?:cad|usd|eur|gbp|chf)\s?\d|\b(?:salary|pay range|hourly rate|tarif|tv[oö]d|gehalt|salario|sueldo|convenio)\b)/i;

const LONGEST = 1500;

/** Sentences as running text, whole ones only. */
function told(sentences: readonly Sentence[]): string {
  const parts: string[] = [];
  let length = 0;
  for (const { text } of sentences) {
    if (protectedDemand(text) !== undefined) continue;
    if (length + text.length > LONGEST) break;
    length += text.length + 1;
    parts.push(/[.!?:]$/.test(text) ? text : `${text}.`);
  }
  return parts.join(" ");
}

/** What an ad says of the firm: the line below the title, its section about itself, and sentences that begin with "We". */
export function companyOverview(ad: Ad): string {
  const next = ad.sentences.find((one) => one.line > ad.titleLine);
  const isName =
    ad.titleLine >= 0 &&
    next !== undefined &&
    next.section === "top" &&
    !next.bullet &&
    next.line <= ad.titleLine + 1 &&
    next.text.length < 110 &&
    !/[.!?]$/.test(next.text) &&
    !namesHours(next.text) &&
    !ad.statements.some((one) => one.sentence === next && one.rank !== "duty");
  const own = ad.sentences.filter(
    (one) =>
      !(isName && one === next) &&
      (one.section === "company" ||
        (one.section === "top" && (COMPANY.test(one.text) || isAboutFirm(one.text)) && !SEEKS.test(one.text))),
  );
  return told([...(isName ? [next] : []), ...own]);
}

/** True for the line with the firm's name: no task stands in it. */
export function isCompanyLine(ad: Ad, sentence: Sentence): boolean {
  return (
    ad.titleLine >= 0 &&
    sentence.line === ad.titleLine + 1 &&
    sentence.section === "top" &&
    !/[.!?]$/.test(sentence.text) &&
    sentence.text.length < 110 &&
    !sentence.bullet
  );
}

/** What an ad says of the work, and the facts a candidate asks about: pay, hours, place. */
export function jobOverview(ad: Ad): string {
  const duties = new Set(ad.statements.filter((one) => one.rank === "duty").map((one) => one.sentence));
  const facts = ad.sentences.filter(
    (one) =>
      !duties.has(one) &&
      one.section !== "apply" &&
      one.section !== "company" &&
      !isCompanyLine(ad, one) &&
      (FACTS.test(fold(one.text)) || namesHours(one.text)),
  );
  const spoken = new Set(ad.statements.map((one) => one.sentence));
  const rest = ad.sentences.filter(
    (one) =>
      one.section === "top" &&
      !spoken.has(one) &&
      !facts.includes(one) &&
      !COMPANY.test(one.text) &&
      !isAboutFirm(one.text) &&
      !isCompanyLine(ad, one),
  );
  const order = [...duties, ...facts, ...rest].sort((a, b) => a.start - b.start);
  return told(order.length > 0 ? order : ad.heading);
}

/** The pasted text as candidates may read it: plain, without what speaks to programs. */
export function plainDescription(ad: Ad): string {
  return ad.source.text
    .split("\n")
    .map((line) => line.replace(/^#{1,6}\s+/, "").trimEnd())
    .filter((line) => !isSpokenToUs(line))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** What a candidate goes through, step by step. */
export function processOverview(steps: readonly PlannedStep[], language: Language, title: string): string {
  const { process } = TEXTS[language];
  const lines = steps.map(({ type, config, questions }) => {
    const count = questions.filter(({ modality }) => modality !== "voice_tags").length;
    if (type === "resume") return process.resume;
    if (type === "form") return process.form(count);
    if (type === "conversational_sms") return process.sms(count);
    return process.interview(count, config.video === true);
  });
  return [process.intro(title), ...lines.map((line, index) => `${index + 1}. ${line}`), process.end].join("\n");
}
