import { expect, test } from "vitest";
import { type DemoFacts, demoLines, factsAt } from "./facts";

const facts: DemoFacts = {
  url: "http://localhost:3000",
  api_key: "gr_made_once",
  users: [{ role: "hiring_manager", email: "hm@dataforge.example", password: "secret words" }],
  candidate_url: "http://localhost:3000/i/AB12-token",
  posting_id: "AB12",
};

test("on another port the links move along and everything else stays", () => {
  expect(factsAt(facts, "https://hire.example.com", undefined)).toEqual({
    ...facts,
    url: "https://hire.example.com",
    candidate_url: "https://hire.example.com/i/AB12-token",
  });
});

test("the key of API_KEY takes the place of the one that was made", () => {
  expect(factsAt(facts, facts.url, "a key of the operator's").api_key).toBe("a key of the operator's");
});

test("the terminal shows every fact", () => {
  const shown = demoLines(facts, "http://localhost:3000/apply/d/p", "/data/demo.json").join("\n");
  for (const fact of [
    "/sign-in",
    "Hiring manager",
    "hm@dataforge.example",
    "secret words",
    "gr_made_once",
    facts.candidate_url,
    "/apply/d/p",
    "/data/demo.json",
  ]) {
    expect(shown).toContain(fact);
  }
});
