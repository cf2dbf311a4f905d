import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { type Client, createClient } from "@/lib/client/create-client";
import type { Member } from "@/lib/contract/actor";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";
import { candidatePages } from "./candidate-pages";

let world: TestWorld;
let space: TestWorkspace;
let api: Client;

beforeAll(async () => {
  world = await openTestWorld();
  space = await world.workspace("Mine");
  api = createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request, space.members.recruiter) });
});
afterAll(() => world.close());

const newPosting = async () =>
  (await api.createPosting({ body: { title: "Nurse", workflow: [{ type: "resume" }, { type: "web_interview" }] } }))
    .data.id;

const download = (postingId: string, kind: "csv" | "json", member: Member = space.members.recruiter) =>
  handleApi(world.gate, new Request(`${TEST_URL}/api/workspace/postings/${postingId}/candidates.${kind}`), member);

test("the table opens in a spreadsheet: a byte order mark, a line for each candidate, formulas as text", async () => {
  const posting_id = await newPosting();
  const params = { posting_id };
  await api.ingestCandidate({
    params,
    body: { name: '=HYPERLINK("http://x")', email: "eve@a.example", metadata: { source: "a, b" } },
  });
  const { data } = await api.ingestCandidate({ params, body: { name: "محمد الأنصاري", email: "m@a.example" } });
  await api.decideInterview({ params: { interview_id: data.interview_id }, body: { decision: "shortlisted" } });

  const answer = await download(posting_id, "csv");
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, first, second, end] = new TextDecoder().decode(bytes).split("\r\n");
  expect(head).toMatch(/^name,email,status,decision,score,resume_score,/);
  expect(first).toMatch(
    /^محمد الأنصاري,m@a\.example,shortlisted,shortlisted,,,,,"resume: not_started, web_interview: not_started",20/,
  );
  expect(second).toMatch(/^"'=HYPERLINK\(""http:\/\/x""\)",eve@a\.example,pending,,/);
  expect(second).toContain('"{""source"":""a, b""}"');
  expect(second).not.toContain("/i/");
  expect(end).toBe("");
});

test("the JSON holds what the API's list holds", async () => {
  const posting_id = await newPosting();
  expect(await (await download(posting_id, "json")).json()).toEqual({ candidates: [] });
  for (const name of ["A", "B"]) {
    await api.ingestCandidate({ params: { posting_id }, body: { name, email: `${name}@b.example` } });
  }
  const { data } = await api.listCandidates({ params: { posting_id } });
  expect(await (await download(posting_id, "json")).json()).toEqual({ candidates: data });
});

test("of many candidates each is in it once, and only a few are read before the reader takes them", async () => {
  const posting_id = await newPosting();
  const people = Array.from({ length: 901 }, (_, n) => ({ name: `P ${n}`, email: `p${n}@c.example` }));
  await api.ingestCandidatesBulk({ params: { posting_id }, body: { data: people } });
  const { candidates } = await (await download(posting_id, "json")).json();
  expect(new Set(candidates.map(({ email }: { email: string }) => email)).size).toBe(901);
  expect(candidates).toHaveLength(901);
  const lines = (await (await download(posting_id, "csv")).text()).split("\r\n");
  expect(lines).toHaveLength(903);

  const pages = candidatePages({ ...world.house, actor: space.members.recruiter }, posting_id);
  const first = await pages.next();
  expect(first.done === false && first.value.length).toBe(200);
  await pages.return(undefined);
});

test("whoever gives up in the middle ends the reading", async () => {
  const posting_id = await newPosting();
  const people = Array.from({ length: 450 }, (_, n) => ({ name: `P ${n}`, email: `q${n}@c.example` }));
  await api.ingestCandidatesBulk({ params: { posting_id }, body: { data: people } });
  const reader = (await download(posting_id, "json")).body?.getReader();
  await reader?.read();
  await reader?.cancel();
  expect(await reader?.read()).toEqual({ done: true, value: undefined });
});

test("a hiring manager exports what is shared with them; an unknown posting is a refusal, no file", async () => {
  const posting_id = await newPosting();
  const manager = space.members.hiring_manager;
  expect((await download(posting_id, "csv", manager)).status).toBe(404);
  await api.setPostingShares({ params: { posting_id }, body: { user_ids: [manager.id] } });
  expect((await download(posting_id, "csv", manager)).status).toBe(200);
  const refused = await download("NOTHING", "json");
  expect(refused.status).toBe(404);
  expect((await refused.json()).error.message).toBe("Posting not found.");
});
