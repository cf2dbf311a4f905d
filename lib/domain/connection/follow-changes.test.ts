import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { handleApi } from "@/lib/api/door";
import { createClient } from "@/lib/client/create-client";
import type { Member } from "@/lib/contract/actor";
import { openChanges } from "@/lib/jobs/changes";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";
import { notifyChange } from "@/lib/store/changes";
import { sessions } from "@/lib/store/schema";
import { deleteSessions } from "@/lib/store/users";

let world: TestWorld;
let mine: TestWorkspace;
let theirs: TestWorkspace;
const open: AbortController[] = [];

const clientOf = (member: Member) =>
  createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request, member) });

beforeAll(async () => {
  world = await openTestWorld();
});
beforeEach(async () => {
  mine = await world.workspace("Mine");
  theirs = await world.workspace("Theirs");
});
afterEach(() => {
  for (const reading of open.splice(0)) reading.abort();
  vi.useRealTimers();
});
afterAll(() => world.close());

/** Everything a member's stream said so far, and whether it is over. */
async function follow(member: Member) {
  const response = await handleApi(world.gate, new Request(`${TEST_URL}/api/workspace/changes`), member);
  expect(response.status, await (response.ok ? "" : response.text())).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
  const stream = { said: "", isOver: false, leave: () => reader.cancel() };
  const reading = new AbortController();
  open.push(reading);
  reading.signal.addEventListener("abort", () => void reader.cancel());
  const read = async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      stream.said += new TextDecoder().decode(part.value);
    }
    stream.isOver = true;
  };
  void read();
  await expect.poll(() => stream.said).toContain(": following\n\n");
  return stream;
}

const eventOf = (postingId: string, interviewId: string | null) =>
  `event: change\ndata: ${JSON.stringify({ posting_id: postingId, interview_id: interviewId })}\n\n`;

const nurse = { title: "Nurse", workflow: [{ type: "resume" as const }] };

describe("who follows changes", () => {
  test("hears of candidates, decisions, ratings and changed postings, and of no other workspace's", async () => {
    const admin = clientOf(mine.members.admin);
    const stream = await follow(mine.members.recruiter);
    const others = await follow(theirs.members.admin);
    const { data: posting } = await admin.createPosting({ body: nurse });
    await expect.poll(() => stream.said).toContain(eventOf(posting.id, null));

    stream.said = "";
    const { data: person } = await admin.ingestCandidate({
      params: { posting_id: posting.id },
      body: { name: "Jo Doe", email: "jo@example.com" },
    });
    const change = eventOf(posting.id, person.interview_id);
    await expect.poll(() => stream.said).toContain(change);

    const params = { interview_id: person.interview_id };
    const steps = [
      () => admin.decideInterview({ params, body: { decision: "shortlisted" } }),
      () => admin.rateInterview({ params, body: { recommendation: "yes", comment: "" } }),
    ];
    for (const step of steps) {
      stream.said = "";
      await step();
      await expect.poll(() => stream.said).toContain(change);
    }
    stream.said = "";
    await admin.archivePosting({ params: { posting_id: posting.id } });
    await expect.poll(() => stream.said).toContain(eventOf(posting.id, null));
    expect(others.said).not.toContain("change");
  });

  test("hears which revision a save of an editor made, and of two saves at once only that there were some", async () => {
    const admin = clientOf(mine.members.admin);
    const { data: posting } = await admin.createPosting({ body: nurse });
    const stream = await follow(mine.members.recruiter);
    const params = { plan_id: posting.id };
    const save = async (to: string) => {
      const changes = [{ path: "posting/instructions", from: await held(), to }];
      return (await admin.changePlan({ params, body: { changes } })).data.revision;
    };
    const held = async () => (await admin.getPlan({ params })).data.changes[0]?.value ?? null;
    const revision = await save("Be kind.");
    const told = { posting_id: posting.id, interview_id: null, plan_revision: revision };
    await expect.poll(() => stream.said).toContain(`event: change\ndata: ${JSON.stringify(told)}\n\n`);

    stream.said = "";
    const change = { workspaceId: mine.id, postingId: posting.id, interviewId: null };
    await world.house.db.transaction(async (tx) => {
      await notifyChange(tx, { ...change, planRevision: 8 });
      await notifyChange(tx, { ...change, planRevision: 9 });
    });
    await expect.poll(() => stream.said).toBe(eventOf(posting.id, null));
  });

  test("hears nothing of what was taken back, and of many candidates once", async () => {
    const stream = await follow(mine.members.recruiter);
    const change = { workspaceId: mine.id, postingId: "AAAA", interviewId: null };
    await expect(
      world.house.db.transaction(async (tx) => {
        await notifyChange(tx, change);
        throw new Error("taken back");
      }),
    ).rejects.toThrow("taken back");
    const admin = clientOf(mine.members.admin);
    const { data: posting } = await admin.createPosting({ body: nurse });
    await expect.poll(() => stream.said).toContain(eventOf(posting.id, null));
    expect(stream.said).not.toContain("AAAA");

    stream.said = "";
    const data = Array.from({ length: 50 }, (_, n) => ({ name: `P${n}`, email: `p${n}@example.com` }));
    await admin.ingestCandidatesBulk({ params: { posting_id: posting.id }, body: { data } });
    await expect.poll(() => stream.said).toBe(eventOf(posting.id, null));
  });

  test("as a hiring manager hears of what is shared with them only, from the moment it is", async () => {
    const admin = clientOf(mine.members.admin);
    const manager = mine.members.hiring_manager;
    const { data: shared } = await admin.createPosting({ body: nurse });
    const { data: hidden } = await admin.createPosting({ body: { ...nurse, title: "Cook" } });
    const stream = await follow(manager);
    await admin.setPostingShares({ params: { posting_id: shared.id }, body: { user_ids: [manager.id] } });
    await expect.poll(() => stream.said).toContain(eventOf(shared.id, null));
    stream.said = "";
    await admin.updatePosting({ params: { posting_id: hidden.id }, body: { title: "Head cook" } });
    await admin.updatePosting({ params: { posting_id: shared.id }, body: { title: "Head nurse" } });
    await expect.poll(() => stream.said).toContain(shared.id);
    expect(stream.said).not.toContain(hidden.id);
  });

  test("hears of what another process changed", async () => {
    const other = await openChanges(world.house.db.$client.options.connectionString ?? "");
    const heard: string[] = [];
    other.follow(mine.id, { hear: ({ postingId }) => heard.push(postingId), end: () => heard.push("end") });
    const { data: posting } = await clientOf(mine.members.admin).createPosting({ body: nurse });
    await expect.poll(() => heard).toContain(posting.id);
    await other.close();
    expect(heard.at(-1)).toBe("end");
    expect(other.follow(mine.id, { hear: () => {}, end: () => {} })).toBeUndefined();
  });
});

describe("a stream", () => {
  test("is kept open by a heartbeat and ends within a minute of its session", async () => {
    const member = mine.members.recruiter;
    const now = new Date();
    await world.house.db.insert(sessions).values({
      id: member.sessionId,
      token: member.sessionId,
      userId: member.id,
      expiresAt: new Date(now.getTime() + 3_600_000),
    });
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const response = await handleApi(world.gate, new Request(`${TEST_URL}/api/workspace/changes`), member);
    const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
    const next = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await next()).toBe(": following\n\n");
    vi.advanceTimersByTime(20_000);
    expect(await next()).toBe(": still here\n\n");
    // The session stands: a minute later the stream goes on.
    vi.advanceTimersByTime(40_000);
    expect([await next(), await next()]).toEqual([": still here\n\n", ": still here\n\n"]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await deleteSessions(world.house.db, member.id);
    vi.advanceTimersByTime(60_000);
    for (let n = 0; n < 3; n++) expect(await next()).toBe(": still here\n\n");
    expect((await reader.read()).done).toBe(true);
  });

  test("ends when the database's connection is lost, and can be opened again soon", async () => {
    const stream = await follow(mine.members.recruiter);
    await world.house.db.$client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen %'",
    );
    await expect.poll(() => stream.isOver).toBe(true);
    const status = async () => {
      const response = await handleApi(
        world.gate,
        new Request(`${TEST_URL}/api/workspace/changes`),
        mine.members.recruiter,
      );
      await response.body?.cancel();
      return response.status;
    };
    expect(await status()).toBe(503);
    await expect.poll(status, { timeout: 5000 }).toBe(200);
  });

  test("ends when the server stops, and is forgotten when its reader leaves", async () => {
    const left = await follow(mine.members.recruiter);
    await left.leave();
    const stream = await follow(mine.members.recruiter);
    await world.house.changes.close();
    await expect.poll(() => stream.isOver).toBe(true);
  });
});
