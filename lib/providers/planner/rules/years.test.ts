import { expect, test } from "vitest";
import { yearsIn } from "./years";

test.each([
  ["2-3 years of nursing", 2],
  ["2 – 3 years", 2],
  ["2 to 4 years in sales", 2],
  ["between 3 and 5 years", 3],
  ["3 bis 5 Jahre Erfahrung", 3],
  ["zwei bis drei Jahre", 2],
  ["two or three years", 2],
  ["de 2 a 4 años", 2],
  ["2.5 years", 2],
  ["5+ years", 5],
  ["5 or more years", 5],
  ["mindestens drei Jahre", 3],
  ["ein Jahr Erfahrung", 1],
  ["three years", 3],
])("%s asks for no more than the least that it names", (text, years) => {
  expect(yearsIn(text)).toBe(years);
});

test("what names no years asks for none", () => {
  expect(yearsIn("a driving licence")).toBeUndefined();
});
