import { isEnough } from "./bounds";
import { type Amount, measuresIn } from "./measures";
import { lined, type Sentence, type Spoken, type Word } from "./spoken";
import type { Doubt } from "./understanding";
import { type Unit, unitOf } from "./units";
import { DOUBT, hasAny, NEGATIVE } from "./words";
import { denierOf, readYesNo } from "./yes-no";

type AmountAsked = { question: string; value: number | null; unit: string | null };
type AmountSaid = {
  understood: string | null;
  passed: boolean | null;
  doubt: Doubt | null;
  places: { sentence: Sentence; words: Word[] }[];
};

const CONDITION = [
  "if",
  "unless",
  "except",
  "but",
  "falls",
  "sofern",
  "wenn",
  "aber",
  "ausser",
  "pero",
  "salvo",
  "aunque",
];

/** The amount that an answer names, and whether it is enough. Amounts that do not agree on that are left to a person. */
export function readAmount(asked: AmountAsked, spoken: Spoken): AmountSaid {
  const unit = unitOf(asked.question, asked.unit);
  const denials = denialsOf(asked, unit);
  const amounts = spoken.sentences.flatMap((sentence) =>
    sentence.isQuestion ? [] : [...measuresIn(sentence, unit), ...denials(sentence)],
  );
  const plain = amounts.filter(({ kind }) => kind === "counted");
  const answers = plain.length > 0 ? plain : amounts.filter(({ kind }) => kind === "bare");
  const [first] = answers;
  if (!first) return { understood: null, passed: null, doubt: "not_understood", places: placesOf(amounts) };

  const names = [...new Set(answers.map((amount) => amount.understood))];
  const said = { understood: names.slice(0, 3).join(", "), places: placesOf(answers) };
  const doubt = (why: Doubt): AmountSaid => ({ ...said, passed: null, doubt: why });
  if (isQualified(spoken, answers)) return doubt("qualified");
  if (asked.value === null) return names.length > 1 ? doubt("contradictory") : { ...said, passed: null, doubt: null };

  const wanted = asked.value;
  const verdicts = new Set(amounts.map((amount) => isEnough(amount.reach, wanted)));
  if (answers.length === amounts.length && names.length === 1 && verdicts.has(null)) return doubt("qualified");
  if (verdicts.has(null) || verdicts.size > 1 || hasNegated(amounts)) return doubt("contradictory");
  const passed = verdicts.has(true);
  // Two amounts that are each too little may be enough together.
  if (!passed && new Set(amounts.map((amount) => amount.understood)).size > 1) return doubt("contradictory");
  const isDenied = readYesNo(asked.question, spoken).signals.some((signal) => signal.says === "no");
  return passed && isDenied && first.reach.high > 0 ? doubt("contradictory") : { ...said, passed, doubt: null };
}

const placesOf = (amounts: readonly Amount[]) => amounts.map(({ sentence, words }) => ({ sentence, words }));

const hasNegated = (amounts: readonly Amount[]) =>
  amounts.some(
    ({ kind, sentence, words }) =>
      kind === "loose" &&
      sentence.clauses.some(
        (clause) => clause.words.includes(words[0] as Word) && clause.words.some((word) => NEGATIVE.has(word.norm)), // safe: an amount has words
      ),
  );

function isQualified(spoken: Spoken, answers: readonly Amount[]): boolean {
  const carrying = new Set(answers.map((amount) => amount.sentence));
  return spoken.sentences.some((sentence, index) => {
    if (hasAny(sentence.text, DOUBT)) return true;
    if (carrying.has(sentence)) return hasAny(lined(sentence.words.slice(1)), CONDITION);
    const before = spoken.sentences[index - 1];
    return before !== undefined && carrying.has(before) && CONDITION.includes(sentence.words[0]?.norm ?? "");
  });
}

const NOTHING = /^(?:none|nothing|kein\w*|nichts|ningun\w*|nada)$/;
const HOW_MUCH = /^(?:many|much|long|often|far|viele?|viel|lange|oft|much[oa]s?|tant[oa]s?)$/;

// "None", "I have no experience", "keine Erfahrung": nothing of what was asked for.
function denialsOf(asked: AmountAsked, unit: Unit | null): (sentence: Sentence) => Amount[] {
  const deniesAll = denierOf(`${asked.question} ${unit?.label ?? ""} experience Erfahrung experiencia`);
  // A noun of the question is denied, and not just a verb: "no experience", but not "I do not".
  const deniesNone = denierOf("");
  return (sentence) =>
    sentence.clauses.flatMap(({ words }) => {
      const norms = words.map((word) => word.norm);
      const isDenial =
        !norms.some((norm) => HOW_MUCH.test(norm)) &&
        !/^(?:no|nein)$/.test(norms.join(" ")) &&
        deniesAll(words) &&
        (norms.some((norm) => NOTHING.test(norm)) || norms.includes("any") || !deniesNone(words));
      if (
        !isDenial ||
        measuresIn({ ...sentence, words, text: lined(words), clauses: [{ words, text: lined(words) }] }, unit).length >
          0
      )
        return [];
      const reach = { low: 0, high: 0, openLow: false, openHigh: false };
      return [{ kind: "counted" as const, reach, understood: "None", sentence, words }];
    });
}
