import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { type Client, createClient } from "@/lib/client/create-client";
import type { Member } from "@/lib/contract/actor";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";
import { oneSpelling } from "./set-posting-labels";

let world: TestWorld;
let mine: TestWorkspace;
let api: Client;
const ids: string[] = [];

const as = (member: Member) =>
  createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request, member) });

beforeAll(async () => {
  world = await openTestWorld();
  mine = await world.workspace("Mine");
  api = as(mine.members.recruiter);
  for (const title of ["Nurse", "Cook", "Welder"]) {
    ids.push((await api.createPosting({ body: { title, workflow: [{ type: "resume" }] } })).data.id);
  }
});
afterAll(() => world.close());

const label = (nth: number, labels: string[]) =>
  api.setPostingLabels({ params: { posting_id: ids[nth] ?? "" }, body: { labels } });

test("labels are trimmed, kept once whatever their case, and take the spelling the team already uses", async () => {
  expect(await label(0, ["  Berlin ", "berlin", "Acme   GmbH"])).toEqual({ labels: ["Acme GmbH", "Berlin"] });
  expect(await label(1, ["BERLIN", "القاهرة"])).toEqual({ labels: ["Berlin", "القاهرة"] });
  expect((await api.listLabels()).data).toEqual([
    { label: "Acme GmbH", postings: 1 },
    { label: "Berlin", postings: 2 },
    { label: "القاهرة", postings: 1 },
  ]);
  expect(await label(0, ["Berlin"])).toEqual({ labels: ["Berlin"] });
  expect(await api.getPostingLabels({ params: { posting_id: ids[0] ?? "" } })).toEqual({ labels: ["Berlin"] });
  expect(await label(0, [])).toEqual({ labels: [] });
});

test("two who add the same label in two spellings at once end up with one", async () => {
  await Promise.all([label(0, ["Night shift"]), label(1, ["night shift"]), label(2, ["NIGHT SHIFT"])]);
  const { data } = await api.listLabels();
  expect(data.map(({ postings }) => postings)).toEqual([3]);
});

test("too many, too long and empty ones are refused, and the others stay", async () => {
  await label(0, ["Berlin"]);
  for (const labels of [[" "], ["x".repeat(41)], Array.from({ length: 21 }, (_, nth) => `label ${nth}`)]) {
    await expect(label(0, labels)).rejects.toMatchObject({ code: "invalid" });
  }
  expect((await label(0, [`  ${"x".repeat(40)}  `])).labels).toEqual(["x".repeat(40)]);
  await label(0, ["Berlin"]);
});

test("the list is narrowed to a label, and a copy keeps its source's labels", async () => {
  const rows = async () => (await api.listPostingRows({ query: { label: "Berlin" } })).data.map(({ title }) => title);
  expect(await rows()).toEqual(["Nurse"]);
  await api.clonePosting({ params: { posting_id: ids[0] ?? "" } });
  expect(await rows()).toEqual(["Nurse (copy)", "Nurse"]);
  await api.createPlan({ body: { from: "posting", posting_id: ids[0] ?? "" } });
  expect(await rows()).toHaveLength(3);
});

test("a hiring manager reads the labels of what is shared with them and changes none", async () => {
  const manager = as(mine.members.hiring_manager);
  expect((await manager.listLabels()).data).toEqual([]);
  const posting = { posting_id: ids[0] ?? "" };
  await expect(manager.getPostingLabels({ params: posting })).rejects.toMatchObject({ code: "not_found" });
  await api.setPostingShares({ params: posting, body: { user_ids: [mine.members.hiring_manager.id] } });
  expect((await manager.listLabels()).data).toEqual([{ label: "Berlin", postings: 1 }]);
  await expect(manager.setPostingLabels({ params: posting, body: { labels: [] } })).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("one spelling for each label, the known one first", () => {
  expect(oneSpelling(["b", "A", "a", "B"], ["B"])).toEqual(["A", "B"]);
  expect(oneSpelling([], ["B"])).toEqual([]);
});
