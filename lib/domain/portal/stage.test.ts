import { expect, test } from "vitest";
import { portalStage } from "./stage";

const stage = (change: Partial<Parameters<typeof portalStage>[0]>, resume = "not_started", web = "not_started") =>
  portalStage({
    status: "pending",
    consented: true,
    posting: "active",
    steps: [
      { type: "resume", status: resume },
      { type: "web_interview", status: web },
    ],
    ...change,
  });

test("the page shows the first thing that is not done", () => {
  expect(stage({ consented: false })).toBe("consent");
  expect(stage({})).toBe("resume");
  expect(stage({}, "evaluating")).toBe("screening");
  expect(stage({}, "in_progress")).toBe("statements");
  expect(stage({}, "completed")).toBe("interview");
  expect(stage({}, "completed", "in_progress")).toBe("interview");
  expect(stage({}, "completed", "evaluating")).toBe("done");
  expect(stage({}, "completed", "completed")).toBe("done");
  expect(stage({ status: "knocked_out" }, "knocked_out")).toBe("knocked_out");
});

test("a closed posting lets those finish who have begun, and nobody else in", () => {
  expect(stage({ posting: "archived" })).toBe("closed");
  expect(stage({ posting: "expired", consented: false })).toBe("closed");
  expect(stage({ posting: "archived" }, "completed")).toBe("interview");
});

test("a step of a kind that has no page yet is passed over", () => {
  const steps = [
    { type: "form", status: "not_started" },
    { type: "web_interview", status: "not_started" },
  ];
  expect(stage({ steps })).toBe("interview");
});
