import type { Reading, Span } from "../../resume/reading";
import type { Unit } from "../../resume/text/document";
import { isProperUse } from "../../resume/text/proper-use";
import { tokenize } from "../../resume/text/tokenize";
import { abbreviates, acronymOf, expansionIn, spells } from "./acronyms";
import type { Ask, Choice, Term } from "./ask";
import { FRAME, isCommon, MAKERS } from "./vocabulary";
import { alikeness } from "./words-alike";

/** Where a term stands in a unit and how surely it does (0 to 1). */
export type Hit = { span: Span; sureness: number };

const remembered = new WeakMap<Reading, ReadonlySet<string>>();

/** The words that the resume also writes in small letters. */
function plainWords(reading: Reading): ReadonlySet<string> {
  const known = remembered.get(reading);
  if (known) return known;
  const plain = new Set(reading.doc.tokens.filter((one) => /^\p{Ll}/u.test(one.raw)).map((one) => one.norm));
  remembered.set(reading, plain);
  return plain;
}

function isName(reading: Reading, at: number, asked: string, alone: boolean): boolean {
  const token = reading.doc.tokens[at];
  if (!token) return false;
  if (!/\p{Lu}|\p{N}/u.test(token.raw)) return false;
  // "HPLC", "3D" and "C++" are nothing but names.
  if (/[\d+#]/.test(asked) || /^\p{Lu}{2,}s?$/u.test(token.raw)) return true;
  if (asked.length === 1) return isProperUse(reading.doc, at, at + 1, true);
  const before = reading.doc.tokens[at - 1];
  const opens = !before || before.unit !== token.unit || before.sentence !== token.sentence;
  // A word that the writer also uses in small letters opens its sentence as a plain word.
  return !(alone && opens && plainWords(reading).has(token.norm)) && isProperUse(reading.doc, at, at + 1, false);
}

const bare = (norm: string, raw: string): string => (/^\p{Lu}{2,}s$/u.test(raw) ? norm.slice(0, -1) : norm);

/** The words of an acronym where the resume writes it out in capitals somewhere ("Physician Assistant" for "PA"). */
function writtenOut(reading: Reading, acronym: string): string[] | null {
  const known = expansions.get(reading) ?? new Map<string, string[] | null>();
  expansions.set(reading, known);
  const found = known.get(acronym);
  if (found !== undefined) return found;
  const words = lookUpExpansion(reading, acronym);
  known.set(acronym, words);
  return words;
}

/** Acronyms that the resume explains itself: "Técnico de emergencias (TES)". */
function definitionsIn(reading: Reading): ReadonlyMap<string, readonly string[]> {
  const known = definitions.get(reading);
  if (known) return known;
  const { tokens, text } = reading.doc;
  const found = new Map<string, readonly string[]>();
  tokens.forEach((token, at) => {
    const acronym = acronymOf(token.raw);
    if (!acronym || acronym.length < 3 || !text.slice(0, token.start).endsWith("(") || text.charAt(token.end) !== ")")
      return;
    const before = tokens.slice(Math.max(0, at - acronym.length - 2), at).filter((one) => one.unit === token.unit);
    const first = before.findIndex((one) => one.norm.charAt(0) === acronym.charAt(0));
    const words = first < 0 ? [] : before.slice(first).map((one) => one.norm);
    const second = words
      .slice(1)
      .some((word) => word.charAt(0) === acronym.charAt(1) || word.charAt(0) === acronym.charAt(2));
    if (second)
      found.set(
        acronym,
        words.filter((word) => word.length > 3),
      );
  });
  definitions.set(reading, found);
  return found;
}

const definitions = new WeakMap<Reading, ReadonlyMap<string, readonly string[]>>();
const expansions = new WeakMap<Reading, Map<string, string[] | null>>();

function lookUpExpansion(reading: Reading, acronym: string): string[] | null {
  const { units, tokens } = reading.doc;
  const seen: string[] = [];
  for (const unit of units) {
    const span = expansionIn(tokens, unit.from, unit.to, acronym);
    if (!span) continue;
    const words = tokens.slice(span.from, span.to).map((token) => token.norm);
    // Two initials are soon met by chance ("Oswego Sensor" for "OS"); a name is written more than once.
    if (acronym.length > 2 || seen.includes(words.join(" "))) return words;
    seen.push(words.join(" "));
  }
  return null;
}

function sequenceIn(reading: Reading, unit: Unit, words: readonly string[]): number {
  for (let at = unit.from; at + words.length <= unit.to; at++)
    if (words.every((word, offset) => reading.doc.tokens[at + offset]?.norm === word)) return at;
  return -1;
}

function findName(reading: Reading, unit: Unit, term: Term): Hit | null {
  const { tokens } = reading.doc;
  const needed = term.words.filter((word) => !MAKERS.has(word));
  const words = needed.length > 0 ? needed : term.words;
  let best: Hit | null = null;
  for (let at = unit.from; at < unit.to; at++) {
    let matched = 0;
    let telling = false;
    let end = at;
    for (const word of words) {
      for (let near = end; near < Math.min(unit.to, end + 2); near++) {
        const token = tokens[near];
        if (!token) continue;
        const same = bare(token.norm, token.raw) === word || (word.length > 4 && alikeness(word, token.norm) >= 1);
        // "Sensory integration": the words after a capital may be written small.
        const inside = matched > 0 && near === end;
        if (!same || !(inside || isName(reading, near, word, words.length === 1))) continue;
        if (matched === 0 && near > at) break;
        matched += 1;
        telling ||= !isCommon(word);
        end = near + 1;
        break;
      }
    }
    const sureness = telling || words.length === 1 ? matched / words.length : 0;
    if (sureness > (best?.sureness ?? 0)) best = { span: { from: at, to: end }, sureness };
  }
  if (best && best.sureness === 1) return best;
  const first = words[0] ?? "";
  if (words.length === 1 && /^[a-z]{2,6}$/.test(first)) {
    const spelled = writtenOut(reading, first);
    const at = spelled ? sequenceIn(reading, unit, spelled) : -1;
    if (spelled && at >= 0) return { span: { from: at, to: at + spelled.length }, sureness: 1 };
  }
  return best;
}

function findWord(reading: Reading, unit: Unit, term: Term): Hit | null {
  const asked = term.words[0] ?? "";
  let best: Hit | null = null;
  for (let at = unit.from; at < unit.to; at++) {
    const token = reading.doc.tokens[at];
    if (!token) continue;
    const acronym = acronymOf(token.raw);
    const meant = acronym ? (definitionsIn(reading).get(acronym) ?? []) : [];
    const sureness =
      acronym && abbreviates(asked, acronym)
        ? 0.9
        : Math.max(alikeness(asked, token.norm), ...meant.map((word) => alikeness(asked, word) * 0.9));
    if (sureness > (best?.sureness ?? 0)) best = { span: { from: at, to: at + 1 }, sureness };
  }
  return best;
}

/** The best place of one term in a unit, or null. */
export function findTerm(reading: Reading, unit: Unit, term: Term): Hit | null {
  return term.name ? findName(reading, unit, term) : findWord(reading, unit, term);
}

/** The best place of any term of a choice. */
export function findChoice(reading: Reading, unit: Unit, choice: Choice): Hit | null {
  let best: Hit | null = null;
  for (const term of choice.terms) {
    const hit = findTerm(reading, unit, term);
    if (hit && hit.sureness > (best?.sureness ?? 0)) best = hit;
  }
  return best;
}

/** Acronyms of the unit that stand for words of the criterion ("BLE" for "Bluetooth Low Energy"), with the words they cover. */
export function shortened(reading: Reading, unit: Unit, ask: Ask): { span: Span; covers: Set<string> }[] {
  const asked = tokenize(ask.text);
  const found: { span: Span; covers: Set<string> }[] = [];
  for (let at = unit.from; at < unit.to; at++) {
    const acronym = acronymOf(reading.doc.tokens[at]?.raw ?? "");
    if (!acronym) continue;
    for (let from = 0; from < asked.length; from++) {
      for (let length = acronym.length; length <= acronym.length + 2; length++) {
        const run = asked.slice(from, from + length);
        if (run.length < length || run[0]?.norm.charAt(0) !== acronym.charAt(0)) continue;
        const capital = run.every((token) => /^\p{Lu}/u.test(token.raw));
        const words = run.map((token) => token.norm);
        // Two letters soon fit by chance: the line must name another word of the criterion, too.
        const others = asked.filter(
          (token, index) => token.norm.length > 5 && (index < from || index >= from + length),
        );
        const backed = (): boolean =>
          length === 2 &&
          reading.doc.tokens
            .slice(unit.from, unit.to)
            .some((token) =>
              others.some((other) => !FRAME.has(other.norm) && alikeness(other.norm, token.norm) >= 0.9),
            );
        if (spells(words, acronym) && (acronym.length > 2 || capital || backed()))
          found.push({ span: { from: at, to: at + 1 }, covers: new Set(words) });
      }
    }
  }
  return found;
}
