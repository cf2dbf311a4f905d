import { describe, expect, test } from "vitest";
import { CreatePostingRequest } from "@/lib/contract/platform/postings";
import { Proposal as ContractProposal } from "@/lib/contract/workspace/proposals";
import { rulesEvaluator } from "../../evaluator/rules";
import { ADS } from "../fixtures/ads";
import { expectSoundPlan, knockoutsOf, questionsOf } from "../fixtures/check-plan";
import type { Proposal } from "../port";
import { rulesPlanner } from ".";

const plan = (description: string, wishes = ""): Promise<Proposal> =>
  rulesPlanner.propose({ description, wishes }, { signal: new AbortController().signal, progress: () => {} });
const adNamed = (name: string) => ADS.find((ad) => ad.name.startsWith(name))?.text ?? "";
const typesOf = ({ workflow }: Proposal) => workflow.map(({ type }) => type);

describe.each(ADS.map((ad) => [ad.name, ad] as const))("a plan for: %s", (_, ad) => {
  test("is sound, finds title and language, and is the same each time", async () => {
    const made = await plan(ad.text);
    expectSoundPlan(made, ad.text);
    expect(CreatePostingRequest.safeParse(made).error?.issues ?? []).toEqual([]);
    expect(made.title).toContain(ad.title);
    expect(made.language).toBe(ad.language);
    expect(await plan(ad.text)).toEqual(made);
  });

  test("asks about this very job, in its language", async () => {
    const made = await plan(ad.text);
    const told = ad.text.toLowerCase().replace(/\s+/g, " ");
    const title = made.title.toLowerCase().replace(/\s*[(–-].*$/, "");
    for (const { text } of questionsOf(made, "voice", "form")) {
      const words = text
        .toLowerCase()
        .split(/[^\p{L}\p{N}%€£$'’&/.-]+/u)
        .map((word) => word.replace(/[.]$/, ""))
        .filter(Boolean);
      const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
      const ofAd = pairs.filter(
        (pair) => told.includes(pair) && !/^(?:and|in|of|to|the|a|an|or) (?:and|in|of|to|the|a|an|or)$/.test(pair),
      );
      expect(ofAd.length > 0 || text.toLowerCase().includes(title), text).toBe(true);
    }
    const sign = {
      en: /\b(?:tell|what|how|can|do|are|did|when|please)\b/i,
      de: /\b(?:Sie|Ihnen|Ihre?)\b/,
      es: /[¿ñ]|usted|Cuénteme|Suba/,
    }[ad.language];
    for (const { text } of questionsOf(made, "voice", "form")) expect(text).toMatch(sign);
  });
});

describe("knockouts", () => {
  test("rest on what is required: licence, right to work, hours, and what the ad calls a must", async () => {
    const found = async (name: string) =>
      knockoutsOf(await plan(adNamed(name)))
        .map(({ question }) => question.text)
        .join(" | ");
    expect(await found("truck")).toMatch(/CDL.*drug test.*four nights.*driving record/);
    expect(await found("developer")).toMatch(/allowed to work in the United States/);
    expect(await found("nurse manager")).toMatch(/RN license in Ohio/);
    expect(await found("CNC")).toMatch(/second shift, 3:00 PM/);
    expect(await found("Altenpflege")).toMatch(/Abgeschlossene Ausbildung/);
    expect(await found("Camarero")).toMatch(/fines de semana/);
  });

  test("never rest on wishes: without a word of requirement nobody is knocked out for a resume", async () => {
    const made = await plan(adNamed("HR business"));
    const resume = made.workflow.find(({ type }) => type === "resume");
    expect(resume?.config.knockout_enabled).toBe(false);
    expect(made.warnings.join(" ")).toContain("calls nothing required");
  });

  test("never rest on the body: lifting is asked with adjustments", async () => {
    const made = await plan(
      "Mover\nYou carry furniture.\nRequirements:\n- able to lift 30 kg\n- a driving licence\n- weekend shifts",
    );
    const lifting = questionsOf(made, "form").find(({ text }) => text.includes("30 kg"));
    expect(lifting).toMatchObject({ is_knockout: false });
    expect(lifting?.text).toContain("with adjustments");
  });
});

describe("what nobody may be asked", () => {
  test("is left out and told: age, sex, family, looks, a photo, health, native speakers", async () => {
    const made = await plan(adNamed("asks what"));
    expect(JSON.stringify(made.workflow)).not.toMatch(/female|20 and 30|unmarried|photo|smoker|native/i);
    expect(made.warnings.join(" ")).toMatch(/asks about age[\s\S]*health/);
    expect(made.job_overview).not.toMatch(/female/);
  });

  test("is not suspected where a job is about it", async () => {
    const made = await plan(
      "Paediatric Nurse\nWe are a family-owned clinic with health insurance and parental leave.\nYou care for children aged three to nine.\nYou talk with families about health at home.\nYou plan group sessions by age.\nYou keep records.\nAll applicants are welcome regardless of age, religion or disability.",
    );
    expect(made.warnings.filter((warning) => warning.includes("asks about"))).toEqual([]);
  });
});

describe("wishes", () => {
  const ad = adNamed("truck");

  test("decide order, steps, numbers, language and video", async () => {
    const made = await plan(ad, "SMS, then resume, then a video interview; 5 questions; in German");
    expect(typesOf(made)).toEqual(["conversational_sms", "resume", "web_interview"]);
    expect(questionsOf(made, "voice")).toHaveLength(5);
    expect(made.language).toBe("de");
    expect(made.workflow[2]?.config.video).toBe(true);
    expect(questionsOf(made, "voice")[0]?.text).toMatch(/„.+“.*Erzählen Sie/);
    expect(made.warnings.join(" ")).toContain("the rules do not translate");
  });

  test("may leave a step out; what it would have asked goes into the form", async () => {
    const made = await plan(adNamed("Elektroniker"), "without a resume");
    expect(typesOf(made)).toEqual(["form", "web_interview"]);
    expect(questionsOf(made, "form")).toContainEqual(
      expect.objectContaining({ question_type: "number", operator: "gte", answer: 2, is_knockout: true }),
    );
  });

  test("that name one step keep the others, unless it is the only one", async () => {
    expect(typesOf(await plan(ad, "make the interview friendly"))).toEqual(["form", "resume", "web_interview"]);
    expect(typesOf(await plan(ad, "only an interview, 7 questions"))).toEqual(["web_interview"]);
    expect(questionsOf(await plan(ad, "only an interview, 7 questions"), "voice")).toHaveLength(7);
  });

  test("that are not understood are said to be", async () => {
    expect((await plan(ad, "make it shine")).warnings.join(" ")).toContain("not understood");
    expect((await plan(ad, "in French please")).warnings.join(" ")).toContain("french");
  });
});

test("a language without texts is said, with its tag", async () => {
  const made = await plan(
    "Boulanger\nNous recherchons un boulanger pour notre boutique. Vous préparez les pains et les viennoiseries dans le fournil avec une équipe de trois personnes. Vous avez une expérience dans la boulangerie. Le poste est à temps plein.",
  );
  expect(made.language).toBe("fr");
  expect(made.warnings.join(" ")).toContain("French");
});

test("what a recruiter pastes by mistake still gives a plan", async () => {
  for (const text of [
    "x",
    "???",
    "😀😀😀",
    "a ".repeat(20_000),
    "<div>".repeat(5000),
    "Chef\n".repeat(5000),
    "must ".repeat(9000),
    `${"(".repeat(20_000)}Cook`,
  ]) {
    const started = performance.now();
    const made = await plan(text);
    expect(made.title.length).toBeGreaterThanOrEqual(3);
    expectSoundPlan(made, text);
    expect(ContractProposal.safeParse(made).error?.issues ?? []).toEqual([]);
    expect(performance.now() - started).toBeLessThan(3000);
  }
});

test("our own evaluator tells a strong answer from a weak one by the plan's rubrics", async () => {
  const made = await plan(adNamed("truck"));
  const question = questionsOf(made, "voice").find(({ text }) => text.includes("haul dry van loads"));
  const asked = {
    question: question?.text ?? "",
    evaluation_criteria: question?.evaluation_criteria,
    score_of_1: question?.score_of_1,
    score_of_5: question?.score_of_5,
  };
  const say = (text: string) => [{ text, at: 0 }];
  const { answers } = await rulesEvaluator.evaluateInterview({
    answers: [
      {
        id: "strong",
        ...asked,
        turns: say(
          "Last February I hauled a dry van load from Omaha to Denver when the pass was closed by snow. I called dispatch and the customer at once, because I had three hours left on my clock. I checked the straps, parked at a safe lot in Sterling and told them I would be six hours late. I delivered at nine the next morning, the load was intact, and the customer thanked us. Since then I look at the weather at every stop.",
        ),
      },
      { id: "weak", ...asked, turns: say("I just drive and it always works out fine.") },
    ],
    tags: [],
  });
  const score = (id: string) => answers.find((answer) => answer.id === id)?.score ?? 0;
  expect(score("strong")).toBeGreaterThanOrEqual(score("weak") + 3);
});

test("our own evaluator judges a resume by the plan's criteria", async () => {
  const made = await plan(adNamed("nurse manager"));
  const criteria = (modality: "resume_eligibility" | "resume_scoring") =>
    questionsOf(made, modality).map((question, index) => ({ id: `${modality}${index}`, ...question }));
  const judged = await rulesEvaluator.evaluateResume({
    text: "Ann Lee\nEXPERIENCE\nCharge Nurse, acute care unit, Mercy Hospital, Columbus — 01/2018 – Present\n• Managed staffing for 24 beds and coached charge nurses\n• Cut falls by 30 %\nEDUCATION\nBachelor of Science in Nursing, Ohio State University, 2016\nLICENSES\nRN license, Ohio, active. BLS certified.",
    eligibility: criteria("resume_eligibility"),
    scoring: criteria("resume_scoring"),
    reference_date: "2026-11-01",
  });
  expect(judged.eligibility.filter(({ verdict }) => verdict === "fail")).toEqual([]);
  expect(judged.eligibility.filter(({ verdict }) => verdict === "pass").length).toBeGreaterThanOrEqual(3);
});
