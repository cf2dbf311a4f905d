import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { createClient } from "@/lib/client/create-client";
import type { Member } from "@/lib/contract/actor";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";
import { postings, workspaces } from "@/lib/store/schema";
import type { Context } from "../context";
import { listPostings } from "./list-postings";
import { pageOfPostings } from "./posting-page";

let world: TestWorld;
let space: TestWorkspace;
beforeAll(async () => {
  world = await openTestWorld();
  space = await world.workspace("Pages");
});
afterAll(() => world.close());

const as = (member: Member) =>
  createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request, member) });
const ctx = (): Context => ({ ...world.house, actor: space.members.recruiter });
const page = () => pageOfPostings(ctx(), { limit: 20 });
const make = async (title: string) => {
  const workflow = [{ type: "resume" as const }, { type: "web_interview" as const }];
  return (await as(space.members.recruiter).createPosting({ body: { title, workflow } })).data.id;
};
/** The page as a fresh server would show it. */
const anew = async () => {
  const fresh = { ...ctx(), db: Object.create(world.house.db) as Context["db"] };
  return pageOfPostings(fresh, { limit: 20 });
};

test("a page that nothing has changed is the same one, and is sent as the bytes that it was made into", async () => {
  await make("Nurse");
  const first = await page();
  expect(await page()).toBe(first);
  const request = () => new Request(`${TEST_URL}/api/v2/postings`, { headers: { "x-api-key": space.key } });
  const sent = await (await handleApi(world.gate, request())).text();
  expect(sent).toBe(JSON.stringify(await anew()));
  expect(() => Object.assign(first.data[0] ?? {}, { title: "changed by somebody else" })).toThrow(TypeError);
});

test("every change of a posting, its steps or the workspace's link is seen by the very next request", async () => {
  const id = await make("Cook");
  const api = as(space.members.recruiter);
  const params = { posting_id: id };
  const changes: [string, () => Promise<unknown>][] = [
    ["a title", () => api.updatePosting({ params, body: { title: "Chef" } })],
    [
      "a step",
      () =>
        api.updateInterviewerWorkflowStep({
          params: { ...params, step_id: "web_interview" },
          body: { config: { video: true } },
        }),
    ],
    ["an archived posting", () => api.archivePosting({ params })],
    ["an activated posting", () => api.activatePosting({ params })],
    ["a new posting", () => make("Waiter")],
    [
      "a step changed by hand",
      () => world.house.db.execute(sql`update workflow_steps set rank = rank + 10 where posting_id = ${id}`),
    ],
    [
      "the workspace's link",
      () => world.house.db.update(workspaces).set({ slug: "renamed" }).where(eq(workspaces.id, space.id)),
    ],
  ];
  for (const [what, change] of changes) {
    const before = JSON.stringify(await page());
    await change();
    const after = JSON.stringify(await page());
    expect(after, what).not.toBe(before);
    expect(after, what).toBe(JSON.stringify(await anew()));
  }
});

test("a deadline that passes turns a posting expired without anybody changing it", async () => {
  const id = await make("Soon over");
  const status = async () => (await page()).data.find((posting) => posting.id === id)?.status;
  await world.house.db
    .update(postings)
    .set({ deadline: new Date(Date.now() + 1500) })
    .where(eq(postings.id, id));
  expect(await status()).toBe("active");
  await expect.poll(status, { timeout: 5000 }).toBe("expired");
});

test("a hiring manager's page is their own, and follows what is shared with them", async () => {
  const id = await make("Shared");
  const manager = as(space.members.hiring_manager);
  const titles = async () => (await manager.listPostings({})).data.map((posting) => posting.title);
  await page();
  expect(await titles()).toEqual([]);
  const admin = as(space.members.admin);
  const params = { posting_id: id };
  await admin.setPostingShares({ params, body: { user_ids: [space.members.hiring_manager.id] } });
  expect(await titles()).toEqual(["Shared"]);
  await admin.setPostingShares({ params, body: { user_ids: [] } });
  expect(await titles()).toEqual([]);
});

test("searches, page sizes and links under another name are pages of their own", async () => {
  await make("Welder A");
  const last = await make("Welder B");
  const read = (query: { limit: number; search?: string; starting_after?: string }, appUrl = TEST_URL) =>
    listPostings({ ...ctx(), appUrl }, { params: {}, query, body: undefined });
  const titles = async (query: { limit: number; search?: string; starting_after?: string }) => {
    const { data, pagination } = await read(query);
    return [data.map((posting) => posting.title), pagination.has_more];
  };
  for (let twice = 0; twice < 2; twice++) {
    expect(await titles({ limit: 20, search: "welder" })).toEqual([["Welder B", "Welder A"], false]);
    expect(await titles({ limit: 1, search: "welder" })).toEqual([["Welder B"], true]);
    expect(await titles({ limit: 20, search: "welder", starting_after: last })).toEqual([["Welder A"], false]);
    expect(await titles({ limit: 20, search: "nobody" })).toEqual([[], false]);
    const elsewhere = await read({ limit: 1 }, "https://elsewhere.example");
    expect(elsewhere.data[0]?.urls?.candidate_url).toMatch(/^https:\/\/elsewhere\.example\/apply\//);
    expect((await read({ limit: 1 })).data[0]?.urls?.candidate_url).toMatch(/^http:\/\/greenroom\.test\/apply\//);
  }
});
