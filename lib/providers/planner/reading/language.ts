import { fold } from "../../text/fold";
import { type Language, languageOf } from "../../text/language";

export type { Language } from "../../text/language";

/** Words of ads that are short of ordinary words ("Koch gesucht, m/w/d"). */
const AD_WORDS: Record<Language, RegExp> = {
  en: /\b(?:wanted|hiring|needed|experience|required|requirements|you|your|per hour|full[- ]time|part[- ]time|looking for|shifts?)\b/g,
  de: /\b(?:gesucht|suchen|m\/w\/d|w\/m\/d|aufgaben|anforderungen|profil|vollzeit|teilzeit|stunden|erfahrung|bewerbung|wir|dich|deine?|ihre?|kenntnisse|ab sofort|minijob|bieten|schicht\w*)\b/g,
  es: /\b(?:busca(?:mos)?|necesita|requisitos|funciones|experiencia|ofrecemos|jornada|horario|puesto|empresa|turnos?|imprescindible|contrato|años|anos|incorporacion|sueldo)\b/g,
};

/** Frequent words of languages the rules have no texts for. */
const OTHERS: [tag: string, name: string, words: RegExp][] = [
  ["fr", "French", /\b(?:vous|nous|les|des|une|pour|dans|avec|est|votre|notre|sur|recherchons|poste)\b/g],
  ["it", "Italian", /\b(?:che|per|della|delle|sono|con|una|nel|siamo|cerchiamo|esperienza|lavoro|gli)\b/g],
  ["pt", "Portuguese", /\b(?:voce|nao|com|uma|para|dos|das|experiencia|vaga|empresa|em|nossa|trabalho)\b/g],
  ["nl", "Dutch", /\b(?:het|een|van|voor|met|wij|jij|je|zijn|bij|ervaring|onze|werk)\b/g],
  ["pl", "Polish", /\b(?:oraz|jest|praca|pracy|doswiadczenie|oferujemy|wymagania|na|do|nasz|mile)\b/g],
];

const count = (text: string, words: RegExp) => text.match(words)?.length ?? 0;

/** What an ad is written in. `foreign` names a language that the rules can read only in part. */
export function readLanguage(text: string): { language: Language; foreign?: { tag: string; name: string } } {
  const folded = fold(text.slice(0, 8000));
  const scores = (["en", "de", "es"] as const).map((language) => ({
    language,
    score: count(folded, AD_WORDS[language]) * 2 + (languageOf(folded) === language ? 1.5 : 0),
  }));
  const best = scores.reduce((top, next) => (next.score > top.score ? next : top));
  const words = Math.max(1, folded.match(/\p{L}+/gu)?.length ?? 0);
  const other = OTHERS.map(([tag, name, pattern]) => ({ tag, name, hits: count(folded, pattern) })).reduce(
    (top, next) => (next.hits > top.hits ? next : top),
  );
  const ours = count(folded, AD_WORDS[best.language]) + count(folded, ORDINARY[best.language]);
  const isForeign = other.hits >= 4 && other.hits / words > 0.1 && other.hits > ours * 1.3;
  return { language: best.language, ...(isForeign && { foreign: { tag: other.tag, name: other.name } }) };
}

const ORDINARY: Record<Language, RegExp> = {
  en: /\b(?:the|and|of|to|with|for|our|we|are|will|is|or|a|in)\b/g,
  de: /\b(?:und|der|die|das|mit|fur|ein|eine|in|von|im|zu|auf|sie|oder|bei)\b/g,
  es: /\b(?:el|la|los|las|de|en|y|con|para|un|una|del|por|que|al)\b/g,
};
