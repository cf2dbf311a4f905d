import { HOMONYMS } from "../lexicon/homonyms";
import { fields, lexicon, withParents } from "../lexicon/lexicon";
import { type Job, readHistory } from "./history/jobs";
import { type Doc, readDocument, type Unit } from "./text/document";
import { isProperUse } from "./text/proper-use";
import { stem } from "./text/tokenize";

/** A stretch of words of the document, `from` inclusive, `to` exclusive. */
export type Span = { from: number; to: number };

/** A resume (or a criterion) with all that was recognised in it; made once and asked many times. */
export type Reading = {
  doc: Doc;
  /** Every place where a concept, or something that proves it, is named. */
  concepts: Map<string, Span[]>;
  /** What is named literally, parents left out. */
  named: { concept: string; instance: boolean; from: number; to: number }[];
  stems: Map<string, Span[]>;
  jobs: Job[];
  /** False when some dates or titles of the history could not be put together. */
  completeHistory: boolean;
  /** Index into `jobs` of the entry each word belongs to, -1 for none. */
  jobOf: Int32Array;
  /** Credentials named in each unit. */
  credentialsIn: Map<number, Span[]>;
  /** Occupations named anywhere, with their places. */
  fields: Map<string, Span[]>;
};

// Nobody names one thing more often in earnest; the bound keeps the work linear for texts of any length.
const MOST_MENTIONS = 400;

function add(map: Map<string, Span[]>, key: string, span: Span): void {
  const known = map.get(key);
  if (!known) map.set(key, [span]);
  else if (known.length < MOST_MENTIONS) known.push(span);
}

const around = (doc: Doc, unit: Unit, at: number): string =>
  doc.tokens
    .slice(Math.max(unit.from, at - 4), Math.min(unit.to, at + 5))
    .map((token) => token.norm)
    .join(" ");

/** Reads a text once. `referenceMonth` is what "present" means, in months since year 0. */
export function read(text: string, referenceMonth: number): Reading {
  const doc = readDocument(text);
  const concepts = new Map<string, Span[]>();
  const named: Reading["named"] = [];
  const credentialsIn = new Map<number, Span[]>();
  const stems = new Map<string, Span[]>();
  const places = new Map<string, Span[]>();
  for (const unit of doc.units) {
    if (unit.cells[0]?.heading && doc.units.length > 1) continue;
    for (const hit of lexicon.find(doc.tokens, unit.from, unit.to)) {
      if (hit.proper && !isProperUse(doc, hit.from, hit.to, hit.capitals)) continue;
      const homonym = HOMONYMS[hit.concept];
      if (homonym?.test(around(doc, unit, hit.from))) continue;
      const span = { from: hit.from, to: hit.to };
      if (lexicon.concepts.get(hit.concept)?.kind === "credential") {
        const here = credentialsIn.get(unit.index);
        if (here) here.push(span);
        else credentialsIn.set(unit.index, [span]);
      }
      named.push({ concept: hit.concept, instance: hit.instance, ...span });
      for (const concept of withParents(hit.concept)) add(concepts, concept, span);
    }
    for (const hit of fields.find(doc.tokens, unit.from, unit.to)) add(places, hit.concept, hit);
  }
  doc.tokens.forEach((token, at) => {
    add(stems, stem(token.norm), { from: at, to: at + 1 });
  });
  const { jobs, complete } = readHistory(doc, referenceMonth);
  const jobOf = new Int32Array(doc.tokens.length).fill(-1);
  // Where entries overlap the first keeps its words.
  jobs.forEach((job, index) => {
    for (let at = job.from; at < job.to; at++) if (jobOf[at] === -1) jobOf[at] = index;
  });
  return { doc, concepts, named, stems, fields: places, jobs, jobOf, credentialsIn, completeHistory: complete };
}
