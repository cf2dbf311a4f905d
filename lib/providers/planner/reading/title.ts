import { fold } from "../../text/fold";
import { sectionOf } from "./headings";
import type { Language } from "./language";
import type { Sentence } from "./lines";

/**
 * The title of the job. `line` is the line that is nothing but the title, -1 when there is none; `within` is where the
 * sentence begins that the title was cut from.
 */
type FoundTitle = { title: string; line: number; within?: number };

const LABEL =
  /^(?:job title|title|position|role|job|vacancy|stellenbezeichnung|stelle|stellenanzeige|stellenangebot|position|puesto|vacante|oferta de (?:empleo|trabajo)|titulo)\s*[:：–-]\s*/i;
const CALL =
  /^(?:we(?:['’]re| are)?\s+(?:currently\s+|now\s+)?(?:hiring|looking for|seeking|recruiting)|(?:now\s+)?hiring|join (?:us|our team) as|wanted|help wanted|(?:wir\s+)?suchen(?:\s+wir)?|gesucht(?: wird)?|(?:se\s+)?(?:busca(?:mos)?|necesita(?:mos)?|precisa)|oferta)\s*[:!–-]?\s+(?:an?\s+|the\s+|our next\s+|eine?n?\s+|ab sofort\s+|zum nächstmöglichen zeitpunkt\s+|una?\s+|urgente\s+)*/i;
const LOOKING =
  /\b(?:looking for|hiring|seeking|recruiting|need|suchen(?: wir)?|buscamos|se busca|se necesita|necesitamos)\s+(?:(?:an?|the|our next|some|eine?n?|una?|ab sofort|zum\s+(?:\d{1,2}\.\s*)?\S+(?:\s+zeitpunkt)?|zur verstärkung unseres teams)\s+)*([^.,;:\n]{3,90}?)(?=\s+(?:to|who|with|for|in|at|on|as|mit|für|in|der|die|zur|con|para|en|que)\s|[.,;:]|$)/i;
/** German ads mark the end of a title ("für Betriebstechnik (m/w/d)"). */
const MARKED = /\bsuchen\b.{0,80}?\beine?n?\s+(\p{Lu}[^.\n]{3,70}?\((?:m|w|d|f|x|\/|\s|\*)+\))/u;
const WANTED_AFTER = /^(.{3,80}?)\s+(?:wanted|needed|required|gesucht|\(?urgent\)?|se busca|se necesita)\b/i;
const NOISE = /\s*[|•·]\s.*$|\s*#\S+$|^\W+|[\s.:;,–-]+$/g;

const clean = (text: string) =>
  text
    .replace(LABEL, "")
    .replace(CALL, "")
    .replace(new RegExp(`${WANTED_AFTER.source}.*$`, "i"), "$1")
    .replace(NOISE, "")
    .trim();

const words = (text: string) => text.split(/\s+/).length;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{4,}[^\p{Ll}]*$/u;

/** "SHIFT LEAD" reads better as "Shift Lead"; short forms keep their capitals. */
function calm(title: string): string {
  if (!CAPITALS.test(title) || title.length < 8) return title;
  return title.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function looksLikeTitle(sentence: Sentence): boolean {
  const text = clean(sentence.text);
  if (text.length < 3 || text.length > 110 || words(text) > 14 || sectionOf(text) || sentence.bullet) return false;
  if (/[.!?]$/.test(sentence.text) && words(text) > 6) return false;
  return !/\b(?:we|you|our|your|wir|sie|dich|unser\w*|nosotros|nuestr[oa]s?)\b/i.test(text);
}

/** Finds what the job is called: a line that looks like a title, else what is looked for, else the beginning. */
export function findTitle(sentences: readonly Sentence[], language: Language): FoundTitle {
  const top = sentences.slice(0, 12);
  const labelled = top.find((sentence) => LABEL.test(sentence.text) && clean(sentence.text).length >= 3);
  if (labelled) return { title: calm(clean(labelled.text)).slice(0, 200), line: labelled.line };
  const first = top[0];
  if (first && looksLikeTitle(first)) {
    const beginning = first.text.split(/[,;]\s/)[0] ?? first.text;
    // "Barista wanted, weekends, 18 an hour" is an ad in one line.
    const text = WANTED_AFTER.test(beginning) || CALL.test(beginning) ? beginning : first.text;
    const title = CALL.test(text)
      ? clean(text).replace(/\s(?:for|at|in|to|who|with|für|mit|para|con|en)\s.*$/i, "")
      : clean(text);
    return { title: calm(upper(title)).slice(0, 200), line: first.line };
  }
  for (const sentence of top) {
    const found = (MARKED.exec(sentence.text) ?? LOOKING.exec(sentence.text))?.[1]?.trim();
    if (
      found &&
      words(found) <= 10 &&
      !/^(?:someone|somebody|people|jemand|alguien|you|dich|personas?)\b/.test(fold(found))
    )
      return { title: calm(upper(clean(found))).slice(0, 200), line: -1, within: sentence.start };
  }
  const later = top.find(looksLikeTitle);
  if (later) return { title: calm(clean(later.text)).slice(0, 200), line: later.line };
  const start = clean(first?.text ?? "")
    .split(/\s+/)
    .slice(0, 8)
    .join(" ");
  return { title: start.length >= 3 ? start.slice(0, 200) : NEW_POSTING[language], line: -1 };
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const NEW_POSTING: Record<Language, string> = { en: "New posting", de: "Neue Stelle", es: "Nuevo puesto" };
