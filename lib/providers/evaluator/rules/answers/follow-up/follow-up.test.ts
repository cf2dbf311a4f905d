import { describe, expect, test } from "vitest";
import type { FollowUpInput } from "../../../port";
import { LABELLED } from "../fixtures/labelled-answers";
import { followUpByRules } from "./follow-up";
import { plainPoint } from "./plain-point";

const base: FollowUpInput = {
  question: "How would you design an endpoint that charges a customer exactly once?",
  evaluation_criteria: "Names an idempotency key, says how races are handled (unique constraint), tests the retries.",
  said: ["I would use an idempotency key that the client sends, and I check in the database whether I have seen it."],
  asked: [],
  required: false,
};
const story: FollowUpInput = {
  question: "Tell me about a time you disagreed with a colleague.",
  evaluation_criteria: "A specific situation, what the candidate did, the outcome, and what was learned.",
  said: ["We all had different opinions about the form and in the end it was okay for everybody in the team."],
  asked: [],
  required: true,
};

describe("what a follow-up asks for", () => {
  test("a point of the criteria that was not spoken to, in plain words and without the solution in brackets", () => {
    expect(followUpByRules(base)).toBe("Could you say a bit more about how races are handled?");
    expect(followUpByRules({ ...base, asked: ["Could you say a bit more about how races are handled?"] })).toBe(
      "Could you say a bit more about how you test the retries?",
    );
  });

  test("a concrete example and the own part when a story stays general", () => {
    const first = followUpByRules(story);
    expect(first).toBe("Could you give me a concrete example from your own work?");
    expect(followUpByRules({ ...story, asked: [first ?? ""] })).toBe("What was your own part in that?");
  });

  test("the result when everything else was told", () => {
    const said = [
      "Last March I argued with our designer about the form. I called her, I asked what she feared and I drew both versions on paper.",
    ];
    expect(followUpByRules({ ...story, said })).toBe("How did it turn out? A number would help, if you have one.");
  });

  test("it speaks the language of the question", () => {
    expect(
      followUpByRules({
        ...story,
        question: "Erzählen Sie von einem Streit mit einer Kollegin.",
        evaluation_criteria: null,
      }),
    ).toMatch(/^Können Sie/);
    expect(
      followUpByRules({
        ...story,
        question: "Cuénteme de una vez en que no estuvo de acuerdo con su jefe.",
        evaluation_criteria: null,
      }),
    ).toMatch(/^¿Puede/);
  });
});

describe("when to ask", () => {
  test("a rich answer needs none unless one is required", () => {
    for (const { input } of LABELLED.flat().filter((answer) => answer.tier === "strong")) {
      const rest = {
        question: input.question,
        evaluation_criteria: input.evaluation_criteria,
        score_of_5: input.score_of_5,
        asked: [],
      };
      const said = input.turns.map((turn) => turn.text);
      expect(followUpByRules({ ...rest, said, required: false }), input.id).toBeNull();
      expect(followUpByRules({ ...rest, said, required: true }), input.id).not.toBeNull();
    }
  });

  test("a thin answer gets one", () => {
    for (const { input, tier } of LABELLED.flat()) {
      if (tier !== "weak" && tier !== "empty") continue;
      expect(
        followUpByRules({
          question: input.question,
          said: input.turns.map((turn) => turn.text),
          asked: [],
          required: false,
        }),
      ).not.toBeNull();
    }
  });

  test("when the words are not known yet it asks only what the posting demands, and blames nobody's voice", () => {
    const unheard = { ...base, said: [] };
    expect(followUpByRules({ ...unheard, required: false })).toBeNull();
    expect(followUpByRules({ ...unheard, required: true })).toBe("Is there a concrete example you could add to that?");
  });

  test("no follow-up comes twice and a required one never fails, even after fifty", () => {
    for (const said of [[], base.said]) {
      const asked: string[] = [];
      for (let round = 0; round < 50; round += 1) {
        const next = followUpByRules({ ...base, said, asked, required: true });
        expect(next).not.toBeNull();
        expect(asked).not.toContain(next);
        asked.push(next ?? "");
      }
    }
  });

  test("nothing left to ask and none required gives none", () => {
    const asked: string[] = [];
    for (
      let next = followUpByRules(base);
      next !== null && asked.length < 30;
      next = followUpByRules({ ...base, asked })
    )
      asked.push(next);
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.length).toBeLessThan(15);
  });
});

test.each([
  ["Prioritises the chest pain with a reason", "how you prioritise the chest pain with a reason"],
  ["follows up and documents", "how you follow up and document"],
  ["says where it is stored", "where it is stored"],
  ["Names an idempotency key", "an idempotency key"],
  ["what the candidate personally did to resolve it", "what you personally did to resolve it"],
  ["communicates early", "how you communicate early"],
  ["The outcome", "the outcome"],
])("%s is asked for as %s", (criterion, plain) => {
  expect(plainPoint(criterion, "en")).toBe(plain);
});
