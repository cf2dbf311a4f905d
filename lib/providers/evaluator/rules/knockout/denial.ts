import type { Criterion, EligibilityResult } from "../../port";
import { FOR_A_TIME, HIGH_LEVEL, OUTGROWN, OWN_DENIAL, SOUNDS_DENIED, TAKEN_BACK, UNWANTED } from "../lexicon/denials";
import { itemsOf, placesOf } from "../resume/criterion/items";
import type { Reading, Span } from "../resume/reading";
import type { Unit } from "../resume/text/document";
import { type Ask, takeApart } from "../second-look/mentions/ask";
import { findChoice, findTerm } from "../second-look/mentions/find-terms";
import { passagesFor } from "../second-look/mentions/passages";
import { type Meaning, meaningOf } from "../second-look/mentions/stance";
import { partAround, splitLines, wordsAround } from "./lines";

/** `key` tells which of the things asked for a hit is. */
type Hit = { line: Unit; span: Span; meaning: Meaning; named: boolean; key: string };

// Told there is what was done and what became of it; a "no" in a story is seldom about the teller.
const STORIES = new Set(["experience", "projects", "volunteer", "internship", "awards", "references"]);
const SHOWS = new Set([
  "experience",
  "skills",
  "projects",
  "profile",
  "top",
  "credentials",
  "awards",
  "other",
  "notes",
]);
const LISTS = new Set(["credentials", "education", "profile", "top", "notes"]);
const NOT =
  /\b(?:no|not|never|none|without|zero|nor|nothing|nichts|nada|nie|niemals|nicht|kein\w{0,2}|ohne|nunca|jamas|sin|ningun\w?)\b/;

/** Where a line names what is asked for, and how it means it. */
function hitsIn(reading: Reading, ask: Ask, criterion: Criterion, line: Unit, now: number): Hit[] {
  const found: { span: Span; named: boolean; key: string }[] = [];
  ask.choices.forEach((choice, at) => {
    const hit = findChoice(reading, line, choice);
    if (hit && hit.sureness >= 0.75) found.push({ span: hit.span, named: choice.weight >= 2, key: `choice ${at}` });
  });
  for (const term of ask.examples) {
    const hit = term.name ? findTerm(reading, line, term) : null;
    if (hit && hit.sureness >= 1) found.push({ span: hit.span, named: true, key: term.words.join(" ") });
  }
  for (const item of itemsOf(criterion.text)) {
    for (const span of placesOf(reading, item))
      if (span.from >= line.from && span.to <= line.to) found.push({ span, named: item.core, key: item.label });
  }
  const lasting = ask.kind === "credential" || ask.kind === "degree" || !STORIES.has(line.section);
  return found.map((one) => ({ ...one, line, meaning: meaningOf(reading, line, one.span, lasting, now) }));
}

/** The words of a stretch; the "no" of "no-code" and "zero-downtime" is part of a name and left out. */
function spokenWords(reading: Reading, { from, to }: Span): string {
  const { tokens, text } = reading.doc;
  return tokens
    .slice(from, to)
    .filter((token) => !(NOT.test(token.norm) && text.charAt(token.end) === "-"))
    .map((token) => token.norm)
    .join(" ");
}

/** Whether the quoted lines name what is asked for: a name of it, every one of alternatives, or half of its plain words. */
function isAbout(ask: Ask, hits: readonly Hit[], reading: Reading, quoted: readonly Unit[]): boolean {
  const keys = new Set(hits.map((hit) => hit.key));
  const named = hits.filter((hit) => hit.named);
  const asksName = ask.choices.some((choice) => choice.weight >= 2);
  if (asksName && named.length === 0) return false;
  const alternatives = ask.choices.filter((choice) => choice.terms.filter((term) => term.name).length > 1);
  const all = alternatives.every((choice) =>
    choice.terms.every((term) => !term.name || quoted.some((line) => findTerm(reading, line, term) !== null)),
  );
  const examples = ask.examples.filter((term) => term.name);
  const byExample = named.length > 0 && named.every((hit) => examples.some((term) => term.words.join(" ") === hit.key));
  if (!all || (byExample && examples.length > new Set(named.map((hit) => hit.key)).size)) return false;
  const plain = ask.choices.flatMap((choice, at) => (choice.weight >= 1 ? [`choice ${at}`] : []));
  return named.length > 0 || plain.filter((key) => keys.has(key)).length * 2 >= plain.length;
}

/** Whether what was only begun or learned is told of others, or was left behind since. */
function isOutgrown(reading: Reading, { line, meaning }: Hit): boolean {
  const words = wordsAround(reading, line);
  if (meaning === "wished") return STORIES.has(line.section) && !/\b(?:i|my|me|ich|mir|mich|yo|mi|me)\b/.test(words);
  if (meaning !== "studied" && meaning !== "slight") return false;
  // "Excel (advanced), Access (basic)": which of the two levels is meant is not for a knockout to guess.
  if (meaning === "slight" && HIGH_LEVEL.test(words)) return true;
  return OUTGROWN.test(words) && !NOT.test(words) && !/\b(?:only|just|nur|solo)\b/.test(words);
}

/** Whether the part of the sentence around a span denies the thing itself, for good, and in the writer's own name. */
function isPlainDenial(reading: Reading, { line, span, named }: Hit): boolean {
  const part = partAround(reading, line, span);
  const words = spokenWords(reading, part);
  if (SOUNDS_DENIED.test(words) || TAKEN_BACK.test(words) || FOR_A_TIME.test(words)) return false;
  const unit = reading.doc.units[line.index];
  if (unit?.mode === "none" && line.section !== "experience") return true;
  if (OWN_DENIAL.test(words)) return true;
  const thing = reading.doc.tokens.slice(span.from, span.to).map((token) => token.norm);
  if (STORIES.has(line.section) || thing.some((word) => UNWANTED.test(word))) return false;
  // "No Java", "Zendesk: none": a list that says no of a name means the name; behind a label the rest is about the label.
  const labelled = line.labelWords > 0;
  const before = spokenWords(reading, { from: Math.max(part.from, span.from - (named ? 3 : 1)), to: span.from });
  const behind = spokenWords(reading, { from: span.to, to: Math.min(part.to, span.to + (labelled ? 8 : 3)) });
  return (named || labelled) && (NOT.test(before) || (named && NOT.test(behind)));
}

/**
 * Why a "fail" on a skill or a duty is not proven, or null when it is. A denial must be about the thing itself and in the
 * writer's own name; and no other line may show the thing as held.
 */
export function doubtDenial(
  reading: Reading,
  criterion: Criterion,
  result: EligibilityResult,
  now: number,
): string | null {
  const ask = takeApart(criterion.text);
  const { quoted, others } = splitLines(reading, result.evidence);
  const hits = quoted.flatMap((line) => hitsIn(reading, ask, criterion, line, now));
  const against = hits.filter((hit) => hit.meaning !== "held" && hit.meaning !== "ignored");
  const denied = against.filter((hit) => hit.meaning === "denied");
  if (against.length > 0 && denied.length === against.length && !denied.some((hit) => isPlainDenial(reading, hit)))
    return "The line denies something else, or not for good.";
  if (against.length > 0 && against.every((hit) => hit.meaning !== "denied" && isOutgrown(reading, hit)))
    return "The line tells of others, or of a beginning that was left behind.";
  if (!isAbout(ask, hits, reading, quoted)) return "The line does not name all that is asked for.";
  if (against.length === 0) {
    const words = quoted.map((line) => wordsAround(reading, line));
    if (words.every((line) => NOT.test(line) && (SOUNDS_DENIED.test(line) || TAKEN_BACK.test(line))))
      return "The line denies something else.";
  }
  return isShown(reading, criterion, ask, hits, others, now) ? "Another line shows it." : null;
}

function isShown(
  reading: Reading,
  criterion: Criterion,
  ask: Ask,
  hits: readonly Hit[],
  others: readonly Unit[],
  now: number,
): boolean {
  const ended = hits.some((hit) => hit.named && (hit.meaning === "over" || hit.meaning === "unfinished"));
  const numbers = ask.words.match(/\b\d+\b/g) ?? [];
  // "Band 6" shows no Band 7, and work done in earlier years is no validity of today.
  const lines = others.filter(
    (line) =>
      (ended ? LISTS : SHOWS).has(line.section) &&
      numbers.every((number) => reading.doc.tokens.slice(line.from, line.to).some((token) => token.norm === number)),
  );
  const names = new Set(hits.filter((hit) => hit.named && hit.meaning !== "held").map((hit) => hit.key));
  if (names.size > 0)
    return lines.some((line) => {
      const held = hitsIn(reading, ask, criterion, line, now).filter((hit) => hit.meaning === "held");
      return [...names].every((name) => held.some((hit) => hit.key === name));
    });
  const passages = passagesFor(reading, ask, now);
  const most = Math.max(0, ...passages.filter((one) => !others.includes(one.unit)).map((one) => one.telling));
  return passages.some(
    (one) =>
      lines.includes(one.unit) && one.meaning === "held" && one.coverage >= 0.6 && one.telling >= most && most > 0,
  );
}
