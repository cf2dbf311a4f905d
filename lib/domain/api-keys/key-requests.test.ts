import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { createClient } from "@/lib/client/create-client";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";
import { insertRequests } from "@/lib/store/api-requests";

const DAY = 24 * 60 * 60_000;
let world: TestWorld;
let mine: TestWorkspace;
let theirs: TestWorkspace;

const clientOf = (workspace: TestWorkspace) =>
  createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request, workspace.members.admin) });

beforeAll(async () => {
  world = await openTestWorld();
  mine = await world.workspace("Mine");
  theirs = await world.workspace("Theirs");
});
afterAll(() => world.close());

const request = (at: Date, status = 200) => ({
  keyId: mine.keyId,
  at,
  method: "GET",
  operation: "listPostings",
  status,
  milliseconds: 1.5,
});

test("the requests of a key are read page by page, newest first, and counted by day", async () => {
  const now = Date.now();
  const today = new Date(now).toISOString().slice(0, 10);
  const before = new Date(now - 2 * DAY).toISOString().slice(0, 10);
  await insertRequests(world.house.db, [
    request(new Date(now - 40 * DAY)),
    request(new Date(now - 2 * DAY)),
    request(new Date(now - 2 * DAY), 422),
    request(new Date(now), 429),
    request(new Date(now)),
  ]);
  const api = clientOf(mine);
  const params = { key_id: mine.keyId };

  const { data: days } = await api.getKeyUsage({ params });
  expect(days).toEqual([
    { day: before, requests: 2, refused: 1 },
    { day: today, requests: 2, refused: 1 },
  ]);

  const first = await api.listKeyRequests({ params, query: { limit: 3 } });
  expect(first.data.map(({ status }) => status)).toEqual([200, 429, 422]);
  expect(first.data[0]).toMatchObject({ method: "GET", operation: "listPostings", milliseconds: 1.5 });
  expect(first.pagination.has_more).toBe(true);
  const rest = await api.listKeyRequests({ params, query: { limit: 3, starting_after: first.data[2]?.id } });
  expect(rest.data.map(({ status }) => status)).toEqual([200, 200]);
  expect(rest.pagination.has_more).toBe(false);
});

test("another workspace's key is not there, and a cursor that is none is refused", async () => {
  const params = { key_id: mine.keyId };
  await expect(clientOf(theirs).getKeyUsage({ params })).rejects.toMatchObject({ code: "not_found" });
  await expect(clientOf(theirs).listKeyRequests({ params })).rejects.toMatchObject({ code: "not_found" });
  for (const starting_after of ["x", "-1", "1e9", "999999", "99999999999999999999"]) {
    await expect(clientOf(mine).listKeyRequests({ params, query: { starting_after } })).rejects.toMatchObject({
      code: "invalid",
    });
  }
});
