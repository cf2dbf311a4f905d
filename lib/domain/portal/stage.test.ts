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
  expect(stage({ posting: "archived", consented: false })).toBe("closed");
  expect(stage({ posting: "expired", consented: false })).toBe("closed");
  expect(stage({ posting: "archived" }, "completed")).toBe("interview");
  // They may have typed half of a form already.
  expect(stage({ posting: "expired" })).toBe("resume");
});

test("each kind of step has its page, in the order of the workflow", () => {
  const at = (form: string, sms: string, web: string) =>
    stage({
      steps: [
        { type: "form", status: form },
        { type: "conversational_sms", status: sms },
        { type: "web_interview", status: web },
      ],
    });
  expect(at("not_started", "not_started", "not_started")).toBe("form");
  expect(at("in_progress", "not_started", "not_started")).toBe("form");
  expect(at("completed", "not_started", "not_started")).toBe("sms");
  expect(at("completed", "in_progress", "not_started")).toBe("sms");
  expect(at("completed", "completed", "not_started")).toBe("interview");
});

test("a form behind the interview opens while that is still evaluated", () => {
  const steps = [
    { type: "web_interview", status: "evaluating" },
    { type: "form", status: "not_started" },
  ];
  expect(stage({ steps, status: "in_progress" })).toBe("form");
  // It was over before forms could be filled in.
  expect(stage({ steps, status: "evaluating" })).toBe("done");
});
