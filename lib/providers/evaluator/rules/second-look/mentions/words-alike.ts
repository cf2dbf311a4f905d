import { stem } from "../../resume/text/tokenize";
import { groupsOf, opensWithSame } from "./vocabulary";

/** Spelling levelled over English, German and Spanish: "Photographie", "fotografía" and "photography" come out alike. */
function levelled(norm: string): string {
  return norm
    .replace(/sch/g, "s")
    .replace(/ph/g, "f")
    .replace(/th/g, "t")
    .replace(/ae/g, "e")
    .replace(/our$/, "or")
    .replace(/c(?=[eiy])|z/g, "s")
    .replace(/ch|ck|qu|c|q/g, "k")
    .replace(/y/g, "i")
    .replace(/(.)\1/g, "$1")
    .replace(/(?:e|a|o)$/, "");
}

function sameBeginning(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left.charAt(at) === right.charAt(at)) at += 1;
  return at;
}

const MOST_KEPT = 20_000;
const remembered = new Map<string, number>();

/**
 * How surely two folded words mean the same thing: 1 the same word in another form, 0.9 a plain synonym or translation,
 * 0.8 a part of a compound, 0 unrelated.
 */
export function alikeness(asked: string, said: string): number {
  if (asked === said) return 1;
  const key = `${asked} ${said}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const found = compare(asked, said);
  if (remembered.size < MOST_KEPT) remembered.set(key, found);
  return found;
}

function compare(asked: string, said: string): number {
  if (asked.length < 3 || said.length < 3 || /\d/.test(asked + said)) return 0;
  if (asked.length === 3 || said.length === 3) {
    if (`${asked}s` === said || `${said}s` === asked) return 1;
  } else {
    const [left, right] = [stem(asked), stem(said)];
    if (left === right) return 1;
    const [one, two] = [levelled(left), levelled(right)];
    const shared = sameBeginning(one, two);
    const [short, long] = one.length < two.length ? [one, two] : [two, one];
    if (one === two && one.length >= 4) return 1;
    // "drain" and "drainage", "archiv" and "archival": one word with more ending than the other.
    if (shared === short.length && shared >= 5 && long.length - short.length <= 3) return 1;
    if (shared >= 6 && shared >= long.length - 3) return 1;
    // "programming" and "Programmierung", "installation" and "instalaciones".
    if (shared >= 7 && shared >= long.length * 0.65) return 0.8;
  }
  const mine = groupsOf(asked);
  if (mine.length > 0 && groupsOf(said).some((group) => mine.includes(group))) return 0.9;
  if (isPartOf(asked, said)) return 0.8;
  if (opensWithSame(asked, said)) return 0.7;
  // The resume names only a part of what is asked.
  return isPartOf(said, asked) ? 0.5 : 0;
}

/** Whether the shorter word is the beginning or end of a long compound ("Trinkwasser", "Trinkwasserprobe"). */
function isPartOf(part: string, whole: string): boolean {
  const level = levelled(stem(part));
  if (level.length < 5 || whole.length < level.length + 3) return false;
  const rest = levelled(whole);
  return rest.startsWith(level) || rest.endsWith(level);
}
