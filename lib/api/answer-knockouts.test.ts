import { afterAll, beforeAll, expect, test } from "vitest";
import { stepsOf } from "@/lib/server/test-steps";
import { openWalk, type Walk } from "@/lib/server/test-walk";

let walk: Walk;
let steps: ReturnType<typeof stepsOf>;
beforeAll(async () => {
  walk = await openWalk();
  steps = stepsOf(walk);
});
afterAll(() => walk.world.close());

test("an answer that misses a knockout question ends the application once the form is sent", async () => {
  const { candidate, data } = walk;
  const { id, token } = await candidate(await steps.posting());
  expect((await steps.send(token, { "Years as a nurse": 1 })).stage).toBe("knocked_out");
  const result = await data(id);
  expect(result.status).toBe("knocked_out");
  expect(result.form).toMatchObject({ overall_status: "failed", problem: "Not met: Years as a nurse" });
  expect(result.sms).toBeNull();
  await expect(walk.portal.openMessages({ params: { token } })).rejects.toMatchObject({ reason: "wrong_stage" });
});

test("a knockout question that is left open knocks nobody out", async () => {
  const { candidate, data } = walk;
  const { id, token } = await candidate(await steps.posting({ only: ["form"] }));
  expect((await steps.send(token, { "Years as a nurse": 5 })).stage).toBe("done");
  const { form } = await data(id);
  expect(form?.overall_status).toBe("passed");
  expect(form?.questions.find((one) => one.question_text.includes("driving"))).toMatchObject({
    is_knockout: true,
    candidate_answer: null,
    passed: false,
  });
});

test("where the step does not knock out, the miss is told and the candidate goes on", async () => {
  const { candidate, data } = walk;
  const { id, token } = await candidate(await steps.posting({ form: { knockout_enabled: false } }));
  expect((await steps.send(token, { "Years as a nurse": 0 })).stage).toBe("sms");
  expect((await data(id)).form?.overall_status).toBe("failed");
});

test("a dealbreaker by message ends the conversation with the posting's own words", async () => {
  const { portal, candidate, data } = walk;
  const { id, token } = await candidate(await steps.posting({ only: ["conversational_sms"] }));
  const { sms } = await portal.openMessages({ params: { token } });
  const out = await steps.reply(token, sms?.question?.question_id ?? "", "no");
  expect(out.stage).toBe("knocked_out");
  expect(out.sms?.messages.at(-1)?.text).toMatch(/^Goodbye Person \d+, Nurse needs weekends\.$/);
  expect((await data(id)).sms).toMatchObject({
    is_eligible: false,
    problem: "Not met: Can you work weekends?",
    criteria: [{ passed: false }],
  });
});
