import { fold, type Token, tokenize } from "../../resume/text/tokenize";
import { type Quantity, quantityWanted } from "./quantity";
import { FRAME, isCommon, MAKERS } from "./vocabulary";

/** One thing a criterion names: words that belong together ("Google Ads") or one plain word. */
export type Term = {
  /** Folded words. */
  words: string[];
  /** A name or an acronym: it must stand in the resume as such. */
  name: boolean;
  weight: number;
};

/** Terms of which any one will do ("Xactimate or Symbility"). */
export type Choice = { terms: Term[]; weight: number };

export type Kind = "skill" | "credential" | "degree" | "readiness";

/** A criterion taken apart without knowing its profession. */
export type Ask = {
  text: string;
  /** Folded, single-spaced. */
  words: string;
  kind: Kind;
  choices: Choice[];
  /** Names in brackets or after "such as": each of them proves the whole when the main part is no name itself. */
  examples: Term[];
  quantity: Quantity | null;
  /** Asks for practice at work, so study alone does not do. */
  practice: boolean;
  /** Asks for more than a nodding acquaintance. */
  demanding: boolean;
  /** A nodding acquaintance is enough. */
  modest: boolean;
  /** Says itself "no" or "without" ("no interpreter needed"). */
  negated: boolean;
  /** A list of things wanted together. */
  list: boolean;
};

const READINESS =
  /\b(?:willing\w*|availab\w+|authori[sz]\w+|eligib\w+|right to work|relocat\w+|commute|sponsorship|background check|drug (?:test|screen)\w*|own (?:\w+ ){0,2}(?:car|vehicle|transport|tools?)|clean \w+ record|fine with|happy to|open to|free to|prepared to|comfortable with (?:travel|nights?|shifts?)|(?:can|able to) (?:work|travel|start|come|attend|commute|lift|be called|cover|join)|bereit\w*|verfugbar\w*|umzug\w*|reisebereit\w*|disponib\w+|dispuest\w+|traslad\w+|viajar)\b/;
const DEGREE =
  /\b(?:bachelors?|masters? (?:degree|of|in)|masters degree|msc|bsc|mba|phd|doctora\w*|promotion|university degree|college degree|associates? degree|studium|hochschulabschluss|diplom|grado|licenciatura|ingenieria|diplomatura)\b/;
const CREDENTIAL =
  /\b(?:certif\w+|licen[sc]\w+|regist\w+|credential\w*|designation|accredit\w+|charter\w*|current (?:on|in|for)|permit|permitted|completed|finished|abgeschlossen\w*|terminad[oa]|finalizad[oa]|card|ticket|up to date|in date|in force|in good standing|diploma|en vigor|vigente|gultig\w*|qualification|clearance|zertifi\w+|\w*schein|\w*zulassung|approbation|lizenz|\w*nachweis|\w*abschluss|befahigung\w*|gepruft\w*|carne|carnet|colegiad\w+|habilitacion|certificad\w+|acreditacion|titulacion|permiso)\b/;
const PRACTICE =
  /\b(?:experience|experienced|hands on|professional(?:ly)?|production|commercial|practical|worked|work|works|job|paid|trained|proven|practitioner|track record|erfahrung\w*|berufserfahrung|praxis\w*|experiencia|profesional)\b/;
const DEMANDING =
  /\b(?:advanced|strong|expert\w*|proficien\w+|fluent\w*|hands on|extensive|deep|solid|professional(?:ly)?|in depth|independent\w*|production|commercial|mastery|without help|trained|sehr gute|fundierte\w*|umfangreiche|sicherer? umgang|praktische|avanzad\w+|solid\w+|dominio|experto|profesional)\b/;
const TAIL =
  /[,\s]+(?:or|oder|o|and|und|y) (?:an? |another |any |some )?(?:other |another )?(?:equivalent|similar|related|comparable|other|another|the like|vergleichbar\w*|ahnlich\w*|similar(?:es)?|equivalente)\b.*$|\brather than\b.*$|\binstead of\b.*$|\bsince\b.*$|[;.](?=\s).*$/i;
// A registration by name says itself what it is for ("SIA licence as a door supervisor").
const REGISTERED_AS = /(\b\p{Lu}{3,}\d*\s+(?:registration|licen[sc]e|certification|membership))\s+as an? .*$/u;
const EXAMPLES =
  /\b(?:such as|for example|for instance|e\.g\.|including|i\.e\.|z\. ?B\.|zum Beispiel|beispielsweise|por ejemplo|p\. ?ej\.|tales como|like)\s+(.*)$/i;
const GERMAN = /\b(?:und|mit|der|die|das|fur|oder|mindestens|erfahrung|kenntnisse|im|nach)\b/;
const OR = /^(?:or|and\/or|oder|o|u|bzw)$/;

/** Capitals that are no names: "Head Chef", "Bachelor's". */
const TITLE_WORDS = new Set("bachelor bachelors master masters degree level i".split(" "));

function isAcronym(raw: string): boolean {
  return (
    /^\p{Lu}[\p{Lu}\p{N}+#]+s?$/u.test(raw) ||
    /\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}|[+#]/u.test(raw) ||
    /^[A-Z]$/.test(raw)
  );
}

function termsIn(text: string, opensSentence: boolean, german: boolean): { term: Term; first: Token; last: Token }[] {
  const tokens = tokenize(text);
  const found: { term: Term; first: Token; last: Token }[] = [];
  tokens.forEach((token, at) => {
    const { norm, raw } = token;
    const acronym = isAcronym(raw) && norm !== "i" && !/^[AI]$/.test(raw);
    const capital = /^\p{Lu}/u.test(raw) && !(at === 0 && opensSentence) && !german && !TITLE_WORDS.has(norm);
    if (!acronym && (FRAME.has(norm) || (norm.length < 3 && !/\d{2}/.test(norm)))) return;
    const previous = found[found.length - 1];
    const name = acronym || capital;
    const joined =
      previous &&
      text.slice(previous.last.end, token.start) === " " &&
      previous.term.name &&
      !isAcronym(previous.last.raw);
    // "Google Ads" is one name; an acronym is one of its own.
    if (name && !acronym && joined && previous.term.words.length < 4) {
      previous.term.words.push(norm);
      previous.last = token;
      return;
    }
    const behind = text.slice(token.end, token.end + 6);
    // "Boeing 737" and "Airbus A330" go by the number.
    const maker =
      name &&
      !acronym &&
      ((MAKERS.has(norm) && /^ \p{Lu}/u.test(behind)) || /^ (?:\p{Lu}{1,2}\d{2}|\p{Lu}\d\b)/u.test(behind));
    const weight = maker ? 0.2 : name ? 2 : /^\d+$/.test(norm) ? 0.6 : isCommon(norm) ? 0.4 : 1;
    found.push({ term: { words: [norm], name, weight }, first: token, last: token });
  });
  return found;
}

/** Puts the terms on both sides of an "or" into one choice, with the items listed by commas before it. */
function choicesOf(text: string, german: boolean): { choices: Choice[]; list: boolean } {
  const found = termsIn(text, true, german);
  const choices: Choice[] = [];
  let commas = 0;
  found.forEach(({ term, first }, at) => {
    const before = found[at - 1];
    const gap = before ? text.slice(before.last.end, first.start) : "";
    const between = tokenize(gap).map((token) => token.norm);
    const last = choices[choices.length - 1];
    if (/[,;]/.test(gap) || between.some((word) => word === "and" || word === "und" || word === "y")) commas += 1;
    const alternative = between.some((word) => OR.test(word)) || /^\/$/.test(gap.trim());
    if (alternative && last) {
      last.terms.push(term);
      // "FreeRTOS, Zephyr or ThreadX": the comma items before belong to the choice when they are of its kind.
      let back = choices.length - 2;
      while (back >= 0 && commaBetween(text, found, choices, back) && choices[back]?.terms[0]?.name === term.name) {
        const earlier = choices[back];
        if (earlier) last.terms.push(...earlier.terms);
        choices.splice(back, 1);
        back -= 1;
      }
      last.weight = Math.max(...last.terms.map((one) => one.weight));
    } else choices.push({ terms: [term], weight: term.weight });
  });
  return { choices, list: commas >= 2 };
}

function commaBetween(text: string, found: ReturnType<typeof termsIn>, choices: Choice[], at: number): boolean {
  const left = found.find((one) => one.term === choices[at]?.terms[0]);
  const right = found[(left ? found.indexOf(left) : -1) + 1];
  return left !== undefined && right !== undefined && /^\s*,\s*$/.test(text.slice(left.last.end, right.first.start));
}

function kindOf(words: string): Kind {
  if (READINESS.test(words)) return "readiness";
  if (DEGREE.test(words)) return "degree";
  return CREDENTIAL.test(words) ? "credential" : "skill";
}

/** Takes a criterion apart. In: its text as the recruiter wrote it. Out: what is asked for; `choices` is empty when it names nothing. */
export function takeApart(text: string): Ask {
  const words = tokenize(text)
    .map((token) => token.norm)
    .join(" ");
  const german = GERMAN.test(words);
  const examples: Term[] = [];
  const addExamples = (part: string): void => {
    for (const item of part
      .replace(/^(?:e\.?g\.?,?|i\.?e\.?,?|z\. ?B\.)\s*/i, "")
      .split(/\s*[,;/]\s*|\s+(?:or|and|oder|und|o|y)\s+/i))
      examples.push(...termsIn(item.replace(/^(?:or|and|oder|und|o|y)\s+/i, ""), false, german).map((one) => one.term));
  };
  let main = text.replace(/[([]([^)\]]{1,120})[)\]]/g, (_whole, inner: string) => {
    addExamples(inner);
    return " ";
  });
  main = main.replace(TAIL, "").replace(REGISTERED_AS, "$1");
  const shown = EXAMPLES.exec(main);
  if (shown?.[1]) {
    addExamples(shown[1]);
    main = main.slice(0, shown.index);
  }
  const quantity = quantityWanted(main);
  if (quantity) main = `${main.slice(0, quantity.start)} ${main.slice(quantity.end)}`;
  const { choices, list } = choicesOf(main.replace(/\s+/g, " ").trim(), german);
  return {
    text,
    words: fold(words),
    kind: kindOf(words),
    choices,
    examples,
    quantity,
    practice: PRACTICE.test(words),
    demanding: DEMANDING.test(words),
    modest:
      /\b(?:knowledge|familiar\w*|exposure|basic|awareness|understand\w*|kenntnisse|grundkenntnisse|conocimientos?|nociones)\b/.test(
        words,
      ),
    negated: /\b(?:no|not|without|never|ohne|nicht|kein\w*|sin)\b/.test(words),
    list,
  };
}
