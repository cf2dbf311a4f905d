import { stem } from "@/lib/providers/text/stem";
import { normsOf } from "./spoken";

/** Units that are known by name in three languages. Only years and months, and weeks and days, are reckoned into each other. */
export type Family = "year" | "month" | "decade" | "week" | "day" | "hour" | "percent" | "eur" | "usd" | "gbp";

const NAMES = new Map<string, Family>(
  `year year years yr yrs jahr jahre jahren jahrs ano anos
month month months mo mos monat monate monaten mes meses
decade decade decades jahrzehnt jahrzehnte jahrzehnten decada decadas
week week weeks wk wks woche wochen semana semanas
day day days tag tage tagen dia dias
hour hour hours hr hrs stunde stunden hora horas
percent % percent prozent
eur € eur euro euros
usd $ usd dollar dollars dolar dolares
gbp £ gbp pound pounds quid`
    .split("\n")
    .map((line) => line.split(" "))
    .flatMap(([family, ...names]) => names.map((name) => [name, family as Family] as const)), // safe: the first word of each line is one
);
const TIMES: ReadonlySet<Family> = new Set(["year", "month", "decade", "week", "day", "hour"]);
const SIZE: Partial<Record<Family, { of: "month" | "day"; count: number }>> = {
  month: { of: "month", count: 1 },
  year: { of: "month", count: 12 },
  decade: { of: "month", count: 120 },
  day: { of: "day", count: 1 },
  week: { of: "day", count: 7 },
};
const PLURALS: Partial<Record<Family, string>> = {
  year: "years",
  month: "months",
  decade: "decades",
  week: "weeks",
  day: "days",
};

/** What an amount is counted in: as the recruiter wrote it, or as the question says after "how many". */
export type Unit = { label: string; family: Family | null; stem: string; around: ReadonlySet<string> };

/** Of one folded word ("jahre", "%"); null when it names no unit. */
export const familyOf = (norm: string): Family | null => NAMES.get(norm) ?? null;
/** Whether the unit measures time; those that do are not always reckoned into each other (`factor`). */
export const isTime = (family: Family): boolean => TIMES.has(family);

/** The unit of a question that asks for an amount; null where neither its setting nor its words name one. */
export function unitOf(question: string, given: string | null | undefined): Unit | null {
  const norms = normsOf(question);
  const many = norms.findIndex(
    (norm, at) =>
      (norm === "many" && norms[at - 1] === "how") ||
      (norm === "viele" && norms[at - 1] === "wie") ||
      /^cuant[ao]s$/.test(norm),
  );
  const label = given?.trim() || (many < 0 ? "" : (norms[many + 1] ?? ""));
  const words = normsOf(label);
  const main = words.find((word) => NAMES.has(word)) ?? words[0];
  if (main === undefined) return null;
  const around = new Set([...norms, ...words].flatMap((norm) => NAMES.get(norm) ?? []));
  return { label, family: familyOf(main), stem: stem(main), around };
}

/** How many of `wanted` one of `said` is; null where one is not reckoned into the other. */
export function factor(said: Family, wanted: Family | null): number | null {
  if (said === wanted) return 1;
  const [from, to] = [SIZE[said], wanted ? SIZE[wanted] : undefined];
  return from && to && from.of === to.of ? from.count / to.count : null;
}

/** "3 years", "1 year", "30 months", "45 wpm". */
export function counted(amount: string, unit: { label: string; family: Family | null }): string {
  const known = unit.family ? PLURALS[unit.family] : undefined;
  if (amount === "1" && known && unit.label.toLowerCase() === known) return `1 ${unit.label.slice(0, -1)}`;
  return /^[%€$£]$/.test(unit.label) ? `${amount} ${unit.label}` : `${amount} ${unit.label}`.trim();
}

/** The name of a family in the reader's language. */
export const nameOf = (family: Family): string => PLURALS[family] ?? family;
