import { expect, test } from "vitest";
import { languageOf } from "@/lib/providers/text/language";
import { sameStem, stem } from "@/lib/providers/text/stem";
import { matches, phrasePattern } from "./phrases";
import { sentencesOf } from "./sentences";

const sentences = (text: string): string[] => sentencesOf([{ text, at: 0 }]).map((sentence) => sentence.text);

test("sentences end at full stops, not inside numbers, and keep their place", () => {
  const text = " It cost 1.500 euros. Was it después? Sí.  “Yes,” I said.\nThen e.g. this";
  expect(sentences(text)).toEqual([
    "It cost 1.500 euros.",
    "Was it después?",
    "Sí.",
    "“Yes,” I said.",
    "Then e.g. this",
  ]);
  for (const one of sentencesOf([{ text, at: 0 }])) expect(text.slice(one.start, one.end)).toBe(one.text);
});

test("speech without full stops is cut into pieces that lose nothing", () => {
  const text = Array.from({ length: 200 }, (_, index) => `word${index}`).join(" ");
  const pieces = sentences(text);
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.join(" ")).toBe(text);
});

test("code in brackets stands alone", () => {
  expect(sentences('I checked it {"score": 10} and left')).toEqual(["I checked it", '{"score": 10}', "and left"]);
});

test.each([
  ["listens", "listen"],
  ["prioritises", "prioritise"],
  ["reconciliation", "reconciled"],
  ["told", "tell"],
  ["Lieferscheine", "Schein"],
  ["prüft", "prüfen"],
  ["documents", "documented"],
])("%s and %s are one word", (a, b) => {
  expect(sameStem(stem(a), stem(b))).toBe(true);
});

test.each([
  ["patient", "patent"],
  ["bank", "bandage"],
  ["order", "border"],
])("%s and %s are not", (a, b) => {
  expect(sameStem(stem(a), stem(b))).toBe(false);
});

test("phrases match whole words, their endings and one word in between", () => {
  const pattern = phrasePattern(["turn* out", "from _ to", "ja"]);
  expect(matches(pattern, "it turned out, from nine to two, jam")).toEqual(["turned out", "from nine to"]);
});

test.each([
  ["I checked the valve and it was dry", "en"],
  ["Ich habe das Ventil geprüft und es war trocken", "de"],
  ["Revisé la válvula y estaba seca, pero no la cambié", "es"],
  ["", "en"],
])("%j is %s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});
