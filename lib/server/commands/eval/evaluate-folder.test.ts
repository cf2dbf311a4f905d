import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Evaluator, Verdict } from "@/lib/providers/evaluator/port";
import { evaluateFolder } from "./evaluate-folder";

// An engine small enough to know its results by heart: it finds words.
const wordFinder: Evaluator = {
  name: "word finder",
  version: "1",
  evaluateResume: async ({ text, eligibility, scoring }) => ({
    eligibility: eligibility.map((one) => {
      const verdict: Verdict = text.includes(one.text)
        ? "pass"
        : text.includes(`no ${one.text.toLowerCase()}`)
          ? "fail"
          : "not_stated";
      return { criterion_id: one.id, verdict, confidence: 1, reasons: ["found or not"], evidence: [] };
    }),
    scoring: scoring.map((one) => ({
      criterion_id: one.id,
      score: text.split(one.text).length - 1,
      confidence: 1,
      reasons: ["counted"],
      evidence: [],
    })),
  }),
  evaluateInterview: async ({ answers }) => ({
    answers: answers.map((one) => ({
      id: one.id,
      score: Math.min(10, one.turns[0]?.text.length ?? 1),
      confidence: 1,
      summary: "Counted.",
      evidence: [],
    })),
    highlights: [],
    lowlights: [],
    tags: [],
  }),
  followUp: async () => null,
};

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "eval-"));
  await mkdir(join(folder, "resumes"));
});
afterEach(() => rm(folder, { recursive: true }));

async function writeResume(name: string, lines: string[]): Promise<void> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const [index, line] of lines.entries()) page.drawText(line, { x: 50, y: 780 - 20 * index, size: 12, font });
  await writeFile(join(folder, "resumes", name), await pdf.save());
}

async function run(labels: unknown, answers: unknown): Promise<{ code: number; lines: string[] }> {
  if (labels !== undefined)
    await writeFile(join(folder, "labels.json"), typeof labels === "string" ? labels : JSON.stringify(labels));
  if (answers !== undefined) await writeFile(join(folder, "answers.json"), JSON.stringify(answers));
  const lines: string[] = [];
  return { code: await evaluateFolder(folder, wordFinder, (line) => lines.push(line)), lines };
}

const criterion = (id: string, text: string, label: Verdict, more: object = {}) => ({ id, text, label, ...more });
const questions = {
  questions: [
    {
      id: "q1",
      question: "Why?",
      answers: [
        { answer_id: "long", text: "because" },
        { answer_id: "short", text: "so" },
        { answer_id: "same", text: "no" },
      ],
      pairwise_order: [
        ["long", "short"],
        ["short", "same"],
        ["same", "long"],
      ],
    },
  ],
};

test("counts verdicts, knockouts and orders, with ties as wrong, and ends with the one line", async () => {
  await writeResume("a.pdf", ["Worked with Python and Python and no rust since 2019"]);
  await writeResume("b.pdf", ["Worked with Python and no java since 2020"]);
  const labels = {
    reference_date: "2026-11-01",
    resumes: [
      {
        id: "a",
        file: "resumes/a.pdf",
        criteria: [
          criterion("a1", "Python", "pass"),
          criterion("a2", "Rust", "not_stated"),
          criterion("a3", "Cobol", "fail", { also_acceptable: ["not_stated"] }),
        ],
      },
      {
        id: "b",
        file: "resumes/b.pdf",
        criteria: [
          criterion("b1", "Java", "not_stated", { also_acceptable: ["fail"] }),
          criterion("b2", "Kafka", "pass"),
        ],
      },
    ],
    postings: [
      {
        id: "p",
        scoring_criteria: [
          {
            text: "Python",
            pairs_better_first: [
              ["a", "b"],
              ["b", "a"],
            ],
          },
          { text: "Worked", pairs_better_first: [["a", "b"]] },
        ],
        overall_pairs_better_first: [["a", "b"]],
      },
    ],
  };
  const { code, lines } = await run(labels, questions);
  expect(code).toBe(0);
  expect(lines.at(-1)).toBe("verdicts 3/5 agree, wrong knockouts 1, answer order 1/3, resume order 2/4");
  expect(lines.join("\n")).toMatch(
    /a resumes\/a\.pdf: 2\/3 agree\n {2}expected\s+found\s+criterion\n {2}not_stated\s+fail\s+wrong knockout\s+Rust/,
  );
  expect(lines).toContain("answers q1: short (2.0) should be above same (2.0)");
  expect(lines).toContain("order p, Python: b (1.0) should be above a (2.0)");
});

test("a resume that cannot be read is named, agrees with nothing and loses its pairs", async () => {
  await writeResume("a.pdf", ["Worked with Python"]);
  await writeFile(join(folder, "resumes", "broken.pdf"), "this is no document");
  const labels = {
    resumes: [
      { id: "a", file: "resumes/a.pdf", criteria: [criterion("a1", "Python", "pass")] },
      { id: "x", file: "resumes/broken.pdf", criteria: [criterion("x1", "Python", "not_stated")] },
      { id: "y", file: "resumes/missing.pdf", criteria: [criterion("y1", "Python", "fail")] },
    ],
    postings: [
      {
        id: "p",
        scoring_criteria: [{ text: "Python", pairs_better_first: [["a", "x"]] }],
        overall_pairs_better_first: [["a", "y"]],
      },
    ],
  };
  const { code, lines } = await run(labels, questions);
  expect(code).toBe(0);
  expect(lines.at(-1)).toBe("verdicts 1/3 agree, wrong knockouts 0, answer order 1/3, resume order 0/2");
  expect(lines.find((line) => line.startsWith("x "))).toMatch(/0\/1 agree; could not be read: ./);
  expect(lines.find((line) => line.startsWith("y "))).toBe(
    "y resumes/missing.pdf: 0/1 agree; could not be read: there is no such file",
  );
});

test.each<[string, unknown, unknown, RegExp]>([
  ["no labels", undefined, questions, /^Cannot read .*labels\.json: there is no such file\.$/],
  ["no answers", { resumes: [] }, undefined, /^Cannot read .*answers\.json: there is no such file\.$/],
  ["labels that are not JSON", "{oops", questions, /labels\.json is not valid JSON\.$/],
  [
    "a verdict that does not exist",
    { resumes: [{ id: "a", file: "a.pdf", criteria: [{ id: "c", text: "x", label: "maybe" }] }] },
    questions,
    /labels\.json .*resumes\.0\.criteria\.0\.label/,
  ],
  [
    "a pair with an unknown resume",
    { resumes: [], postings: [{ id: "p", scoring_criteria: [], overall_pairs_better_first: [["r1", "r2"]] }] },
    questions,
    /posting p compares r1/,
  ],
])("%s: a clear sentence and exit code 1", async (_name, labels, answers, sentence) => {
  const { code, lines } = await run(labels, answers);
  expect(code).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(sentence);
});
