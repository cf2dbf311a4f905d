import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { type Client, createClient } from "@/lib/client/create-client";
import type { Member } from "@/lib/contract/actor";
import { type StandIn, startModelStandIn } from "@/lib/providers/language-model/stand-in-server";
import { llmPlanner } from "@/lib/providers/planner/llm";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";
import { proposals } from "@/lib/store/schema";
import type { House } from "../context";
import { keepHouse } from "../upkeep/keep-house";
import { makeProposal } from "./make-proposal";

const AD =
  "Baker\nYou bake bread and rolls from 2 am to 10 am.\nYou clean the ovens.\nA trade certificate is required.";

let world: TestWorld;
let space: TestWorkspace;
let silent: StandIn;
let closed: number;

beforeAll(async () => {
  world = await openTestWorld();
  space = await world.workspace("Plans");
  closed = 0;
  silent = await startModelStandIn({ reply: () => "", misbehave: () => "hang" });
});
afterAll(async () => {
  await silent.close();
  await world.close();
});

const clientOf = (member: Member): Client =>
  createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request, member) });
const recruiter = () => clientOf(space.members.recruiter);
const begin = async (planner: "configured" | "rules" = "configured", wishes = "") =>
  (await recruiter().startProposal({ body: { description: AD, wishes, planner } })).id;
const read = (proposal_id: string) => recruiter().getProposal({ params: { proposal_id } });
const run = (id: string, change: Partial<House> = {}, last = false, stopping = new AbortController().signal) =>
  makeProposal({ ...world.house, ...change }, { proposal_id: id }, last, stopping);
const waiting = () => ({ planner: llmPlanner({ baseUrl: silent.baseUrl, model: "slow" }) });

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error("it never came true");
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

test("a pasted description waits in the database until the job has made a plan of it, which says it is rule-based", async () => {
  const id = await begin();
  expect(await read(id)).toMatchObject({ status: "queued", percent: 0, result: null, source: { description: AD } });
  await run(id);
  const done = await read(id);
  expect(done).toMatchObject({ status: "ready", percent: 100, made_by: "rules", rule_based: true, problem: null });
  expect(done.result?.title).toBe("Baker");
  expect(done.result?.notes[0]?.text).toContain("rule-based");
});

test("a proposal becomes a posting as it is", async () => {
  const id = await begin("rules", "in Spanish");
  await run(id);
  const { result } = await read(id);
  if (!result) throw new Error("there is no plan");
  const { notes: _notes, warnings: _warnings, ...body } = result;
  const { data } = await recruiter().createPosting({ body });
  expect(data.posting).toMatchObject({ title: "Baker", language: "es" });
});

test("colleagues see it, another workspace and hiring managers do not", async () => {
  const id = await begin();
  const other = await world.workspace("Others");
  const params = { proposal_id: id };
  await expect(clientOf(space.members.admin).getProposal({ params })).resolves.toMatchObject({ id });
  await expect(clientOf(other.members.admin).getProposal({ params })).rejects.toMatchObject({ code: "not_found" });
  await expect(clientOf(other.members.admin).stopProposal({ params })).rejects.toMatchObject({ code: "not_found" });
  await expect(clientOf(space.members.hiring_manager).getProposal({ params })).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("an empty or endless description is refused", async () => {
  for (const description of ["", "  \n ", "x".repeat(50_001)]) {
    await expect(recruiter().startProposal({ body: { description } })).rejects.toMatchObject({ code: "invalid" });
  }
});

test("stopping, from whichever server, ends a running model call within a second", async () => {
  const id = await begin();
  const calls = silent.requests.length;
  const work = run(id, waiting());
  await until(async () => silent.requests.length > calls);
  await until(async () => (await read(id)).percent > 0);
  expect(await read(id)).toMatchObject({ status: "running", step: expect.stringContaining("slow") });

  const stopped = performance.now();
  expect(await recruiter().stopProposal({ params: { proposal_id: id } })).toEqual({ id, status: "stopped" });
  await work;
  expect(performance.now() - stopped).toBeLessThan(1000);
  expect(await read(id)).toMatchObject({ status: "stopped", result: null, problem: null });
  await run(id);
  expect((await read(id)).status).toBe("stopped");
});

test("what is done stays done when somebody stops it late", async () => {
  const id = await begin();
  await run(id);
  expect(await recruiter().stopProposal({ params: { proposal_id: id } })).toEqual({ id, status: "ready" });
  expect((await read(id)).result).not.toBeNull();
});

test("a server that stops or is killed leaves the work to be taken up again", async () => {
  const id = await begin();
  const stopping = new AbortController();
  const calls = silent.requests.length;
  const work = run(id, waiting(), false, stopping.signal);
  await until(async () => silent.requests.length > calls);
  stopping.abort();
  await expect(work).rejects.toThrow();
  expect((await read(id)).status).toBe("running");
  await run(id);
  expect((await read(id)).status).toBe("ready");
});

test("a model that fails ends it with a sentence that offers the rule-based plan; nobody gets it unasked", async () => {
  const failing = await startModelStandIn({ reply: () => "I will not." });
  const id = await begin();
  await run(id, { planner: llmPlanner({ baseUrl: failing.baseUrl, model: "shy" }) });
  await failing.close();
  const failed = await read(id);
  expect(failed).toMatchObject({ status: "failed", made_by: "llm:shy", rule_based: false, result: null });
  expect(failed.problem).toMatch(/could not be used.*No plan was made\. You can ask for the rule-based one instead\./);
  expect(failed.source.description).toBe(AD);
});

test("a fault of ours is tried again, and told at last", async () => {
  const id = await begin();
  const broken: Partial<House> = {
    planner: { name: "broken", version: "1", propose: () => Promise.reject(new TypeError("x is undefined")) },
  };
  await expect(run(id, broken)).rejects.toThrow("x is undefined");
  expect((await read(id)).status).toBe("running");
  await run(id, broken, true);
  expect(await read(id)).toMatchObject({
    status: "failed",
    problem: expect.stringContaining("went wrong on our side"),
  });
});

test("progress goes into the row, not more often than every 300 ms", async () => {
  const id = await begin();
  const seen = new Set<string>();
  const chatty: Partial<House> = {
    planner: {
      name: "chatty",
      version: "1",
      async propose(_, { progress }) {
        const end = Date.now() + 1300;
        for (let turn = 0; Date.now() < end; turn += 1) {
          progress(`Turn ${turn}`, turn / 10);
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        throw new TypeError("enough");
      },
    },
  };
  const work = run(id, chatty).catch(() => {
    closed += 1;
  });
  const before = closed;
  while (closed === before) {
    seen.add((await read(id)).step);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await work;
  expect(seen.size).toBeGreaterThan(2);
  expect(seen.size).toBeLessThanOrEqual(6);
});

test("the hourly upkeep ends what was forgotten and clears what is older than 30 days", async () => {
  const { db } = world.house;
  const [forgotten, old, young] = [await begin(), await begin(), await begin()];
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000);
  await db
    .update(proposals)
    .set({ status: "running", updatedAt: ago(2) })
    .where(eq(proposals.id, forgotten));
  await db
    .update(proposals)
    .set({ createdAt: ago(31 * 24) })
    .where(eq(proposals.id, old));
  await keepHouse(world.house);
  expect(await read(forgotten)).toMatchObject({ status: "failed", problem: expect.stringContaining("broken off") });
  await expect(read(old)).rejects.toMatchObject({ code: "not_found" });
  expect((await read(young)).status).toBe("queued");
});

test("works the same while a hosted service keeps the postings", async () => {
  const hosted = { ...world.gate, house: { ...world.house, hosted: { url: "http://127.0.0.1:9", key: "k" } } };
  const client = createClient({
    origin: TEST_URL,
    fetch: (request) => handleApi(hosted, request, space.members.recruiter),
  });
  const { id } = await client.startProposal({ body: { description: AD } });
  await run(id, { hosted: hosted.house.hosted });
  expect((await client.getProposal({ params: { proposal_id: id } })).status).toBe("ready");
});
