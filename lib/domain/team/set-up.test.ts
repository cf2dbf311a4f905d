import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { openTestWorld, TEST_URL, type TestWorld } from "@/lib/server/test-world";

const KEY = "gr_the-operators-own-key-of-32-characters";
let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld({ firstKey: KEY });
});
afterAll(() => world.close());

test("the operator's key opens the workspace from the moment of its first visit, not from the next start", async () => {
  const list = () =>
    handleApi(world.gate, new Request(`${TEST_URL}/api/v2/postings`, { headers: { "x-api-key": KEY } }));
  expect((await list()).status).toBe(401);
  const body = { workspace_name: "Acme", name: "Ann", email: "ann@acme.example", password: "a long enough password" };
  const visit = new Request(`${TEST_URL}/api/workspace/setup`, {
    method: "POST",
    headers: { origin: TEST_URL, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect((await handleApi(world.gate, visit)).status).toBe(201);
  expect((await list()).status).toBe(200);
});
