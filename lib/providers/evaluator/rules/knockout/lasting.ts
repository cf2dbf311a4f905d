import type { Criterion, EligibilityResult } from "../../port";
import { EXPIRED, IN_PROGRESS, VALID } from "../lexicon/cues";
import { CAME_BACK, GIVEN_UP, RENEWING } from "../lexicon/denials";
import { lexicon } from "../lexicon/lexicon";
import { wordsBetween } from "../resume/judge/stance";
import type { Reading, Span } from "../resume/reading";
import type { Unit } from "../resume/text/document";
import { type Ask, takeApart } from "../second-look/mentions/ask";
import { OVER, UNFINISHED } from "../second-look/mentions/cues";
import { findChoice } from "../second-look/mentions/find-terms";
import { namesThing } from "../second-look/mentions/scope";
import { alikeness } from "../second-look/mentions/words-alike";
import { sentenceAt, splitLines } from "./lines";

/** Years in the future count as planned; a plan for a year that is over has come true or was dropped, the resume does not say. */
function isOldPlan(words: string, now: number): boolean {
  const years = [...words.matchAll(/\b(?:19|20)\d\d\b/g)].map((match) => Number(match[0]));
  return PLANNED.test(words) && years.length > 0 && Math.max(...years) * 12 + 12 <= now - 6 && !GIVEN_UP.test(words);
}

const PLANNED =
  /\b(?:expected|anticipated|planned|booked|scheduled|due|graduating|voraussichtlich\w*|geplant\w*|angemeldet|previst[oa]|pendiente)\b/;

const IN_FORCE =
  /\b(?<!not )(?<!no )(?<!no longer )(?<!until )(?<!never )(?:valid|active|current|in date|in force|in good standing|gultig\w*|en vigor|vigente|valid[oa])\b/;

/** Whether validity is told right behind a thing, before any end of it and before another thing is named. */
function isInForce(reading: Reading, line: Unit, from: number, now: number): boolean {
  let to = from;
  while (to < line.to && to < from + 40 && !namesThing(reading, to, to + 1)) to += 1;
  const words = wordsBetween(reading, from, to);
  const said = IN_FORCE.exec(words);
  if (!said) return false;
  const behind = words.slice(said.index, said.index + said[0].length + 40);
  const year = /\b(?:19|20)\d\d\b/.exec(behind);
  if (year && Number(year[0]) * 12 + 12 <= now) return false;
  // "Active until May 2024" and "valid, ended in March" are ends.
  const tail = words.slice(said.index + said[0].length);
  return !EXPIRED.test(tail) || year !== null;
}

/** Where a line names the credential asked for: by a known name of it, or by the words of the criterion. */
function placesIn(reading: Reading, ask: Ask, concepts: ReadonlySet<string>, line: Unit): Span[] {
  const known = [...concepts]
    .flatMap((concept) => reading.concepts.get(concept) ?? [])
    .filter((span) => span.from >= line.from && span.to <= line.to);
  if (known.length > 0) return known;
  const named = [
    ...ask.choices.filter((choice) => choice.weight >= 2),
    ...ask.examples.filter((term) => term.name).map((term) => ({ terms: [term], weight: 2 })),
  ]
    .flatMap((choice) => findChoice(reading, line, choice) ?? [])
    .filter((hit) => hit.sureness >= 0.5);
  if (named.length > 0) return named.map((hit) => hit.span);
  if (concepts.size > 0 && ask.choices.every((choice) => choice.weight < 2)) return [];
  const plain = ask.choices.filter((choice) => choice.weight >= 1 && choice.weight < 2);
  const hits = plain.flatMap((choice) => {
    const hit = findChoice(reading, line, choice);
    const word = hit ? (reading.doc.tokens[hit.span.from]?.norm ?? "") : "";
    // A word that is alone must be the very word: a "driver permit" is no "driving licence".
    const exact = choice.terms.some((term) => alikeness(term.words[0] ?? "", word) >= 0.95);
    return hit && (plain.length > 1 || exact) ? [hit.span] : [];
  });
  return hits.length * 2 >= plain.length ? hits : [];
}

const credentialsIn = (asked: Reading): Set<string> =>
  new Set(
    asked.named.filter((hit) => lexicon.concepts.get(hit.concept)?.kind === "credential").map((hit) => hit.concept),
  );

/**
 * Why a "fail" on a licence, a certificate or a degree is not proven, or null when it is. The line must be about the very
 * thing asked for, and its end must be an end: nothing valid, renewed, replaced or planned for a time that is past.
 */
export function doubtEnd(
  reading: Reading,
  criterion: Criterion,
  asked: Reading,
  result: EligibilityResult,
  now: number,
): string | null {
  const ask = takeApart(criterion.text);
  const { quoted } = splitLines(reading, result.evidence);
  const concepts = credentialsIn(asked);
  const places = quoted.map((line) => ({ line, spans: placesIn(reading, ask, concepts, line) }));
  if (ask.kind === "credential" && places.every(({ spans }) => spans.length === 0))
    return "The line is about another credential.";
  for (const { line, spans } of places) {
    const [span] = spans;
    const words = sentenceAt(reading, line, span?.from ?? line.from);
    const over = EXPIRED.exec(words) ?? OVER.exec(words);
    if (span && ask.kind === "credential" && isInForce(reading, line, span.to, now))
      return "It is called valid as well.";
    if (over && CAME_BACK.test(words.slice(over.index + over[0].length)) && !RENEWAL_AHEAD.test(words))
      return "What ended may have come back.";
    if (RENEWING.test(words) && !RENEWAL_AHEAD.test(words) && !NOT_RENEWED.test(words))
      return "It may have been renewed.";
    if (!over && DONE.test(words)) return "It is called done as well.";
    const begun = !over && (IN_PROGRESS.test(words) || UNFINISHED.test(words));
    if (begun && isOldPlan(words, now)) return "The plan is for a time that is past.";
    if (begun && RENEWING.test(words) && VALID.test(words)) return "What is renewed is held.";
  }
  return null;
}

// "Lapsed in June, renewal class booked": it is not back yet.
const RENEWAL_AHEAD =
  /\b(?:will|to be|going to|plan\w*|willing|booked|scheduled|pending|awaited|not (?:yet )?(?:renewed|retaken|back)|want\w*|geplant|wird|soll|noch nicht|nicht (?:erneuert|verlangert)|pendiente|no renovad\w|sin renovar|previst\w)\b/;
const NOT_RENEWED =
  /\b(?:no|not|never|without|nicht|kein\w{0,2}|ohne|nie|sin|nunca)(?: \w+){0,3} (?:renew\w*|refresh\w*|recertif\w*|verlanger\w*|erneuer\w*|auffrisch\w*|aufgefrischt|renov\w*)\b/;
const DONE =
  /\b(?<!not )(?<!to be )(?:completed (?:in )?(?:19|20)\d\d|awarded (?:in )?(?:19|20)\d\d|conferred|graduated|abgeschlossen (?:19|20)\d\d|finalizad[oa] en)\b/;
