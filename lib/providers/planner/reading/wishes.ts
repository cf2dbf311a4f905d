import { fold } from "../../text/fold";
import type { StepType } from "../port";
import type { Language } from "./language";

/** What a person wishes of a plan, as far as the rules understand it. */
export type Wishes = {
  /** As the person wrote them. */
  text: string;
  /** The steps in the wished order; null when no order is named. */
  steps: StepType[] | null;
  /** Steps wished for beside the usual ones. */
  also: StepType[];
  without: StepType[];
  /** How many questions the interview, the form and the SMS step should have. */
  questions: number | null;
  formQuestions: number | null;
  smsQuestions: number | null;
  language: Language | null;
  /** A language that was wished for and that the rules have no texts in. */
  unknownLanguage: string | null;
  video: boolean | null;
  understood: boolean;
};

const STEPS: [StepType, RegExp][] = [
  ["conversational_sms", /\b(?:sms|text messages?|texting|whatsapp|textnachrichten?|mensajes? de texto)\b/g],
  ["resume", /\b(?:resumes?|cvs?|curriculum|lebenslauf\w*|hoja de vida)\b/g],
  ["form", /\b(?:forms?|questionnaires?|formular\w*|fragebogen|formularios?|cuestionarios?)\b/g],
  ["web_interview", /\b(?:interviews?|video|voice|vorstellungsgesprach\w*|gesprach|entrevistas?)\b/g],
];
const NO = /\b(?:no|without|skip(?: the)?|not|ohne|kein\w*|sin|leave out(?: the)?)\s+(?:an?\s+|any\s+|the\s+)?$/;

const LANGUAGES: [RegExp, Language | string][] = [
  [/\b(?:in english|auf englisch|en ingles)\b/, "en"],
  [/\b(?:in german|auf deutsch|en aleman)\b/, "de"],
  [/\b(?:in spanish|auf spanisch|en espanol|en castellano)\b/, "es"],
  [
    /\b(?:in|auf|en) (french|franzosisch|frances|italian|italienisch|italiano|portuguese|portugiesisch|portugues|dutch|niederlandisch|polish|polnisch|turkish|turkisch|arabic|arabisch|chinese)\b/,
    "other",
  ],
];
const NUMBERS: Record<string, number> = Object.fromEntries(
  "one two three four five six seven eight nine ten|ein zwei drei vier funf sechs sieben acht neun zehn|una dos tres cuatro cinco seis siete ocho nueve diez"
    .split("|")
    .flatMap((row) => row.split(" ").map((word, index) => [word, index + 1] as const)),
);
const COUNT = new RegExp(
  `\\b(\\d{1,2}|${Object.keys(NUMBERS).join("|")})\\s+((?:[\\w-]+\\s+){0,2}?)(?:questions?|fragen|preguntas)(\\s+(?:by|in the|per|via|im|por|en el)\\s+\\w+)?`,
  "g",
);

/** Understands wishes such as "SMS, then resume, then a video interview; 5 questions; in German". */
export function readWishes(wishes: string): Wishes {
  const text = fold(wishes);
  const without: StepType[] = [];
  const found: { type: StepType; at: number }[] = [];
  for (const [type, words] of STEPS) {
    for (const match of text.matchAll(words)) {
      const isManner = /^(?:video|voice)$/.test(match[0]);
      if (NO.test(text.slice(0, match.index))) {
        if (!isManner) without.push(type);
      }
      // "5 interview questions" tells a number, not a step.
      else if (!/^\s+(?:questions?|fragen|preguntas)/.test(text.slice(match.index + match[0].length)))
        found.push({ type, at: match.index });
    }
  }
  const order = found.sort((a, b) => a.at - b.at).map(({ type }) => type);
  const steps = [...new Set(order)].filter((type) => !without.includes(type));
  const counts = [...text.matchAll(COUNT)].map((match) => ({
    count: Math.max(1, NUMBERS[match[1] ?? ""] ?? Number(match[1])),
    of: `${match[2] ?? ""} ${match[3] ?? ""}`,
  }));
  const countOf = (pattern: RegExp) => counts.find(({ of }) => pattern.test(of))?.count ?? null;
  const formQuestions = countOf(/form|cuestion|fragebogen/);
  const smsQuestions = countOf(/sms|text/);
  const questions = counts.find(({ of }) => !/form|cuestion|fragebogen|sms|text/.test(of))?.count ?? null;
  const language = LANGUAGES.map(([pattern, tag]) => ({ tag, match: pattern.exec(text) })).find(({ match }) => match);
  const isOurs = language?.tag === "en" || language?.tag === "de" || language?.tag === "es";
  const video =
    /\bvideo\b/.test(text) && !/\b(?:no|without|ohne|sin) video\b/.test(text)
      ? true
      : /\b(?:voice|audio|phone|no video|without video|ohne video|sin video)\b/.test(text)
        ? false
        : null;
  // "Make the interview technical" names a step and yet wants the others too.
  const isOrder = steps.length > 1 || /\b(?:only|just|nur|solo|solamente|unicamente)\b/.test(text);
  return {
    text: wishes,
    steps: isOrder && steps.length > 0 ? steps : null,
    also: isOrder ? [] : steps,
    without: [...new Set(without)],
    questions,
    formQuestions,
    smsQuestions,
    language: isOurs ? (language.tag as Language) : null, // safe: one of the three just compared
    unknownLanguage: language && !isOurs ? (language.match?.[1] ?? null) : null,
    video,
    understood: steps.length + without.length + counts.length > 0 || language !== undefined || video !== null,
  };
}
