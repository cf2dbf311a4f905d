import { expect, test } from "vitest";
import { placeInText, segmentsOf } from "./resume-ranges";

const text = "Nurse. Five years in intensive care. Nurse lead since 2021.";
const quoteOf = (quote: string) => ({ quote, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });

test("marks exactly the quoted characters, and loses none of the text", () => {
  const segments = segmentsOf(text, [], quoteOf("Five years"));
  expect(segments.map(({ text, state }) => [text, state])).toEqual([
    ["Nurse. ", "plain"],
    ["Five years", "chosen"],
    [" in intensive care. Nurse lead since 2021.", "plain"],
  ]);
});

test("the chosen quote wins where it overlaps another", () => {
  const segments = segmentsOf(text, [quoteOf("Five years in intensive care")], quoteOf("intensive care. Nurse"));
  expect(segments.map(({ state }) => state)).toEqual(["plain", "quoted", "chosen", "plain"]);
  expect(segments.map((segment) => segment.text).join("")).toBe(text);
});

test("a range that does not hold its words is looked up by them", () => {
  expect(placeInText(text, { quote: "lead since", start: 0, end: 10 })).toEqual({ start: 43, end: 53 });
});

test("a quote that is nowhere in the text marks nothing", () => {
  expect(placeInText(text, { quote: "pilot", start: 0, end: 5 })).toBeNull();
  expect(segmentsOf(text, [], { quote: "pilot", start: 0, end: 5 })).toHaveLength(1);
});

test("the second occurrence is marked when the range says so", () => {
  expect(placeInText(text, { quote: "Nurse", start: 37, end: 42 })).toEqual({ start: 37, end: 42 });
});

test("an empty text has no pieces", () => {
  expect(segmentsOf("", [], null)).toEqual([]);
});
