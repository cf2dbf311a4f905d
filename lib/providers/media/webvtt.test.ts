import fc from "fast-check";
import { expect, test } from "vitest";
import { type SpokenTurn, transcriptToVtt } from "./webvtt";

type Cue = { start: number; end: number; text: string };

/** Reads WebVTT as strictly as we write it. */
function parse(vtt: string): Cue[] {
  const [header, ...blocks] = vtt.replace(/\n$/, "").split("\n\n");
  expect(header).toBe("WEBVTT");
  return blocks.map((block) => {
    const match = /^(\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3}) --> (\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3})\n([^\n]+)$/.exec(
      block,
    );
    expect(match, block).not.toBe(null);
    const [h1, m1, s1, f1, h2, m2, s2, f2] = (match ?? []).slice(1, 9).map(Number);
    const ms = (h = 0, m = 0, s = 0, f = 0) => ((h * 60 + m) * 60 + s) * 1000 + f;
    return { start: ms(h1, m1, s1, f1), end: ms(h2, m2, s2, f2), text: match?.[9] ?? "" };
  });
}

const plain = (text: string) =>
  text
    .replace(/^<v [^>]*>/, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

test("a short turn is one cue with its speaker", () => {
  expect(transcriptToVtt([{ speaker: "Anna", text: "Good morning.", at: 3661.5, until: 3663 }])).toBe(
    "WEBVTT\n\n01:01:01.500 --> 01:01:03.000\n<v Anna>Good morning.\n",
  );
  expect(transcriptToVtt([])).toBe("WEBVTT\n");
});

test("text and names cannot break out of their cue", () => {
  const [cue] = parse(
    transcriptToVtt([
      { speaker: "R&D <b>\n", text: "if a < b && c > d\r\n\r\n00:00 --> 00:01\n</v>", at: 0, until: 5 },
    ]),
  );
  expect(cue?.text).toBe("<v R&amp;D &lt;b&gt;>if a &lt; b &amp;&amp; c &gt; d 00:00 --&gt; 00:01 &lt;/v&gt;");
});

test("a long turn is split between words with times in proportion", () => {
  const text = "I worked as a nurse in intensive care for nine years. ".repeat(8);
  const cues = parse(transcriptToVtt([{ speaker: "Anna", text, at: 10, until: 40 }]));
  expect(cues.map(({ text }) => plain(text)).join(" ")).toBe(text.trim());
  expect(cues[0]?.start).toBe(10_000);
  expect(cues.at(-1)?.end).toBe(40_000);
  for (const cue of cues) expect((cue.end - cue.start) / plain(cue.text).length).toBeCloseTo(30_000 / 425, -1);
});

test("a turn without an end lasts as long as it takes to say, not until the next turn", () => {
  const cues = parse(
    transcriptToVtt([
      { speaker: "Interviewer", text: "Tell me about yourself.", at: 0 },
      { speaker: "Anna", text: "Well.", at: 60 },
    ]),
  );
  expect(cues[0]?.end).toBeGreaterThan(1000);
  expect(cues[0]?.end).toBeLessThan(3000);
});

test("turns that begin together or overlap follow each other", () => {
  const cues = parse(
    transcriptToVtt([
      { speaker: "A", text: "one two", at: 5, until: 9 },
      { speaker: "B", text: "three four", at: 5, until: 9 },
      { speaker: "A", text: "five", at: 8, until: 30 },
      { speaker: "B", text: "six", at: 20, until: 30 },
      { speaker: "C", text: "seven", at: 20, until: 30 },
    ]),
  );
  expect(cues.map((cue) => plain(cue.text))).toEqual(["one two", "three four", "five", "six", "seven"]);
  expect(cues[1]).toMatchObject({ end: 8000 });
  for (const cue of cues) expect(cue.end - cue.start).toBeGreaterThan(1000);
});

test("speech without spaces is cut between characters", () => {
  const text = "私は看護師として九年間働きました👩🏽‍⚕️".repeat(12);
  const cues = parse(transcriptToVtt([{ speaker: "Anna", text, at: 0, until: 60 }]));
  expect(cues.map((cue) => plain(cue.text)).join("")).toBe(text);
  for (const cue of cues) expect(cue.text.isWellFormed()).toBe(true);
});

test("a time that is none is refused", () => {
  for (const at of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => transcriptToVtt([{ speaker: "A", text: "x", at }])).toThrow(RangeError);
  }
});

test("whatever the transcript, cues are short, in order and complete", () => {
  const time = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.double({ min: 0, max: 5000, noNaN: true }));
  const turn = fc.record(
    {
      speaker: fc.string(),
      text: fc.oneof(
        fc.string({ maxLength: 400 }),
        fc.lorem({ maxCount: 120 }),
        fc.string({ unit: "binary", maxLength: 300 }),
      ),
      at: time,
      until: time,
    },
    { requiredKeys: ["speaker", "text", "at"] },
  );
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 12 }), (turns: SpokenTurn[]) => {
      const cues = parse(transcriptToVtt(turns));
      let last = 0;
      for (const cue of cues) {
        expect(cue.start).toBeGreaterThanOrEqual(last);
        expect(cue.end).toBeGreaterThan(cue.start);
        expect(cue.end - cue.start).toBeLessThanOrEqual(7000);
        expect(plain(cue.text).length).toBeLessThanOrEqual(84);
        last = cue.end;
      }
      const letters = (text: string) => text.replace(/[\s\0]/g, "");
      const said = [...turns].sort((a, b) => Math.round(a.at * 1000) - Math.round(b.at * 1000));
      expect(letters(cues.map((cue) => plain(cue.text)).join(""))).toBe(letters(said.map((t) => t.text).join("")));
    }),
    { numRuns: 300 },
  );
});
