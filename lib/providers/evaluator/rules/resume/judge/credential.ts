import { LOWER_CREDENTIAL } from "../../lexicon/credentials";
import { EXPIRED, IN_PROGRESS, LAST_DONE, RENEWED, UNTIL, VALID } from "../../lexicon/cues";
import { lexicon } from "../../lexicon/lexicon";
import { type Item, itemsOf, placesOf } from "../criterion/items";
import type { Reading, Span } from "../reading";
import { quotesOf } from "./quote";
import { stanceOf, unitAt, wordsBetween } from "./stance";
import { fail, type Judgement, pass, silent } from "./verdict";

type Status = "valid" | "listed" | "neutral" | "expired" | "progress" | "denied" | "wish";

const ASKED =
  /\b(?:certif\w*|licen[cs]e\w*|licensed|licensure|credential\w*|endorsement|card|registered|registration|accredit\w*|permit|chartered|qualified|status|ticket|zertifi\w*|lizenz\w*|fuhrerschein\w*|approbation|meisterbrief|gesellenbrief|\w*schein|zulassung|sachkunde\w*|\w*nachweis|licencia|carnet|carne|colegiad\w+|habilitacion|acreditacion|permiso de conducir|qualifications?|up to date|in date|training certificate|bar admission|admitted|clearance|belt)\b/;
const FILLER =
  /\b(?:certif\w*|licen[cs]e[ds]?|licensure|credentials?|endorsements?|cards?|registered|registration|accredit\w*|status|valid\w*|current\w*|active|actively|holds?|holder|state|unexpired|tickets?|in|good|standing|zertifi\w*|gultig\w*|carnet|certificado|vigente|en|vigor|operator|up|to|date|national\w*|professional|board)\b/gi;

// Country names are taken for granted by those who live there.
const PLACES_IGNORED =
  /\b(?:United States|USA|US|U\.S\.|United Kingdom|UK|Germany|Deutschland|Spain|España|EU|[A-Z]{2,5}(?=\)))(?=\W|$)/g;

/** Each target is a set of readings of one name in the criterion; without targets `rest` says what to look for. */
type CredentialsWanted = { targets: string[][]; any: boolean; rest: Item[]; subject: Item[] };

/** The credentials a criterion names, and whether one of them suffices; null when it asks for none. */
export function credentialsWanted(criterion: Reading, text: string, words: string): CredentialsWanted | null {
  const targets = widest(criterion);
  const asks = ASKED.test(words);
  if (!asks && targets.length === 0) return null;
  if (
    /\b(?:experience|erfahrung|experiencia)\b/.test(words) &&
    !/\b(?:certified|licensed|licence|license|certification|certificate)\b/.test(words)
  )
    return null;
  const any = /\b(?:or|oder|o)\b|\//.test(text);
  const named = new Set(targets.flat());
  const levels = [...text.matchAll(/\b(?:level|stufe|nivel|class|klasse|part)\s+(?:\d|[IVX]{1,3}\b)/gi)].map(
    (match): Item => ({ label: match[0].replace(/\s+/g, " "), concepts: [], stem: null, weight: 0, core: false }),
  );
  const place = targets.length > 0 ? PLACES_IGNORED : FILLER;
  const rest = [
    ...itemsOf(text.replace(FILLER, " ").replace(place, " ")).filter(
      (item) => !item.concepts.some((concept) => named.has(concept)),
    ),
    ...levels,
  ];
  if (targets.length === 0 && rest.length === 0) return null;
  // "Google Ads certification" may be listed under a longer name: its subject among the certificates will do.
  const all = itemsOf(text.replace(FILLER, " "));
  const isTerm = (item: Item): boolean =>
    item.concepts.some((concept) => lexicon.concepts.get(concept)?.kind === "term");
  const subject = all.some(isTerm) ? all : [];
  return { targets, any, rest, subject };
}

/** Credentials named by a criterion, those inside a longer one left out, grouped by place. */
function widest(criterion: Reading): string[][] {
  const named = criterion.named.filter((hit) => lexicon.concepts.get(hit.concept)?.kind === "credential");
  const groups = new Map<string, string[]>();
  for (const hit of named) {
    if (
      named.some((other) => other.to - other.from > hit.to - hit.from && other.from <= hit.from && other.to >= hit.to)
    )
      continue;
    const bracketed = /[(]\s*$/.test(criterion.doc.text.slice(0, criterion.doc.tokens[hit.from]?.start ?? 0));
    const last = [...groups.keys()].pop();
    // "(CDL-A)" in brackets is another name of what stands before it.
    const key = bracketed && last !== undefined ? last : `${hit.from}`;
    groups.set(key, [...new Set([...(groups.get(key) ?? []), hit.concept])]);
  }
  const seen = new Set<string>();
  return [...groups.values()].filter((group) => {
    const again = group.some((one) => seen.has(one));
    for (const one of group) seen.add(one);
    return !again;
  });
}

/** The words that say how a credential stands: behind it up to the next one, else right before it. */
function statusWords(reading: Reading, span: Span): string {
  const unit = unitAt(reading, span.from);
  if (!unit) return "";
  const { tokens, text } = reading.doc;
  const others = (reading.credentialsIn.get(unit.index) ?? []).filter((hit) => hit.from >= span.to);
  let words = "";
  let shared = false;
  let end = span.to;
  for (; end < unit.to; end++) {
    const token = tokens[end];
    const gap = text.slice(tokens[end - 1]?.end ?? 0, token?.start ?? 0).slice(0, 20);
    if (/;|\.\s/.test(gap)) break;
    const another = others.some((hit) => hit.from === end);
    if (another && (EXPIRED.test(words) || IN_PROGRESS.test(words) || VALID.test(words) || /\d{4}/.test(words))) break;
    if (another && !/^\s*\(/.test(gap)) shared = true;
    // "CPA, PMP (expired)": a remark in brackets is about the nearest one only.
    if (shared && /\(/.test(gap) && !another) break;
    words += ` ${token?.norm ?? ""}`;
  }
  const last = unit.cells[unit.cells.length - 1];
  const next = reading.doc.units[unit.index + 1];
  const nextWords = next ? wordsBetween(reading, next.from, Math.min(next.to, next.from + 12)) : "";
  const sameRow = next?.cells[0]?.row === last?.row;
  const statusLine =
    next &&
    next.to - next.from <= 8 &&
    !next.cells[0]?.heading &&
    !next.bullet &&
    /^(?:expired|expires|valid|lapsed|active|abgelaufen|gultig|caducad|vigente|in progress|renew)/.test(nextWords);
  if (end === unit.to && next && (sameRow || statusLine)) words += ` ${nextWords}`;
  if (EXPIRED.test(words) || IN_PROGRESS.test(words) || VALID.test(words) || /\d{4}/.test(words)) return words;
  const before = text.slice(tokens[Math.max(unit.from, span.from - 3)]?.start ?? 0, tokens[span.from]?.start ?? 0);
  return `${words} ${/[,;)]/.test(before) ? "" : wordsBetween(reading, Math.max(unit.from, span.from - 3), span.from)}`;
}

/** "Expired 2022, renewed 2025" is in force again; "expired, to be renewed" is not. */
function hasExpired(words: string): boolean {
  const over = EXPIRED.exec(words);
  if (!over) return false;
  const later = words.slice(over.index + over[0].length);
  const renewed = RENEWED.exec(later);
  return (
    !renewed ||
    /\b(?:will|to|going|plan\w*|soon|booked|not|wird|soll|nicht|sera|no)\b/.test(later.slice(0, renewed.index))
  );
}

function statusOf(reading: Reading, span: Span, now: number): Status {
  const stance = stanceOf(reading, span);
  const unit = unitAt(reading, span.from);
  const words = statusWords(reading, span);
  if (unit?.mode === "former" || hasExpired(words)) return "expired";
  if (unit?.mode === "wish" || stance === "wish") return IN_PROGRESS.test(words) ? "progress" : "wish";
  if (IN_PROGRESS.test(words)) return "progress";
  if (stance === "negated") return "denied";
  if (unit) {
    const length = words.trim().split(/\s+/).length;
    const start = reading.doc.tokens[span.to - 1]?.end ?? 0;
    const end = reading.doc.tokens[Math.min(span.to + length, reading.doc.tokens.length) - 1]?.end ?? start;
    for (const date of reading.doc.dates) {
      if (date.start < start || date.end > end + 2) continue;
      const lead = wordsBetween(reading, unit.from, unit.to).length > 0 ? leadOf(reading, date.start, unit.from) : "";
      const until = date.to ?? date.from;
      if (endsValidity(lead)) return until.high < now && !until.now ? "expired" : "valid";
    }
  }
  if (VALID.test(words)) return "valid";
  return unit && (unit.section === "credentials" || unit.section === "education") ? "listed" : "neutral";
}

/** True when the words before a date make it the end of validity: the nearer of the two kinds of words counts. */
function endsValidity(lead: string): boolean {
  const until = lastPlace(UNTIL, lead);
  return until >= 0 && until > lastPlace(LAST_DONE, lead);
}

/** The place of the last word with which a match begins that reaches to the end; -1 for none. */
function lastPlace(pattern: RegExp, lead: string): number {
  const words = lead.split(" ");
  return words.findLastIndex((_, at) => words.slice(at).join(" ").search(pattern) === 0);
}

/** The few words before a place in the text. */
function leadOf(reading: Reading, place: number, from: number): string {
  let at = from;
  while (at < reading.doc.tokens.length && (reading.doc.tokens[at]?.end ?? 0) <= place) at += 1;
  return wordsBetween(reading, Math.max(from, at - 5), at);
}

const PROOF =
  /\b(?:certif\w*|licen[cs]\w*|credential\w*|card|registered|zertifi\w*|\w*schein|lizenz\w*|carnet|certificad\w+|licencia|diploma|endorsement|permit|badge)\b/;

function mentionsOf(reading: Reading, target: string[], rest: readonly Item[]): Span[] {
  if (target.length > 0) return target.flatMap((one) => reading.concepts.get(one) ?? []);
  const [first, ...others] = [...rest].sort((a, b) => b.weight - a.weight);
  if (!first) return [];
  return placesOf(reading, first).filter((span) => {
    const unit = unitAt(reading, span.from);
    if (
      !unit ||
      !others
        .filter((item) => item.weight >= 1)
        .every((item) => placesOf(reading, item).some((place) => reading.doc.tokens[place.from]?.unit === unit.index))
    )
      return false;
    return unit.section === "credentials" || PROOF.test(wordsBetween(reading, unit.from, unit.to));
  });
}

/** A state, a level or a class named by the criterion picks the mentions that name it too. */
function narrowed(reading: Reading, spans: Span[], rest: readonly Item[]): Span[] {
  const unitWords = (span: Span): string => {
    const unit = unitAt(reading, span.from);
    return unit ? ` ${wordsBetween(reading, unit.from, unit.to)} ` : "";
  };
  let kept = spans;
  for (const item of rest.filter((one) => one.core && one.stem !== null)) {
    kept = kept.filter((span) =>
      placesOf(reading, item).some(
        (place) => reading.doc.tokens[place.from]?.unit === reading.doc.tokens[span.from]?.unit,
      ),
    );
  }
  // Other words of the criterion help to choose among several mentions but rule none out.
  for (const item of rest.filter((one) => !one.core && one.stem !== null)) {
    const fitting = kept.filter((span) =>
      placesOf(reading, item).some(
        (place) => reading.doc.tokens[place.from]?.unit === reading.doc.tokens[span.from]?.unit,
      ),
    );
    if (fitting.length > 0) kept = fitting;
  }
  const levels = rest
    .filter((one) => /^(?:level|stufe|nivel|class|klasse|part) \w{1,3}$/i.test(one.label))
    .map((one) => one.label.toLowerCase());
  for (const level of levels) {
    const exact = kept.filter((span) => unitWords(span).includes(` ${level} `));
    if (exact.length > 0) kept = exact;
  }
  return kept;
}

// "CDL-B 2012, upgraded to Class A 2016": the lower one was only the first.
const RAISED =
  /\b(?:upgrad\w+|advanced to|raised to|converted to|now|since then|erweitert|aufgestuft|umgeschrieben|ampliad[oa])\b/;

function judgeOne(reading: Reading, target: string[], rest: readonly Item[], name: string, now: number): Judgement {
  const byStatus = new Map<Status, Span[]>();
  const literal = new Set(reading.named.filter((hit) => target.includes(hit.concept)).map((hit) => hit.from));
  const all = mentionsOf(reading, target, rest);
  const implied = new Set(target.length > 0 ? all.map((span) => span.from).filter((from) => !literal.has(from)) : []);
  const mentions = narrowed(reading, all, target.length > 0 ? rest : []);
  if (all.length > 0 && mentions.length === 0)
    return silent(`${name} is listed, but not for what the criterion names.`, 0.5);
  for (const span of mentions) {
    const unit = unitAt(reading, span.from);
    if (!unit || stanceOf(reading, span) === "ignored") continue;
    let status = statusOf(reading, span, now);
    // In a told sentence ("trained for the card") only an explicit status counts.
    const told = unit.section === "experience" && unit.bullet;
    if (told && status !== "valid" && status !== "neutral" && status !== "denied") status = "neutral";
    // "Master in progress" says nothing against the journeyman licence it builds on.
    if (implied.has(span.from) && !["valid", "listed", "neutral"].includes(status)) continue;
    const known = byStatus.get(status);
    if (known) known.push(span);
    else byStatus.set(status, [span]);
  }
  const quotes = (status: Status) => quotesOf(reading, byStatus.get(status) ?? [], 2);
  const has = (status: Status): boolean => byStatus.has(status);
  if (has("valid")) return pass(0.9, `${name} is listed as valid.`, quotes("valid"));
  // An entry of its own without an end date counts before another one that has run out.
  if (has("listed")) return pass(0.75, `${name} is listed.`, quotes("listed"));
  if (has("expired")) return fail(0.9, `${name} is listed as expired.`, quotes("expired"));
  if (has("progress")) return fail(0.85, `${name} is not completed yet.`, quotes("progress"));
  if (has("neutral")) return pass(0.7, `${name} is listed.`, quotes("neutral"));
  if (has("denied")) return fail(0.85, `The resume says that ${name} is not held.`, quotes("denied"));
  if (has("wish")) return fail(0.7, `${name} is named only as a plan.`, quotes("wish"));
  const lower = target.flatMap((one) => LOWER_CREDENTIAL[one] ?? []).flatMap((one) => reading.concepts.get(one) ?? []);
  const raised = lower.some((span) => {
    const unit = unitAt(reading, span.from);
    return unit && RAISED.test(wordsBetween(reading, unit.from, unit.to));
  });
  if (lower.length > 0 && !raised)
    return fail(0.75, `Only a lower credential than ${name} is listed.`, quotesOf(reading, lower, 2));
  return silent(`${name} is not mentioned.`);
}

const nameOf = (target: readonly string[]): string => {
  const name = target[0] ?? "";
  return name.length <= 6 ? name.toUpperCase() : name;
};

function judgeTarget(reading: Reading, target: string[], wanted: CredentialsWanted, now: number): Judgement {
  const named =
    target.some((one) => reading.concepts.has(one)) || wanted.subject.length === 0 || wanted.targets.length > 1;
  return named
    ? judgeOne(reading, target, wanted.rest, nameOf(target), now)
    : judgeOne(reading, [], wanted.subject, nameOf(target), now);
}

/** Judges licences and certificates by what the resume says of their state on the reference month. */
export function judgeCredential(reading: Reading, wanted: CredentialsWanted, now: number): Judgement {
  if (wanted.targets.length === 0)
    return judgeOne(reading, [], wanted.rest, wanted.rest.map((item) => item.label).join(" "), now);
  const each = wanted.targets.map((target) => judgeTarget(reading, target, wanted, now));
  const passed = each.filter((one) => one.verdict === "pass");
  const failed = each.filter((one) => one.verdict === "fail");
  const [first] = each;
  if (passed[0] && (wanted.any || passed.length === each.length)) return passed[0];
  if (failed[0] && (!wanted.any || failed.length === each.length)) return failed[0];
  return (
    each.find((one) => one.verdict === "not_stated") ?? first ?? silent("No credential is named in the criterion.")
  );
}
