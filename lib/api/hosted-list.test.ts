import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "@/lib/client/create-client";
import type { Member } from "@/lib/contract/actor";
import { UNAVAILABLE } from "@/lib/domain/hosted/features";
import { clientOf, openHostedPair } from "@/lib/server/test-hosted";
import { TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";
import { handleApi } from "./door";

/** A keeps the postings and is asked over the network; B is the dashboard that works on it. */
let pair: Awaited<ReturnType<typeof openHostedPair>>;
let worldB: TestWorld;
let spaceB: TestWorkspace;
let upstream: Client;
let recruiter: Client;
const ids: Record<string, string> = {};

const as = (member: Member): Client => clientOf(worldB, member);

beforeAll(async () => {
  pair = await openHostedPair();
  upstream = pair.api;
  ({ world: worldB, space: spaceB } = pair.dashboard);
  recruiter = as(spaceB.members.recruiter);
  for (const title of ["Nurse", "Cook", "Welder", "Solicitor"]) {
    const { data } = await upstream.createPosting({
      body: { title, workflow: [{ type: "resume" }, { type: "form" }] },
    });
    ids[title] = data.id;
  }
});
afterAll(() => pair.close());

const posting = (title: string) => ({ posting_id: ids[title] ?? "" });
const titles = async (client: Client, query: object = {}) =>
  (await client.listPostingRows({ query })).data.map(({ title }) => title);

describe("the list of postings on a hosted API", () => {
  test("shows what the API lists, searches there, pages there, and leaves counts to be asked for apart", async () => {
    const { data, pagination, narrows } = await recruiter.listPostingRows({ query: { limit: 3 } });
    expect(data.map(({ title }) => title)).toEqual(["Solicitor", "Welder", "Cook"]);
    expect(pagination.has_more).toBe(true);
    expect(narrows).toBe(UNAVAILABLE.listFilters.reason);
    expect(data[0]).toMatchObject({ status: "active", steps: ["resume", "form"], labels: [], counts: null });
    expect(data[0]?.candidate_url).toContain("/apply/upstream-");
    expect(await titles(recruiter, { starting_after: data[2]?.id })).toEqual(["Nurse"]);
    expect(await titles(recruiter, { search: "OO" })).toEqual(["Cook"]);
  });

  test("says why it cannot filter by status or sort otherwise", async () => {
    for (const query of [{ status: "open" }, { status: "archived" }, { sort: "title" }] as const) {
      await expect(recruiter.listPostingRows({ query }), JSON.stringify(query)).rejects.toMatchObject({
        code: "conflict",
        reason: "hosted",
        message: UNAVAILABLE.listFilters.reason,
      });
    }
    expect(await titles(recruiter, { status: "all" })).toHaveLength(4);
    const { unavailable } = await recruiter.getConnection();
    expect(unavailable).toContainEqual(UNAVAILABLE.listFilters);
  });

  test("keeps labels itself, shows them beside the API's postings, and narrows by them", async () => {
    await recruiter.setPostingLabels({ params: posting("Nurse"), body: { labels: ["Berlin"] } });
    await recruiter.setPostingLabels({ params: posting("Welder"), body: { labels: ["berlin", "Acme"] } });
    expect(await titles(recruiter, { label: "Berlin" })).toEqual(["Welder", "Nurse"]);
    const first = await recruiter.listPostingRows({ query: { label: "Berlin", limit: 1 } });
    expect([first.data[0]?.labels, first.pagination.has_more]).toEqual([["Acme", "Berlin"], true]);
    expect(await titles(recruiter, { label: "Berlin", starting_after: first.data[0]?.id })).toEqual(["Nurse"]);
    expect(await titles(recruiter, { label: "Nowhere" })).toEqual([]);
    await expect(
      recruiter.setPostingLabels({ params: { posting_id: "unknown" }, body: { labels: ["X"] } }),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  test("a hiring manager sees, finds by label and exports what is shared with them only", async () => {
    const manager = as(spaceB.members.hiring_manager);
    expect(await titles(manager)).toEqual([]);
    await recruiter.setPostingShares({
      params: posting("Nurse"),
      body: { user_ids: [spaceB.members.hiring_manager.id] },
    });
    expect(await titles(manager)).toEqual(["Nurse"]);
    expect(await titles(manager, { label: "Berlin" })).toEqual(["Nurse"]);
    expect((await manager.listLabels()).data).toEqual([{ label: "Berlin", postings: 1 }]);
    await expect(manager.listPostingRows({ query: { starting_after: ids.Cook } })).rejects.toMatchObject({
      code: "invalid",
    });
    expect((await csv("Cook", spaceB.members.hiring_manager)).status).toBe(404);
    expect((await csv("Nurse", spaceB.members.hiring_manager)).status).toBe(200);
  });

  test("exports every candidate that the API has, with our own decisions", async () => {
    const people = Array.from({ length: 130 }, (_, n) => ({ name: `P ${n}`, email: `p${n}@a.example` }));
    await upstream.ingestCandidatesBulk({ params: posting("Cook"), body: { data: people } });
    const { data } = await recruiter.listCandidates({ params: posting("Cook") });
    const interview_id = data[0]?.interview_id ?? "";
    await recruiter.decideInterview({ params: { interview_id }, body: { decision: "dismissed" } });
    const lines = (await (await csv("Cook", spaceB.members.recruiter)).text()).split("\r\n");
    expect(lines).toHaveLength(132);
    expect(lines.filter((line) => line.includes("dismissed")).map((line) => line.includes(interview_id))).toEqual([
      true,
    ]);
  });
});

test("webhooks of the hosted service are listed, made and ended; what it does not tell is null", async () => {
  const admin = as(spaceB.members.admin);
  const body = { ...posting("Cook"), webhook_url: "https://example.com/hook", event_type: "report_available" as const };
  const { webhook_id } = (await admin.createWebhook({ body })).data;
  expect((await upstream.listWebhooks({})).data.map((one) => one.webhook_id)).toEqual([webhook_id]);
  expect((await admin.listAllWebhooks({})).data).toMatchObject([{ webhook_id, waiting: null, dead: null }]);
  await admin.deleteWebhook({ params: { webhook_id } });
  expect((await admin.listAllWebhooks({})).data).toEqual([]);
});

const csv = (title: string, member: Member) =>
  handleApi(worldB.gate, new Request(`${TEST_URL}/api/workspace/postings/${ids[title]}/candidates.csv`), member);
