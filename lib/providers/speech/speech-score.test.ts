import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { speechScore } from "./speech-score";

const sentence = "We planned the ward for twelve nurses in three shifts.";
const calm = (sentences: number, text = sentence) => [
  { text: Array(sentences).fill(text).join(" "), at: 5, until: 5 + sentences * 4.3 },
];

describe("speech score", () => {
  test("calm whole sentences without fillers reach the top", () => {
    expect(speechScore(calm(6))).toBe(5);
  });

  test.each([
    ["fast", 6 * 2.7, 3.7],
    ["too fast", 6 * 2.2, 3],
    ["slow", 6 * 8, 3.8],
    ["too slow", 6 * 14, 3],
  ])("%s speech costs pace points only", (_name, seconds, score) => {
    const [turn] = calm(6);
    expect(speechScore([{ text: turn?.text ?? "", at: 0, until: seconds }])).toBe(score);
  });

  test("fillers cost their share, words that merely look like one do not", () => {
    expect(speechScore(calm(6, "Um, we planned, uh, the ward for, you know, twelve nurses."))).toBe(3.5);
    expect(speechScore(calm(6, "Umbrella and error were planned for twelve erudite nurses."))).toBe(5);
  });

  test("sentences left hanging cost their share", () => {
    expect(speechScore(calm(6, "We planned the ward for twelve nurses in shifts because."))).toBe(3.5);
    expect(speechScore(calm(6, "We planned the ward for twelve nurses in three shifts..."))).toBe(3.5);
  });

  test("a stammer is not counted as filler or broken sentence", () => {
    expect(speechScore(calm(6, "We we planned the ward for twelve n-nurses in shifts."))).toBe(5);
  });

  test.each([
    ["nothing", []],
    ["typed answers", [{ text: Array(6).fill(sentence).join(" "), at: 5 }]],
    ["an end before the beginning", [{ ...calm(6)[0], text: sentence.repeat(6), at: 50, until: 40 }]],
    ["too few words", [{ text: "Yes, I would say so.", at: 0, until: 20 }]],
    ["too few seconds", [{ text: Array(3).fill(sentence).join(" "), at: 0, until: 8 }]],
    ["pasted text", [{ text: Array(60).fill(sentence).join(" "), at: 0, until: 30 }]],
    ["a script without spaces", [{ text: "我们为十二名护士安排了三班倒的病房 ".repeat(30), at: 0, until: 30 }]],
  ])("%s gives none", (_name, turns) => {
    expect(speechScore(turns)).toBeNull();
  });

  test("typed turns among spoken ones are left out", () => {
    expect(speechScore([...calm(6), { text: "um um um um", at: 90 }])).toBe(5);
  });

  test("is always null or 0.0 to 5.0 with one decimal, and the same again", () => {
    const turn = fc.record({
      text: fc
        .array(fc.constantFrom("we", "um", "nurse.", "and", "…", "Yes!", "漢", "don't"), { maxLength: 80 })
        .map((w) => w.join(" ")),
      at: fc.nat(1000),
      until: fc.option(fc.nat(2000), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 6 }), (turns) => {
        const score = speechScore(turns);
        expect(speechScore(turns)).toBe(score);
        if (score === null) return;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(5);
        expect(Number.isInteger(Math.round(score * 1e9) / 1e8)).toBe(true);
      }),
    );
  });
});
