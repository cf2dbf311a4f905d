import { fold } from "../../text/fold";
import { isLoose, isPermit, namesHours, saysRequired, saysWelcome } from "./demands";
import { isVerb, type Piece, piecesOf } from "./items";
import type { Language } from "./language";
import type { Sentence } from "./lines";
import { type Phrase, phraseOf } from "./phrase";
import { STATES } from "./verbs";

/** What an ad says of the work ("duty") or wants of a person, and how much: required, wished for, welcome. */
type Rank = "duty" | "must" | "profile" | "nice";

export type Statement = Piece & {
  sentence: Sentence;
  rank: Rank;
  phrase: Phrase;
  /** True when the ad itself makes it a condition, so that missing it may knock out. */
  demanded: boolean;
};

const WANTED =
  /^(?:we (?:would like|want|expect|need|ask) you to\s+|(?:we(?:'re| are)?|currently|now)?\s*(?:looking for|need|seek(?:ing)?|hiring|want)\s+(?:someone|somebody|a person|people|an?\s[^,.;:]{2,60}?|experienced\s[^,.;:]{2,40}?)\s+(who|with|to)\s+)/;
const WANTED_ELSEWHERE: Record<"de" | "es", RegExp> = {
  de: /^(?:wir |fur [^,.]{2,60} )?suchen (?:wir )?[^,.]{2,80}? (mit|die|der)\s+/,
  es: /^(?:buscamos|se busca|se necesita|necesitamos) [^,.]{2,80}? (con|que)\s+/,
};
const PERSON: Record<"de" | "es", { has: RegExp; any: RegExp }> = {
  de: {
    has: /^(?:du|sie|ihr) (?:hast|bist|kannst|bringst|verfugst|sprichst|beherrschst|besitzt|solltest|musst|haben|sind|konnen|bringen|verfugen|sprechen|beherrschen|besitzen|sollten|mussen)\b/,
    any: /^(?:du|sie)\s/,
  },
  es: {
    has: /^(?:tienes|cuentas con|eres|hablas|sabes|posees|debes|tiene|cuenta con|habla|sabe|posee|debe|tu tienes)\b/,
    any: /^(?:te encargaras|te ocuparas|atenderas|seras responsable|haras|trabajaras|usted|se encargara)\b/,
  },
};
const WANTS =
  /\b(?:experience|years?|degree|diploma|licen[cs]e|certificat\w*|certified|qualified|qualification|fluent|knowledge|skills?|ability|able to|tools|card|understanding of|background in|proficien\w*|familiar\w*|erfahrung\w*|ausbildung|studium|abschluss|kenntnisse|fuhrerschein|deutsch\w*|fahigkeit\w*|teamfahig\w*|zuverlassig\w*|gelernte\w*|berufserfahrung|experiencia|titulo|titulacion|carnet|formacion|conocimientos?|dominio|nivel|capacidad)\b/;
const FINITE =
  /\b(?:is|are|was|were|will|can|may|provided|gets?|moves?|sees?|writes?|makes?|helps?|serves?|pays?|offers?|works?|runs?|believes?|ist|sind|wird|bieten|suchen|es|son|somos|ofrecemos)\b/;
const MONEY =
  /(?:[$€£]|\b(?:usd|eur|gbp|cad|chf|per hour|per year|salary|gehalt|brutto|salario|sueldo|bonus|pension|holiday|vacation|urlaub|vacaciones)\b)/;
/** What a sentence about the work may begin with. */
const OPENING =
  /^(?:in this (?:role|job|position),?|as (?:an?|our) [^,]{3,60},|day to day,?|every day,?|in dieser (?:rolle|stelle|position)|en este puesto,?)\s+(?=you\b|du\b|sie\b|[a-zñ])/i;
/** What is paid for the work, not what the work is about ("refunds up to $100"). */
const PAID =
  /(?:\bper (?:hour|year|annum|mile|month|day)\b|\/ ?h(?:r|our)?\b|\bsalary range\b|^(?:salary|pay|gehalt|vergutung|salario|sueldo)\b|\bgross\b|\bbrutto\b|\bbrutos\b|^[$€£]\s?\d|^[\d.,–-]+ ?k? ?(?:eur|usd|gbp|€))/;
const PLACE =
  /\b(?:hybrid|remote|on[- ]site|office|homeoffice|hours|stunden|horas|full[- ]time|part[- ]time|vollzeit|teilzeit|jornada|monday|montag|lunes)\b/;
const PEOPLE_ARE =
  /\b(?:teachers|applicants|candidates|applications|people|graduates|starters|beginners|bewerber\w*|quereinsteiger\w*|candidat[oa]s)\s+(?:are|is|sind|son)\b/;

/** "Lumen Garden sells hydroponic kits": a name, and what it does. */
export function isAboutFirm(text: string): boolean {
  if (/\b(?:GmbH|AG|KG|Ltd|LLC|Inc|S\.L\.|S\.A\.)(?=[\s,.]|$)/.test(text)) return true;
  const found = /^((?:[A-Z][\w&'’.-]*\s+){1,4})([a-z]+)\b/.exec(text);
  const [, name = "", verb = ""] = found ?? [];
  if (!found || isVerb(fold(name.split(" ")[0] ?? ""))) return false;
  if (/^(?:is|are|has)$/.test(verb)) return name.trim().includes(" ") && !/^(?:the|this|a|an|no)\s/i.test(name);
  return verb.endsWith("s") && isVerb(verb);
}

/** True for words that say what is paid. */
export const saysPay = (text: string) => PAID.test(fold(text));

/** "Supporting a class" tells of the work. */
function isGerund(folded: string): boolean {
  const root = folded.match(/^([a-z]{3,})ing\s/)?.[1];
  return root !== undefined && [root, `${root}e`, root.replace(/(.)\1$/, "$1")].some((form) => isVerb(form));
}

type Sorted = { rank: Rank; text: string } | undefined;

/** What a sentence outside of any telling section is about. */
function sortProse(sentence: Sentence, language: Language): Sorted {
  const text = sentence.text.slice(sentence.body - sentence.start).replace(OPENING, "");
  const folded = fold(text).trim();
  if (PEOPLE_ARE.test(folded)) return undefined;
  if (language !== "en") {
    if (WANTED_ELSEWHERE[language].test(folded)) return { rank: "profile", text };
    if (PERSON[language].has.test(folded)) return { rank: "profile", text };
    if (PERSON[language].any.test(folded)) return { rank: "duty", text };
  }
  // A name alone is no task.
  if (isAboutFirm(text) || /^(?:[A-Z&][\w&'’-]*[\s.]*){1,6}$/.test(text)) return undefined;
  if (/^you(?:'ll| will)? /.test(folded)) {
    return { rank: STATES.test(folded.replace(/^you\s*/, "")) ? "profile" : "duty", text };
  }
  const wanted = WANTED.exec(folded);
  if (wanted) return { rank: wanted[1] === "to" ? "duty" : "profile", text };
  if (saysWelcome(text) || saysRequired(text))
    return WANTS.test(folded) || text.length < 90 ? { rank: "profile", text } : undefined;
  if (FINITE.test(folded) && !isVerb(folded.match(/^[a-z]+/)?.[0] ?? "")) return undefined;
  if (MONEY.test(folded) || PLACE.test(folded) || namesHours(text))
    return WANTS.test(folded) ? { rank: "profile", text } : undefined;
  if (language === "en" && isVerb(folded.match(/^[a-z]+/)?.[0] ?? "")) return { rank: "duty", text };
  if (language === "en" && isGerund(folded)) return { rank: "duty", text };
  if (WANTS.test(folded)) return { rank: "profile", text };
  if (/\d{2}/.test(folded) || folded.split(" ").length < 3) return undefined;
  return /\b[A-Z]{2,}\b|\b[a-z]+[A-Z]/.test(text) ? { rank: "profile", text } : { rank: "duty", text };
}

function rankOf(sentence: Sentence, language: Language): Rank | undefined {
  const body = sentence.text.slice(sentence.body - sentence.start);
  switch (sentence.section) {
    case "duties": {
      const folded = fold(body);
      if (PEOPLE_ARE.test(folded)) return undefined;
      if (/^you /.test(folded) && STATES.test(folded.replace(/^you\s*/, ""))) return "profile";
      if (/^(?:we|our|wir|unser)\b/.test(folded)) return undefined;
      return /\bmust (?:have|hold|be)\b/.test(folded) ? "profile" : "duty";
    }
    case "required":
      return "must";
    case "profile":
    case "nice":
      return sentence.section;
    case "top":
    case "company":
      return sentence.section === "company" ? undefined : sortProse(sentence, language)?.rank;
    default:
      return undefined;
  }
}

/** Where in a sentence what is wanted begins ("We need someone who …"). */
function startOfWanted(sentence: Sentence, language: Language): number {
  const body = sentence.text.slice(sentence.body - sentence.start);
  const opening = OPENING.exec(body)?.[0].length ?? 0;
  if (opening > 0) return opening;
  const pattern = language === "en" ? WANTED : WANTED_ELSEWHERE[language];
  const folded = fold(body);
  // Where folding changed the length ("ß"), its places are not those of the text.
  return folded.length === body.length ? (pattern.exec(folded)?.[0].length ?? 0) : 0;
}

/** Everything an ad says of the work and of whom it wants, in its order. */
export function statementsOf(text: string, sentences: readonly Sentence[], language: Language): Statement[] {
  return sentences.flatMap((sentence) => {
    const rank = rankOf(sentence, language);
    if (rank === undefined) return [];
    const skip = sentence.section === "top" ? startOfWanted(sentence, language) : 0;
    const from: Sentence = { ...sentence, body: sentence.body + skip };
    return piecesOf(text, from).flatMap((piece) => statementOf(piece, sentence, rank, language));
  });
}

function statementOf(piece: Piece, sentence: Sentence, given: Rank, language: Language): Statement[] {
  if (/^(?:we|our|please|wir|unser\w*|bitte|nosotros|por favor)\b/i.test(piece.text) || saysPay(piece.text)) return [];
  // "No degree required" wants nothing either.
  if (/^(?:no|kein\w*|sin)\s/i.test(piece.text) && !/\b(?:criminal|convictions|points)\b/i.test(piece.text)) return [];
  // "You are the first person they meet" wants nothing; "greet them" says nothing alone.
  if (/^(?:you(?:'re| are) (?:the|a|an|our|part)|join (?:our|us|a|the))\b/i.test(piece.text)) return [];
  if (/\b(?:them|it|this)$/i.test(piece.text) && piece.text.split(" ").length < 4) return [];
  if (piece.text.length < 3 || !/\p{L}{2}/u.test(piece.text)) return [];
  const isWelcome = saysWelcome(piece.text) || (sentence.section === "nice" && !saysRequired(piece.text));
  const isCalled = sentence.section === "required" || saysRequired(piece.text) || saysRequired(sentence.text);
  const byNature = (given !== "duty" && isPermit(piece.text)) || (namesHours(piece.text) && !isLoose(piece.text));
  const demanded = !isWelcome && (isCalled || byNature);
  const rank =
    given === "duty" ? "duty" : isWelcome ? "nice" : isCalled || (demanded && isPermit(piece.text)) ? "must" : given;
  return [{ ...piece, sentence, rank, phrase: phraseOf(piece.text, language, rank === "duty"), demanded }];
}
