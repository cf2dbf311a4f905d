import { fold, stem, tokenize } from "../../resume/text/tokenize";

/**
 * Endings by which words of one family differ ("librarian"/"library", "enfermera"/"enfermería", "Buchhalter"/"Buchhaltung");
 * folded, over English, German and Spanish.
 */
const ENDINGS = new Set(
  (
    "s es e er ers or ors ing ings ed ist ists istry ry y ies ian ians ant ants ance ancy ent ents ence ency ment ments ion ions " +
    "ation ations ator ators ative al ial ical ally ic ics ce tist tists tific eer eers eering ier iers ship " +
    "in innen erin erinnen en ung ungen ern n " +
    "o a os as ero era eros eras eria eria ista istas ario aria arios arias ico ica icos icas ia ias io ios ado ada ados adas " +
    "ador adora adores adoras cion ciones acion dor dora te cia ante antes ente entes ura ora oras ilidad le les"
  ).split(" "),
);

// Everyday words that their families have grown away from: an account executive keeps no accounts.
const APART = new Set([
  "account",
  "accounts",
  "market",
  "markets",
  "engine",
  "engines",
  "train",
  "trains",
  "second",
  "host",
  "hosts",
]);

const MANY_LETTERS = 5;

function ending(rest: string, last: string): boolean {
  if (rest === "" || ENDINGS.has(rest)) return true;
  // "planner"/"planning": the doubled letter belongs to the ending.
  return rest.startsWith(last) && ENDINGS.has(rest.slice(1));
}

/** Whether two folded words are of one family: equal, or equal up to usual endings, or one the short form or the head of the other. */
export function kin(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  if (APART.has(short) && !APART.has(long)) return false;
  // The longest common beginning may hold the first letter of both endings ("glaz-ier", "glaz-ing").
  for (let cut = same; cut >= Math.max(4, same - 2) && cut >= long.length * 0.45; cut--) {
    const last = short[cut - 1] ?? "";
    if (ending(short.slice(cut), last) && ending(long.slice(cut), last)) return true;
  }
  // "physio" for "physiotherapist", "pflege" in "pflegefachkraft".
  if (same === short.length && same >= MANY_LETTERS && long.length >= same + MANY_LETTERS) return true;
  const root = stem(short);
  // The head of a compound: "laborantin" in "chemielaborantin".
  if (long.length < 10 || root.length < MANY_LETTERS) return false;
  // "laboratory" for "chemielaborantin": long roots may end a little differently.
  const core = root.length >= 8 ? root.slice(0, Math.max(6, root.length - 3)) : root;
  return long.indexOf(core) >= 3;
}

const LINK = new Set("of and the for de la el y und der die das des a an".split(" "));

/** One word of a text as it is compared: folded, with a mark for names in capitals ("PA", "HVAC"). */
export type Word = { norm: string; capitals: boolean };

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  return tokenize(text).map((token) => ({ norm: token.norm, capitals: /^\p{Lu}{2,6}s?$/u.test(token.raw) }));
}

/** Whether the first letters of consecutive words of `words` spell `letters` ("Physician Assistant" for "pa"). */
export function spells(words: readonly string[], letters: string): boolean {
  const said = words.filter((word) => !LINK.has(word));
  return said.some(
    (_, at) =>
      at + letters.length <= said.length &&
      said
        .slice(at, at + letters.length)
        .map((word) => word[0])
        .join("") === letters,
  );
}

/** Whether a word of a criterion stands in `words`, by family or by initials. */
export function standsIn(word: Word, words: readonly string[]): boolean {
  if (words.some((other) => kin(word.norm, other))) return true;
  const letters = word.norm.replace(/s$/, "");
  return word.capitals && letters.length >= 2 && (spells(words, word.norm) || spells(words, letters));
}

/** Folds a phrase to single-spaced words. */
export const folded = (text: string): string =>
  tokenize(text)
    .map((token) => fold(token.raw))
    .join(" ");

const PERSON =
  /(?:er|ers|or|ors|ist|ists|ian|ians|ant|ants|(?<!m)ent|man|men|wife|wives|eer|yst|ect|nurse|chef|cook|clerk|aide|coach|pilot|smith|wright|lead|head|hand|mechanic|guard|attorney|actuary|secretary|apprentice|associate|intern|trainee|medic|midwife|barista|erin|in|kraft|frau|mann|meister|wirt|loge|leitung|helfer|hebamme|koch|ero|era|ora|ista|ante|ente|ico|ica|ario|aria|afo|afa|ogo|oga|jefe|jefa|piloto|responsable)$/;

// Things and places that end like persons.
const THINGS = new Set(
  "restaurant customer customers computer computers water power paper motor laser color colour labor labour interior exterior number order winter summer error floor door center centre sector career tower river letter weather leather rubber timber lumber fiber solar elevator tractor trailer reactor generator transformer computing client patient patients outpatient inpatient event events content equipment plant plants management theater theatre over under after inner outer upper lower major minor prior senior junior water".split(
    " ",
  ),
);

/** Whether a folded word looks like the name of a person's occupation. Two letters more than the ending are needed. */
export const isPerson = (word: string): boolean => word.length >= 4 && PERSON.test(word) && !THINGS.has(word);
