import { expect, test } from "vitest";
import { scoreBand, scoreDigits } from "./score-band";

test.each([
  [0, "Weak"],
  [39.9, "Weak"],
  [40, "Below"],
  [54.9, "Below"],
  [55, "Meets"],
  [69.9, "Meets"],
  [70, "Strong"],
  [84.9, "Strong"],
  [85, "Exceptional"],
  [100, "Exceptional"],
])("%d of 100 is called %s", (value, word) => {
  expect(scoreBand(value).word).toBe(word);
});

test("a score has the same band on both scales", () => {
  for (let tenths = 0; tenths <= 100; tenths++) {
    expect(scoreBand(tenths / 10, 10).word).toBe(scoreBand(tenths).word);
  }
});

test("a score outside its scale is drawn at the nearest end", () => {
  expect(scoreBand(140).percent).toBe(100);
  expect(scoreBand(-3)).toMatchObject({ percent: 0, word: "Weak" });
});

test("a score reads with one decimal, and with none when it is whole", () => {
  expect([85, 85.04, 85.25, 6.96].map(scoreDigits)).toEqual(["85", "85", "85.3", "7"]);
});
