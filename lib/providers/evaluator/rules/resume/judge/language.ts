import { LANGUAGE_LEVELS, LANGUAGES } from "../../lexicon/languages";
import type { Reading } from "../reading";
import { quotesOf } from "./quote";
import { stanceOf, wordsBetween } from "./stance";
import { fail, type Judgement, pass, silent } from "./verdict";

const LEVEL_WORDS = ["", "a first start", "basic", "conversational", "professional", "fluent", "native"];
const SPEAKING =
  /\b(?:fluen\w*|speak\w*|bilingual|trilingual|proficien\w*|native|languages?|conversational|written|spoken|b1|b2|c1|c2|a1|a2|fliessend|sprach\w*|spricht|kenntnisse|verhandlungssicher|muttersprach\w*|hablar|habla|bilingue|nativ[oa]|idiomas?|nivel|fluid[oa]|command|communicat\w*|business|good|strong|excellent|dominio|working knowledge|level|wort und schrift)\b/;

type LanguagesWanted = { names: string[]; level: number; anyOf: boolean };

const levelIn = (words: string): number => LANGUAGE_LEVELS.find(([, pattern]) => pattern.test(words))?.[0] ?? 0;

/** Reads which languages a criterion asks for and how well; null when it is not about languages. `words` is folded. */
export function languagesWanted(words: string): LanguagesWanted | null {
  const names = Object.entries(LANGUAGES)
    .filter(([, pattern]) => pattern.test(words))
    .map(([name]) => name);
  if (names.length === 0 || !SPEAKING.test(words)) return null;
  if (
    /\b(?:customers|market|law|team|teacher|teaching|teach|literature|years?|translat\w+ from|unterricht\w*|clases)\b/.test(
      words,
    ) &&
    !/\bfluen|bilingual|native\b/.test(words)
  )
    return null;
  const code = /\b([abc][12])\b/.exec(words)?.[1];
  const coded = code ? { a1: 1, a2: 2, b1: 3, b2: 4, c1: 5, c2: 6 }[code] : undefined;
  const bilingual = /\bbilingu\w*|zweisprachig/.test(words);
  const stated = levelIn(words.replace(/\bbilingu\w*|zweisprachig/g, ""));
  const able = /\b(?:able to speak|speaks?|conversational|basic|working knowledge)\b/.test(words) ? 3 : 4;
  const native = /\b(?:native|muttersprach\w*|nativ[oa])\b/.test(words);
  // "Fluent" is met by C1, "advanced" and "verhandlungssicher"; only "native" asks for the top.
  const level =
    coded ??
    (bilingual ? 4 : stated > 0 ? Math.min(stated, native && !/\bor\b|\boder\b|\bo\b/.test(words) ? 6 : 5) : able);
  return { names, level, anyOf: /\b(?:or|oder|o)\b/.test(words) };
}

type Found = { level: number; span: { from: number; to: number }; denied: boolean };

function findLanguage(reading: Reading, name: string): Found[] {
  const pattern = LANGUAGES[name];
  const found: Found[] = [];
  if (!pattern) return found;
  reading.doc.tokens.forEach((token, at) => {
    if (!pattern.test(token.norm) || token.norm.match(pattern)?.[0] !== token.norm) return;
    const unit = reading.doc.units[token.unit];
    if (!unit || unit.section === "education" || unit.cells[0]?.heading) return;
    const span = { from: at, to: at + 1 };
    const stance = stanceOf(reading, span);
    if (stance === "ignored") return;
    // "English (native), Spanish (B2)": the level is told up to the next language.
    let end = at + 1;
    while (
      end < unit.to &&
      end < at + 9 &&
      reading.doc.tokens[end]?.sentence === token.sentence &&
      !Object.values(LANGUAGES).some((other) => other.test(reading.doc.tokens[end]?.norm ?? ""))
    )
      end += 1;
    let told = wordsBetween(reading, at + 1, end);
    const next = reading.doc.units[unit.index + 1];
    if (end === unit.to && next && next.to - next.from <= 6 && next.cells[0]?.row === unit.cells[0]?.row)
      told += ` ${wordsBetween(reading, next.from, next.to)}`;
    const before = wordsBetween(reading, Math.max(unit.from, at - 3), at);
    const level = levelIn(told) || levelIn(before);
    const listed = unit.section === "languages" || level > 0;
    const used = /\b(?:in|auf|en|and|und|y)$/.test(before) && unit.section !== "skills";
    if (!listed && !used && unit.section !== "skills" && unit.section !== "profile" && unit.section !== "top") return;
    // Work done in a language shows working command of it.
    found.push({
      level: level || (stance === "wish" ? 1 : used && !listed ? 4 : 0),
      span,
      denied: stance === "negated",
    });
  });
  return found;
}

function judgeOne(reading: Reading, name: string, wanted: number): Judgement {
  const found = findLanguage(reading, name);
  const denied = found.find((one) => one.denied && one.level < 4);
  const stated = found.filter((one) => !one.denied && one.level > 0).sort((a, b) => b.level - a.level)[0];
  if (stated && stated.level >= wanted)
    return pass(0.9, `${name} is stated as ${LEVEL_WORDS[stated.level]}.`, quotesOf(reading, [stated.span]));
  if (stated) {
    const words = `${name} is stated as ${LEVEL_WORDS[stated.level]}, below the level asked for.`;
    // One step below on scales that people use loosely is too close to knock somebody out.
    return wanted - stated.level === 1 && stated.level >= 4
      ? silent(words, 0.4)
      : fail(0.85, words, quotesOf(reading, [stated.span]));
  }
  if (denied) return fail(0.85, `The resume says that ${name} is not spoken.`, quotesOf(reading, [denied.span]));
  const bare = found[0];
  if (bare && wanted <= 4) return pass(0.6, `${name} is listed, without a level.`, quotesOf(reading, [bare.span]));
  if (bare) return silent(`${name} is listed, but without a level.`, 0.5);
  return silent(`${name} is not mentioned.`);
}

/** Judges a language criterion; a language that is not listed is not stated, never a fail. */
export function judgeLanguages(reading: Reading, wanted: LanguagesWanted): Judgement {
  const each = wanted.names.map((name) => judgeOne(reading, name, wanted.level));
  const first = each[0];
  if (!first) return silent("No language is named in the criterion.");
  const passed = each.filter((one) => one.verdict === "pass");
  if (wanted.anyOf ? passed.length > 0 : passed.length === each.length) {
    const told = wanted.anyOf ? passed.slice(0, 1) : passed;
    return {
      verdict: "pass",
      confidence: Math.min(...told.map((one) => one.confidence)),
      reasons: told.flatMap((one) => one.reasons),
      evidence: told.flatMap((one) => one.evidence),
    };
  }
  const failed = each.find((one) => one.verdict === "fail");
  if (failed && (!wanted.anyOf || each.every((one) => one.verdict === "fail"))) return failed;
  return silent(
    each
      .filter((one) => one.verdict !== "pass")
      .flatMap((one) => one.reasons)
      .join(" "),
  );
}
