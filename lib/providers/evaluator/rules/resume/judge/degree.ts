import { IN_PROGRESS, PARTIAL_DEGREE } from "../../lexicon/cues";
import { DEGREE_LEVELS, RELATED_STUDIES, STUDY_FAMILIES } from "../../lexicon/degrees";
import { fieldsNamed } from "../history/jobs";
import type { Reading, Span } from "../reading";
import { quotesOf } from "./quote";
import { stanceOf, wordsBetween } from "./stance";
import { fail, type Judgement, pass, silent } from "./verdict";

const LEVEL_NAMES = [
  "",
  "school certificate",
  "vocational qualification",
  "associate degree",
  "bachelor's degree",
  "master's degree",
  "doctorate",
];

type DegreeWanted = {
  level: number;
  families: string[];
  /** Occupations named, for vocational training. */
  trades: Set<string>;
  related: boolean;
  orEquivalent: boolean;
};

type Mention = {
  level: number;
  families: string[];
  trades: Set<string>;
  status: "held" | "partial" | "progress" | "denied";
  span: Span;
  educational: boolean;
};

// A following line belongs to the degree above it only if it opens with how far that one went.
const STATUS_LINE =
  /^(?:expected|in progress|currently|enrolled|anticipated|graduating|\d+ (?:of|credits?|ects)|incomplete|not completed|no degree|voraussichtlich|laufend|ohne abschluss|abgebrochen|en curso|cursando|matriculad|sin (?:terminar|titulo|finalizar)|inconclus)/;

const familiesOf = (words: string): string[] =>
  STUDY_FAMILIES.filter(([, pattern]) => pattern.test(words)).map(([family]) => family);

/** Reads what degree a criterion asks for, or null when it asks for none. `words` is folded. */
export function degreeWanted(words: string): DegreeWanted | null {
  // The lowest level named is the one required: "Bachelor's or Master's".
  const level = DEGREE_LEVELS.filter(([, pattern]) => pattern.test(words)).map(([one]) => one);
  const asksDegree =
    /\b(?:degree|diploma|bachelor\w*|master|masters|phd|doctorate|b sc|bsc|m sc|msc|mba|ged|abschluss|studium|hochschul\w*|ausbildung|berufsausbildung|licenciatura|grado|titulo|titulacion|maestria|doctorado|abitur|bachillerato|apprenticeship|vocational (?:training|qualification)|trade school|high school|associates?|formacion profesional|tecnico superior|tecnico en|staatsexamen|diplom|llb|jd|juris doctor|pharm ?d|msn|bsn|msw)\b/.test(
      words,
    );
  if (!asksDegree || /\bscrum master\b/.test(words)) return null;
  const wanted =
    level.length > 0
      ? Math.min(...level)
      : /\b(?:degree|hochschul\w*|studium|titulo universitario)\b/.test(words)
        ? 4
        : 0;
  if (wanted === 0) return null;
  const subject = words.replace(
    /\b(?:or|oder|o) (?:an? )?(?:higher|hoher|superior|related|similar|equivalent|vergleichbar\w*).*$/,
    "",
  );
  return {
    level: wanted,
    families: familiesOf(
      subject
        .replace(/\b(?:masters?|bachelors?) of (?:science|arts)\b/g, "")
        .replace(/\b(?:professional|high school|secondary school)\b/g, ""),
    ),
    trades: wanted === 2 ? fieldsNamed(words) : new Set(),
    related:
      /\b(?:related|similar|equivalent|relevant|vergleichbar\w*|verwandt\w*|ahnlich\w*|afin|afines|similar|equivalente)\b/.test(
        words,
      ),
    orEquivalent:
      /\b(?:equivalent experience|or experience|oder vergleichbare erfahrung|o experiencia equivalente)\b/.test(words),
  };
}

/** Where what is said of a degree ends: 90 letters on, or where the next degree is named ("B.Sc. 2015; Master begun"). */
function endOfRemark(words: string, from: number): number {
  const behind = words.slice(from, from + 90);
  const next = DEGREE_LEVELS.flatMap(([level, pattern]) => {
    const match = level >= 4 ? pattern.exec(behind) : null;
    return match && match.index > 12 && match[0].length > 4 ? [match.index] : [];
  });
  return from + Math.min(90, ...next);
}

const ALL_OF = /\b(\d+) (?:of|de|von) (\d+)\b/;
const SIZE = /\b(\d+) (?:credits?|ects|cp|lp|creditos|leistungspunkte)\b/g;

/** Whether only a part of a degree was done; "120 of 120 credits" and "180 ECTS" are the whole. */
function isPartial(words: string, level: number): boolean {
  const [whole, done, needed] = ALL_OF.exec(words) ?? [];
  if (whole && Number(done) < Number(needed)) return true;
  const size = level >= 5 ? 90 : 120;
  const rest = words.replace(SIZE, (said, count: string) => (Number(count) >= size ? " " : said));
  return PARTIAL_DEGREE.test(whole ? rest.replace(whole, " ") : rest);
}

/** All degrees named in a resume, with how far they went. */
function degreesOf(reading: Reading): Mention[] {
  const mentions: Mention[] = [];
  reading.doc.units.forEach((unit, at) => {
    const educational = unit.section === "education" || unit.section === "credentials";
    if (unit.section === "experience" && unit.bullet) return;
    const words = wordsBetween(reading, unit.from, Math.min(unit.to, unit.from + 60));
    // The status may stand on the next line of the same entry ("M.Sc. …" / "expected 2028").
    const next = reading.doc.units[at + 1];
    const joined =
      next && !next.bullet && next.section === unit.section && !next.cells[0]?.heading && !next.cells[0]?.blankBefore;
    const spoken = joined ? wordsBetween(reading, next.from, Math.min(next.to, next.from + 25)) : "";
    const nextWords = STATUS_LINE.test(spoken) ? spoken : "";
    const nextOwn = DEGREE_LEVELS.some(([, pattern]) => pattern.test(nextWords));
    const about = nextOwn ? words : `${words} ${nextWords}`;
    const known = mentions.length;
    for (const [level, pattern] of DEGREE_LEVELS) {
      const match = pattern.exec(words);
      if (!match || (mentions.length > known && level < 4)) continue;
      // Letters such as "MA" or "AS" are degrees only where degrees are told.
      if (!educational && match[0].replaceAll(" ", "").length <= 4 && unit.section !== "top") continue;
      const before = words.slice(0, match.index).split(" ").filter(Boolean).length;
      const span = { from: unit.from + before, to: Math.min(unit.to, unit.from + before + match[0].split(" ").length) };
      const stance = stanceOf(reading, span);
      const around = words.slice(Math.max(0, match.index - 40), endOfRemark(words, match.index + match[0].length));
      const partial = isPartial(around, level) || isPartial(nextOwn ? "" : nextWords, level);
      // Behind a higher degree that was not finished only the words around a lower one speak of it.
      const progress =
        IN_PROGRESS.test(mentions.length > known ? around : about) &&
        !/\b(?:passed exam|completed|abgeschlossen|conferred|awarded)\b/.test(words);
      const denied = stance === "negated" && !partial;
      const status = denied ? "denied" : partial ? "partial" : progress || stance === "wish" ? "progress" : "held";
      if (stance === "ignored") continue;
      const learned = level === 2 && unit.section === "experience" && !unit.bullet;
      if (
        status === "held" &&
        !educational &&
        !learned &&
        !["top", "profile", "skills", "notes", "other"].includes(unit.section)
      )
        continue;
      mentions.push({ level, families: familiesOf(words), trades: fieldsNamed(words), status, span, educational });
      if (status === "held") break;
    }
  });
  return mentions;
}

/** Judges a degree criterion: held at the level or above, only begun, or not told. */
export function judgeDegree(reading: Reading, wanted: DegreeWanted): Judgement {
  const all = degreesOf(reading);
  const fits = (mention: Mention): boolean => {
    if (wanted.families.length === 0) return true;
    const near = wanted.related ? wanted.families.flatMap((family) => RELATED_STUDIES[family] ?? []) : [];
    return mention.families.some((family) => wanted.families.includes(family) || near.includes(family));
  };
  const name = LEVEL_NAMES[wanted.level] ?? "degree";
  // A trade is learned in its own school: a university degree does not stand in for it, nor another trade.
  const reached = all.filter((mention) =>
    wanted.level === 2
      ? mention.level <= 3 &&
        mention.level >= 2 &&
        (wanted.trades.size === 0 || [...mention.trades].some((trade) => wanted.trades.has(trade)))
      : mention.level >= wanted.level,
  );
  const held = reached.filter((mention) => mention.status === "held" && fits(mention));
  if (held[0]) {
    return pass(
      held[0].educational ? 0.9 : 0.7,
      `The resume lists a completed ${LEVEL_NAMES[held[0].level]} that fits.`,
      quotesOf(
        reading,
        held.map((one) => one.span),
        2,
      ),
    );
  }
  // Who is on the way to a master's degree has a bachelor's, listed or not: only one of the level asked for tells.
  const open = reached.filter(
    (mention) => mention.status !== "held" && fits(mention) && (wanted.level === 2 || mention.level === wanted.level),
  );
  const otherHeld = reached.filter((mention) => mention.status === "held");
  if (open[0] && !wanted.orEquivalent && otherHeld.length === 0) {
    const why =
      open[0].status === "denied"
        ? "says it is not held"
        : open[0].status === "partial"
          ? "shows only a part of it"
          : "shows it as still in progress";
    return fail(
      0.85,
      `A ${name} is required and the resume ${why}.`,
      quotesOf(
        reading,
        open.map((one) => one.span),
        2,
      ),
    );
  }
  if (otherHeld[0])
    return silent(`The resume lists a ${LEVEL_NAMES[otherHeld[0].level]}, but not in the subject asked for.`, 0.5);
  const best = all.filter((mention) => mention.status === "held").sort((a, b) => b.level - a.level)[0];
  return silent(
    best
      ? `The highest completed qualification listed is a ${LEVEL_NAMES[best.level]}; a ${name} is not mentioned.`
      : `No completed ${name} is mentioned.`,
  );
}
