import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestWorld, TEST_URL, type TestWorld } from "@/lib/server/test-world";
import { handleApi } from "./door";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

test("one address joins openings no more than 300 times a minute, and another one is not held up by it", async () => {
  const join = (address: string) =>
    handleApi(
      world.gate,
      new Request(`${TEST_URL}/api/portal/p/nobody/nothing`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-greenroom-ip": address },
        body: JSON.stringify({ name: "Jo Doe", email: "jo@example.com" }),
      }),
    );
  const answers = await Promise.all(Array.from({ length: 301 }, () => join("192.0.2.1")));
  expect(answers.filter(({ status }) => status === 404)).toHaveLength(300);
  const refused = answers.find(({ status }) => status === 429);
  expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await join("192.0.2.2")).status).toBe(404);
});
