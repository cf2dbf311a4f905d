import { expect, test } from "vitest";
import { findDates, referenceMonth } from "./dates";
import { intervalOf, spellMonths, unionMonths } from "./intervals";

const NOW = referenceMonth("2026-11-01");

/** The months of the first span of a text, "present" being November 2026. */
function months(text: string): number | null {
  const span = findDates(text).find((date) => date.to);
  if (!span?.to) return null;
  const { from, to } = intervalOf(span.from, span.to, NOW);
  return to - from;
}

test.each([
  ["Mar 2021 – Present", 68],
  ["06/2020 – 12/2021", 19],
  ["2020-01 – 2021-08", 20],
  ["Partners\t2021-02 – 2021-11", 10],
  ["2017-08 - 2019-02 | Hygienist", 19],
  ["2019 - 2021", 24],
  ["2019-21", 24],
  ["Summer 2016", 3],
  ["Verano 2017", 3],
  ["seit 03/2020", 80],
  ["12.2018 bis heute", 95],
  ["Jan. '19 – Sept '21", 33],
  ["Jan – Apr 2019", 4],
  ["ene. 2019 – dic. 2021", 36],
  ["abril de 2018 - a la fecha", 103],
  ["marzo 2022 – actualidad", 56],
  ["Oktober 2018 bis März 2020", 18],
  ["01.03.2018 - 31.12.2020", 34],
  ["2013 –\n2017", 48],
  ["Employment History\n2019-03 - present", 92],
])("%s is %d months", (text, expected) => {
  expect(months(text)).toBe(expected);
});

test.each(["2,300 duplicate claims", "May 2017", "$2019", "a team of 2019"])("%s is no span", (text) => {
  expect(months(text)).toBeNull();
});

test("overlapping jobs count once and gaps do not count", () => {
  const union = unionMonths([
    { from: 0, to: 24 },
    { from: 12, to: 18 },
    { from: 20, to: 30 },
    { from: 40, to: 46 },
  ]);
  expect(union).toBe(36);
  expect(spellMonths(union)).toBe("3 y");
  expect(spellMonths(8)).toBe("8 m");
});

test("a reference date that is none is refused with a sentence", () => {
  expect(() => referenceMonth("soon")).toThrow(/must look like/);
});
