import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { createClient } from "@/lib/client/create-client";
import { CreateQuestion, MODALITIES } from "@/lib/contract/platform/questions";
import { STEP_TYPES } from "@/lib/contract/platform/workflow";
import { openTestWorld, TEST_URL, type TestWorld } from "@/lib/server/test-world";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const anybody = () => createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request) });

test("anybody can read what each kind of step takes", async () => {
  const types = await anybody().listAgentTypes({});
  expect(Object.keys(types).sort()).toEqual([...STEP_TYPES].sort());
  expect(types.conversational_sms).toMatchObject({
    question_modalities: ["sms"],
    config_schema: {
      type: "object",
      properties: { cooldown_period_hrs: { anyOf: [{ type: "integer", minimum: 1, maximum: 168 }, { type: "null" }] } },
    },
  });
});

test("anybody can read which fields of a question count, and every field counts somewhere", async () => {
  const types = await anybody().listQuestionTypes({});
  expect(Object.keys(types).sort()).toEqual([...MODALITIES].sort());
  expect(types.voice).toMatchObject({
    agent_type: "web_interview",
    fields: {
      text: { type: "string", minLength: 1, maxLength: 2000 },
      score_weight: { anyOf: [{ minimum: 1, maximum: 10 }, { type: "null" }] },
    },
    workflow_score_weight: { anyOf: [{ minimum: 0, maximum: 5 }, { type: "null" }] },
  });
  const counted = new Set(Object.values(types).flatMap((type) => Object.keys((type as { fields: object }).fields))); // safe: the registry's own shape
  const declared = Object.keys(CreateQuestion.shape).filter((field) => field !== "modality");
  expect([...counted].sort()).toEqual(declared.sort());
});

test("a caller works in one workspace", async () => {
  const mine = await world.workspace("Mine");
  const client = createClient({
    origin: TEST_URL,
    fetch: (request) => handleApi(world.gate, request, mine.members.recruiter),
  });
  expect(await client.listWorkspaces({})).toEqual({
    data: [{ object: "workspace", id: mine.id, name: "Mine" }],
    pagination: { has_more: false, total_count: 1, url: "/api/v2/workspaces" },
  });
});
