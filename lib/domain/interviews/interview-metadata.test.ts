import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { createClient } from "@/lib/client/create-client";
import type { Member } from "@/lib/contract/actor";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";

let world: TestWorld;
let space: TestWorkspace;
let posting_id: string;
let params: { interview_id: string };

const as = (member?: Member, key = space.key) =>
  createClient({
    origin: TEST_URL,
    fetch: (request) => {
      if (!member) request.headers.set("x-api-key", key);
      return handleApi(world.gate, request, member);
    },
  });

beforeAll(async () => {
  world = await openTestWorld();
  space = await world.workspace("Metadata");
  const api = as();
  posting_id = (await api.createPosting({ body: { title: "Nurse", workflow: [{ type: "web_interview" }] } })).data.id;
  const person = await api.ingestCandidate({
    params: { posting_id },
    body: { name: "Jo", email: "jo@example.com", metadata: { source: "fair" } },
  });
  params = { interview_id: person.data.interview_id };
});
afterAll(() => world.close());

const metadata = async () => (await as().getInterviewMetadata({ params })).data.metadata;

test("keys are set beside those that are there, and all are removed at once", async () => {
  expect(await metadata()).toEqual({ source: "fair" });
  const set = await as().setInterviewMetadata({ params, body: { metadata: { stage: "phone", source: "referral" } } });
  expect(set.data).toEqual({ object: "metadata", metadata: { source: "referral", stage: "phone" } });
  expect(await metadata()).toEqual({ source: "referral", stage: "phone" });
  expect((await as().deleteInterviewMetadata({ params })).data).toEqual({ object: "metadata", metadata: {} });
  expect(await metadata()).toEqual({});
});

test("two programs that set keys at the same time lose nothing of each other's", async () => {
  const keys = Array.from({ length: 20 }, (_, n) => `key_${n}`);
  await Promise.all(keys.map((key) => as().setInterviewMetadata({ params, body: { metadata: { [key]: "1" } } })));
  expect(Object.keys(await metadata()).sort()).toEqual([...keys].sort());
});

test("more than 50 keys in all are refused, and what was there stays", async () => {
  await as().deleteInterviewMetadata({ params });
  const many = (from: number, to: number) =>
    Object.fromEntries(Array.from({ length: to - from }, (_, n) => [`key_${from + n}`, "1"]));
  await as().setInterviewMetadata({ params, body: { metadata: many(0, 49) } });
  await expect(as().setInterviewMetadata({ params, body: { metadata: many(49, 51) } })).rejects.toMatchObject({
    code: "invalid",
  });
  expect(Object.keys(await metadata())).toHaveLength(49);
  // Those that are there already may be set again.
  await as().setInterviewMetadata({ params, body: { metadata: many(0, 50) } });
  expect(Object.keys(await metadata())).toHaveLength(50);
});

test("a hiring manager reads it only where the posting is shared, and another workspace never", async () => {
  const manager = as(space.members.hiring_manager);
  await expect(manager.getInterviewMetadata({ params })).rejects.toMatchObject({ code: "not_found" });
  await as(space.members.admin).setPostingShares({
    params: { posting_id },
    body: { user_ids: [space.members.hiring_manager.id] },
  });
  expect((await manager.getInterviewMetadata({ params })).data.object).toBe("metadata");
  await expect(manager.setInterviewMetadata({ params, body: { metadata: {} } })).rejects.toMatchObject({
    code: "forbidden",
  });
  const stranger = as(undefined, (await world.workspace("Other")).key);
  await expect(stranger.getInterviewMetadata({ params })).rejects.toMatchObject({ code: "not_found" });
  await expect(stranger.setInterviewMetadata({ params, body: { metadata: {} } })).rejects.toMatchObject({
    code: "not_found",
  });
  await expect(stranger.deleteInterviewMetadata({ params })).rejects.toMatchObject({ code: "not_found" });
});
