import { expect, test } from "vitest";
import { askOf } from "./ask";

const months = (text: string): number | null | undefined => askOf(text)?.months;
const words = (text: string): string[] =>
  askOf(text)?.facets.map((facet) =>
    facet.any.map((wish) => [...wish.ranks, ...wish.words.map((word) => word.norm)].join(" ")).join(" | "),
  ) ?? [];

test.each<[string, number]>([
  ["5+ years of glazing experience", 60],
  ["No less than nine years of paid glazing", 108],
  ["Nine-plus years practising as a glazier", 108],
  ["Ten or more years in glazing, paid", 120],
  ["At least eight (8) years as a glazier", 96],
  ["3-5 years of glazing work", 36],
  ["Mindestens sechs Jahre als Glaserin", 72],
  ["Al menos diez años de experiencia en vidrio", 120],
  ["At least 18 months of glazing work", 18],
])("%s asks for %d months", (text, expected) => {
  expect(months(text)).toBe(expected);
});

test.each([
  "No accidents in the last 5 years",
  "Glazing card valid for at least 2 years",
  "4 years of university study",
  "Available for 2 years",
  "Two years of people management experience",
  "Cuts laminated glass",
  "Has been in charge of a budget of $200k",
])("%s is about something else", (text) => {
  expect(askOf(text)).toBeNull();
});

test.each<[string, string[]]>([
  [
    "6+ years of experience as a foreman or supervisor in commercial glazing",
    ["foreman | supervisor", "commercial glazing"],
  ],
  ["2 years as a workshop lead or supervisor", ["lead workshop | supervisor workshop"]],
  ["Mindestens 3 Jahre Glasereierfahrung", ["glaserei"]],
  ["Has served as a substantive Head of Department", ["head department"]],
])("%s wants %j", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test("what does not count, and what must come first, is read apart", () => {
  const ask = askOf("7 years as a glazier; labourer or helper time is not counted");
  expect(ask?.excluded.map((named) => named.map((word) => word.norm))).toEqual([["labourer"], ["helper"]]);
  expect(askOf("5+ years of post-FIA actuarial experience")?.after?.map((word) => word.norm)).toEqual(["fia"]);
  expect(askOf("5 Jahre als Glaser nach der Ausbildung")?.after?.map((word) => word.norm)).toEqual(["ausbildung"]);
});
