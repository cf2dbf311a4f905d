const COUNTS: Record<string, number> = {
  ...{ one: 1, a: 1, ein: 1, einem: 1, un: 1 },
  ...{ two: 2, zwei: 2, dos: 2 },
  ...{ three: 3, drei: 3, tres: 3 },
  ...{ four: 4, vier: 4, cuatro: 4 },
  ...{ five: 5, fünf: 5, cinco: 5 },
};
const COUNT = `\\d{1,2}(?:[.,]\\d+)?|${Object.keys(COUNTS).join("|")}`;
const RANGE = `(?:\\s*(?:-|–|—|to|or|and|bis|oder|und|a|o|y|hasta)\\s*(?:${COUNT}))?`;
const AT_LEAST = "(?:\\+|or more|plus|full|oder mehr|o más|o mas)?";
const YEARS = new RegExp(`\\b(${COUNT})${RANGE}\\s*${AT_LEAST}\\s*(?:years?|jahr(?:en?)?|años?|anos?)\\b`, "i");

/** The number of years a statement asks for: the lower one of "2-3 years", since a knockout is made of it. */
export function yearsIn(text: string): number | undefined {
  const count = YEARS.exec(text)?.[1]?.toLowerCase();
  if (count === undefined) return undefined;
  return COUNTS[count] ?? Math.floor(Number(count.replace(",", ".")));
}
