import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findQuote,
  findSpokenQuote,
  QUOTE_NOT_FOUND,
  secondOf,
  withFoundAnswerEvidence,
  withFoundEvidence,
} from "./check-evidence";
import { EvaluationFailed } from "./evaluation-failed";

const resume = `Ana López — Registered Nurse (RN)
CERNER and Epic user
“Led a team of 12” at St. Mary’s, full-
time, 2019 – 2023. Eﬃcient develop-
ment of care plans.`;

describe("finding a quote", () => {
  test.each([
    ["word for word", "CERNER and Epic user", "CERNER and Epic user"],
    ["over a line break", "(RN) CERNER and Epic", "(RN)\nCERNER and Epic"],
    ["with other quote marks", `"Led a team of 12" at St. Mary's`, "Led a team of 12” at St. Mary’s"],
    ["with another dash", "2019 - 2023", "2019 – 2023"],
    ["in other case", "registered NURSE", "Registered Nurse"],
    ["with a ligature spelled out", "Efficient", "Eﬃcient"],
    ["with a word that was hyphenated at the line's end", "development of care plans", "develop-\nment of care plans"],
    ["with a compound split at the line's end", "full-time, 2019", "full-\ntime, 2019"],
    ["with dots around it", "...Led a team of 12…", "Led a team of 12"],
    ["with a full stop the source lacks", "CERNER and Epic user.", "CERNER and Epic user"],
    ["with a decomposed accent", "Ana Lo\u0301pez", "Ana López"],
  ])("%s", (_name, quote, slice) => {
    const found = findQuote(resume, quote);
    expect(found?.quote).toBe(slice);
    expect(resume.slice(found?.start, found?.end)).toBe(slice);
  });

  test.each([
    ["words that were never written", "Led a team of 120"],
    ["nothing", ""],
    ["only marks", "“…”"],
    ["an accent left out", "Lopez"],
    ["a short word inside another", "ERNE"],
  ])("refuses %s", (_name, quote) => {
    expect(findQuote(resume, quote)).toBeNull();
  });

  test("a short quote is found as a whole word, not inside one", () => {
    expect(findQuote(resume, "RN")?.start).toBe(resume.indexOf("RN)"));
  });

  test("whatever is found is a slice of the source", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (source, quote) => {
        const found = findQuote(source, quote);
        if (found) expect(source.slice(found.start, found.end)).toBe(found.quote);
      }),
    );
  });

  test("any run of whole words is found again, in capitals and on one line", () => {
    const words = resume.split(/\s+/u).length;
    fc.assert(
      fc.property(fc.nat(words - 3), fc.integer({ min: 3, max: 8 }), (from, count) => {
        const quote = resume
          .split(/\s+/u)
          .slice(from, from + count)
          .join(" ")
          .toUpperCase();
        expect(findQuote(resume, quote)).not.toBeNull();
      }),
    );
  });
});

describe("finding what was said", () => {
  const turns = [
    { text: "I worked in Lyon.", at: 10 },
    { text: "Then I moved to a hospital in Porto for three years.", at: 12 },
    { text: "And came back.", at: 13 },
  ];

  test("names the turn and a second within it", () => {
    expect(findSpokenQuote(turns, "moved to a hospital")).toEqual({
      turn: 1,
      quote: "moved to a hospital",
      start: 7,
      end: 26,
      at: 12.5,
    });
    expect(findSpokenQuote(turns, "in Lyon. Then I moved")).toBeNull();
  });

  test("never leaves the turn", () => {
    expect(secondOf(turns, 1, 50)).toBe(13);
    expect(secondOf(turns, 0, 0)).toBe(10);
  });
});

describe("the gate before storing", () => {
  const verdict = { criterion_id: "c", confidence: 1, reasons: ["Because."] };
  const real = { quote: "CERNER", start: resume.indexOf("CERNER"), end: resume.indexOf("CERNER") + 6 };
  const invented = { quote: "Led a team of 99", start: 3, end: 19 };

  test("a verdict with an invented quote becomes not stated", () => {
    const { eligibility } = withFoundEvidence(resume, {
      eligibility: [
        { ...verdict, verdict: "fail", evidence: [invented] },
        { ...verdict, verdict: "pass", evidence: [invented, { ...real, start: 0, end: 6 }] },
      ],
      scoring: [],
    });
    expect(eligibility[0]).toMatchObject({ verdict: "not_stated", reasons: [QUOTE_NOT_FOUND], evidence: [] });
    expect(eligibility[1]).toMatchObject({ verdict: "pass", evidence: [real] });
  });

  test("a score with only invented quotes is refused", () => {
    const scoring = [{ ...verdict, score: 8, evidence: [invented] }];
    expect(() => withFoundEvidence(resume, { eligibility: [], scoring })).toThrow(EvaluationFailed);
  });

  test("remarks and tags without a findable quote are left out, a score is refused", () => {
    const turns = [{ text: "I led twelve nurses.", at: 4 }];
    const evidence = { turn: 0, quote: "led twelve nurses", start: 2, end: 19, at: 4 };
    const answers = [{ id: "q", question: "Whom did you lead?", turns }];
    const scored = { id: "q", score: 7, confidence: 1, summary: "Led nurses.", evidence: [evidence] };
    const remark = { text: "Leads", answer_id: "q", evidence };
    const kept = withFoundAnswerEvidence(answers, {
      answers: [scored],
      highlights: [remark, { ...remark, evidence: { ...evidence, quote: "led fifty" } }],
      lowlights: [{ ...remark, answer_id: "other" }],
      tags: [],
    });
    expect(kept).toEqual({ answers: [scored], highlights: [remark], lowlights: [], tags: [] });

    const unproved = { ...scored, evidence: [{ ...evidence, quote: "led fifty" }] };
    expect(() =>
      withFoundAnswerEvidence(answers, { answers: [unproved], highlights: [], lowlights: [], tags: [] }),
    ).toThrow(EvaluationFailed);
  });
});
