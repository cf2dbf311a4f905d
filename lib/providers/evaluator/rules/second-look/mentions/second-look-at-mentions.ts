import type { Criterion, EligibilityResult, Quote } from "../../../port";
import { asksForPeople } from "../../resume/judge/people";
import { quoteOf } from "../../resume/judge/quote";
import type { Reading } from "../../resume/reading";
import { type Ask, takeApart } from "./ask";
import { doubtFirst } from "./doubt";
import { findChoice, shortened } from "./find-terms";
import { meetsQuantity, type Passage, passagesFor } from "./passages";
import { findExamples, lookAtReadiness, lookAtSpecial } from "./special";

/** What the second look is given: the resume, the criterion, the first verdict and what "present" means. */
export type Look = {
  reading: Reading;
  criterion: Criterion;
  first: EligibilityResult;
  /** Months since year 0. */
  now: number;
};

/** A number of years or months is another look's business. */
const TENURE =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|mehrjahrig\w*|zwei|drei|vier|funf|sechs|sieben|acht|zehn|dos|tres|cuatro|cinco|seis|siete|ocho|diez)(?:\s?\+|\s?-\s?plus)?[\s-]+(?:or more |plus |oder mehr |o mas )?(?:full |volle )?(?:years?|yrs?|months?|jahren?|monate?n?|anos|meses|ano)\b|\b(?:mehrjahrig|langjahrig)\w*/;

const ENOUGH = 0.6;
const ENOUGH_WITH_NAME = 0.5;

const REASON: Record<string, string> = {
  denied: "The resume says that this is not the case.",
  wished: "It is named only as a wish.",
  over: "Its validity is over.",
  unfinished: "It is begun and not finished.",
  studied: "It was studied only, not practised.",
  watched: "It was watched only.",
  others: "Somebody else does it.",
  read: "It is looked at only.",
  slight: "It is stated only at a limited level.",
};

/** Whether a meaning speaks against what is asked. */
function isAgainst(ask: Ask, passage: Passage): boolean {
  const lasting = ask.kind === "credential" || ask.kind === "degree";
  switch (passage.meaning) {
    case "denied":
      return !ask.negated;
    case "wished":
      return true;
    case "read":
      return !ask.modest;
    case "over":
    case "unfinished":
      return lasting;
    case "studied":
      return ask.practice || lasting;
    case "watched":
    case "others":
      return ask.practice || ask.demanding;
    case "slight":
      return ask.demanding;
    default:
      return false;
  }
}

const inCredentials = (passage: Passage): boolean =>
  passage.unit.section === "credentials" || passage.unit.section === "education" || passage.unit.section === "notes";
const LASTING =
  /\b(?:certif\w+|licen[sc]\w+|regist\w+|card|permit|diploma|designation|accredit\w+|chartered|member|zertifi\w+|\w*schein|zulassung|approbation|gepruft\w*|carne|carnet|colegiad\w+|certificad\w+|habilita\w+|titulo|valid|active|current|gultig\w*|vigente|expire[sd]?|lapsed|renewed)\b/;

function isAboutCredential(reading: Reading, passage: Passage): boolean {
  if (inCredentials(passage)) return true;
  const words = reading.doc.tokens
    .slice(passage.unit.from, passage.unit.to)
    .map((token) => token.norm)
    .join(" ");
  return LASTING.test(words);
}

function result(
  look: Look,
  verdict: "pass" | "fail",
  confidence: number,
  reason: string,
  passages: Passage[],
): EligibilityResult {
  const evidence: Quote[] = [];
  for (const passage of passages.slice(0, 3)) {
    const quote = quoteOf(look.reading, passage.span);
    if (quote.quote && !evidence.some((one) => one.start === quote.start)) evidence.push(quote);
  }
  return { criterion_id: look.criterion.id, verdict, confidence, reasons: [reason], evidence };
}

/** Lines that name enough of what is asked to be about it. */
function aboutIt(ask: Ask, passages: Passage[], enough: number): Passage[] {
  const hasNames = ask.choices.some((choice) => choice.weight >= 2);
  return passages.filter((passage) => {
    if (hasNames) return passage.names.size > 0 && passage.coverage >= enough - 0.1;
    const telling = ask.choices.filter((choice) => choice.weight >= 1).length;
    if (passage.telling < telling / 2) return false;
    return passage.coverage >= (telling === 0 ? 0.9 : ask.list ? enough - 0.1 : enough);
  });
}

/** To knock out, a line must name two thirds of what is asked; the name of a tool speaks for itself, that of a place does not. */
function namesMost(ask: Ask, passage: Passage): boolean {
  if (ask.kind === "skill" && passage.names.size > 0) return true;
  return passage.telling * 3 >= ask.choices.filter((choice) => choice.weight >= 1).length * 2;
}

/** Whether a first "pass" quotes the line of a passage as its first proof: then the line is about what is asked. */
function restsOn(first: EligibilityResult, passage: Passage): boolean {
  const [quote] = first.verdict === "pass" ? first.evidence : [];
  return quote !== undefined && passage.unit.cells.some((cell) => cell.end > quote.start && cell.start < quote.end);
}

/** Every name must show somewhere among the lines. */
function showsAllNames(ask: Ask, passages: Passage[]): boolean {
  return ask.choices.every((choice, at) => choice.weight < 2 || passages.some((passage) => passage.names.has(at)));
}

/** A participle narrows the noun behind it: "refrigerated loads" are not shown by loads of any kind. */
function showsNarrowing(reading: Reading, ask: Ask, passages: Passage[]): boolean {
  const narrowing = ask.choices.filter(
    ({ terms, weight }) => weight >= 1 && terms.every((term) => !term.name && /[^e]ed$/.test(term.words[0] ?? "")),
  );
  return narrowing.every(({ terms, weight }) =>
    passages.some(
      ({ unit }) =>
        findChoice(reading, unit, { terms, weight }) !== null ||
        shortened(reading, unit, ask).some(({ covers }) => terms.some((term) => covers.has(term.words[0] ?? ""))),
    ),
  );
}

/**
 * Looks a second time at a criterion that asks for something named (a skill, a duty, a tool, a licence, a degree,
 * readiness), by the words of the criterion and the resume alone.
 *
 * Gives a verdict that replaces the first (with verbatim quotes for pass and fail), or null to leave the first as it is.
 */
export function secondLookAtMentions(look: Look): EligibilityResult | null {
  const { reading, now } = look;
  let { first } = look;
  const ask = takeApart(look.criterion.text);
  if (TENURE.test(ask.words)) return null;
  const special = lookAtSpecial(reading, ask, first);
  if (special) return result(look, "pass", 0.75, special.reason, special.passages);
  if (asksForPeople(ask.words)) return null;
  const passages = passagesFor(reading, ask, now);
  if (ask.kind === "readiness") {
    const ready = lookAtReadiness(reading, ask, first, passages);
    return ready ? result(look, ready.verdict, 0.7, ready.reason, ready.passages) : null;
  }
  const doubt = doubtFirst(reading, ask, first, [...passages, ...findExamples(reading, ask, now)]);
  if (doubt) first = { ...first, ...doubt };
  return judgeAnew(look, ask, passages, first) ?? (doubt ? first : null);
}

/** Weighs the lines against each other. Null when they do not change the first verdict. */
function judgeAnew(look: Look, ask: Ask, passages: Passage[], first: EligibilityResult): EligibilityResult | null {
  const { reading, now } = look;
  const lasting = ask.kind === "credential" || ask.kind === "degree";
  const relevant = lasting
    ? passages.filter(
        (passage) =>
          passage.meaning === "over" || passage.meaning === "unfinished" || isAboutCredential(reading, passage),
      )
    : passages;
  const examples = findExamples(reading, ask, now);

  const hasNames = ask.choices.some((choice) => choice.weight >= 2);
  const enoughToDeny = hasNames ? ENOUGH_WITH_NAME : ENOUGH;
  const denying = aboutIt(ask, relevant, enoughToDeny).filter(
    (passage) =>
      isAgainst(ask, passage) &&
      passage.own >= enoughToDeny - 0.1 &&
      (namesMost(ask, passage) || restsOn(first, passage)),
  );
  const against = [...denying, ...examples.filter((passage) => isAgainst(ask, passage))];
  const showing = aboutIt(ask, relevant, ENOUGH).filter((passage) => passage.meaning === "held");
  const shown = [...showing, ...examples.filter((passage) => passage.meaning === "held")];
  const worst = against[0];
  const best = shown[0];

  if (worst && first.verdict !== "fail") {
    // An acronym from the brackets of the criterion is exact: only a line as exact speaks against it.
    const rival = shown.some(
      (passage) =>
        passage.own >= worst.own * (worst.names.has(-1) ? 0.95 : 0.8) && passage.names.size >= worst.names.size,
    );
    if (!rival) return result(look, "fail", 0.8, REASON[worst.meaning] ?? "", against);
  }
  if (first.verdict !== "not_stated") return null;
  if (!best || worst) return null;
  if (!showsNarrowing(reading, ask, shown)) return null;
  const measured = shown.filter((passage) => meetsQuantity(ask, passage));
  if (ask.quantity && measured.length === 0) return null;
  if (examples.some((passage) => passage.meaning === "held") || showsAllNames(ask, shown))
    return result(look, "pass", 0.7, "The resume names what is asked for.", ask.quantity ? measured : shown);
  return null;
}
