import { expect, test } from "vitest";
import { contentOf } from "@/lib/contract/plan/content";
import { Proposal } from "@/lib/contract/workspace/proposals";
import { changesOfProposal } from "./apply-proposal";
import { countWords, madeByWords, questionOfTarget, targetOf, targetWords } from "./proposal-words";

const PLAN = Proposal.parse({
  title: "Night nurse",
  language: "en",
  description: "We look for a nurse.",
  company_overview: "",
  job_overview: "Twelve patients.",
  interview_process_overview: "",
  workflow: [
    {
      type: "resume",
      questions: [
        { modality: "resume_scoring", text: "Years on a ward" },
        { modality: "resume_eligibility", text: "A valid licence" },
        { modality: "resume_eligibility", text: "Speaks German" },
      ],
    },
    { type: "web_interview", questions: [{ modality: "voice", text: "Why nights?" }] },
  ],
  notes: [],
  warnings: [],
});

test("who made a plan is never left open", () => {
  expect(madeByWords({ rule_based: true, made_by: "rules" })).toBe("Made by rules, without an AI");
  expect(madeByWords({ rule_based: false, made_by: "llm:some-model" })).toBe("Made by some-model");
  expect(madeByWords({ rule_based: false, made_by: null })).toBe("Made by an AI model");
});

test("a step says what it asks", () => {
  expect(countWords(PLAN.workflow[0]?.questions ?? [])).toBe("2 qualifications, 1 criterion");
  expect(countWords(PLAN.workflow[1]?.questions ?? [])).toBe("1 question");
  expect(countWords([])).toBe("no questions yet");
});

test("a note leads to its question, in the plan and in the draft made of it", () => {
  const target = targetOf("workflow/0/questions/2", PLAN);
  expect(target && targetWords(target)).toBe("Qualification 2: Speaks German");
  expect(targetOf("workflow/0", PLAN)).toBeUndefined();
  expect(targetOf("workflow/7/questions/1", PLAN)).toBeUndefined();
  let ids = 0;
  const draft = contentOf(new Map(changesOfProposal(PLAN, new Map(), () => `id${++ids}`)));
  const id = target && questionOfTarget(target, draft);
  expect(draft.questions.resume_eligibility.map((one) => one.id)[1]).toBe(id);
  expect(target && questionOfTarget({ ...target, text: "Changed since" }, draft)).toBeUndefined();
});

test("a plan takes the place of what an empty draft has, but not of a title or a setting somebody chose", () => {
  let ids = 0;
  const cells = new Map<string, unknown>([
    ["posting/title", "Our nurse"],
    ["posting/max_retakes", 2],
    ["posting/company_overview", "A hospital."],
    ["workflow", ["old"]],
    ["step/old/type", "resume"],
  ]);
  const after = contentOf(new Map([...cells, ...changesOfProposal(PLAN, cells, () => `id${++ids}`)]));
  expect(after.posting).toMatchObject({
    title: "Our nurse",
    max_retakes: 2,
    company_overview: "A hospital.",
    description: "We look for a nurse.",
  });
  expect(after.steps.map((step) => step.type)).toEqual(["resume", "web_interview"]);
  const untitled = new Map<string, unknown>([["posting/title", "Untitled posting"]]);
  expect(contentOf(new Map(changesOfProposal(PLAN, untitled, () => `id${++ids}`))).posting.title).toBe("Night nurse");
});
