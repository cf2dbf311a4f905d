import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { type Client, createClient } from "@/lib/client/create-client";
import type { Member } from "@/lib/contract/actor";
import { contentOf } from "@/lib/contract/plan/content";
import { postingCell, questionCell, questionsCell, WORKFLOW } from "@/lib/contract/plan/paths";
import { untilWaiting, whileHeld } from "@/lib/server/test-locks";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";
import { interviewSteps, interviews } from "@/lib/store/schema";
import { ingestByKey } from "../candidates/ingest-by-key";
import { processIngestion } from "../candidates/process-ingestion";

let world: TestWorld;
let space: TestWorkspace;
let ana: Client;
let ben: Client;

const clientOf = (member: Member) =>
  createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request, member) });

beforeAll(async () => {
  world = await openTestWorld();
  space = await world.workspace("Races");
  ana = clientOf(space.members.admin);
  ben = clientOf(space.members.recruiter);
});
afterAll(() => world.close());

const read = async (plan_id: string) => (await ana.getPlan({ params: { plan_id } })).data;
const contentIn = async (id: string) => {
  const { base, changes } = await read(id);
  return contentOf(new Map([...Object.entries(base), ...changes.map(({ path, value }) => [path, value] as const)]));
};
const change = async (client: Client, plan_id: string, cells: [path: string, to: unknown, from?: unknown][]) =>
  (
    await client.changePlan({
      params: { plan_id },
      body: { changes: cells.map(([path, to, from]) => ({ path, from, to })) },
    })
  ).data;
const publish = async (plan_id: string) =>
  ana.publishPlan({ params: { plan_id }, body: { revision: (await read(plan_id)).revision } });

/** A live posting with two spoken questions, `<title>-a` and `<title>-b`. */
async function livePosting(title: string): Promise<string> {
  const { id } = (await ana.createPlan({ body: { from: "blank", title } })).data;
  const [a, b] = [`${title}-a`, `${title}-b`];
  await change(ana, id, [
    [questionsCell("voice"), [a, b], []],
    [questionCell(a, "text"), "Why?"],
    [questionCell(b, "text"), "How?"],
  ]);
  await publish(id);
  return id;
}

test("what is typed while somebody publishes goes on from what they publish", async () => {
  const id = await livePosting("nurse");
  const [voice, title] = [questionsCell("voice"), postingCell("title")];
  const three = ["nurse-a", "nurse-b", "nurse-c"];
  await change(ana, id, [
    [voice, three, ["nurse-a", "nurse-b"]],
    [questionCell("nurse-c", "text"), "When?"],
    [title, "Night nurse", "nurse"],
  ]);
  const { revision } = await read(id);
  const [, answer] = await whileHeld<unknown>(world.house.db, id, [
    () => ana.publishPlan({ params: { plan_id: id }, body: { revision } }),
    () =>
      change(ben, id, [
        [voice, [...three, "nurse-d"], three],
        [questionCell("nurse-d", "text"), "Where?"],
        [title, "Head nurse", "Night nurse"],
      ]),
  ]);
  expect(answer).toMatchObject({ conflicts: [], merged: [] });
  const content = await contentIn(id);
  expect(content.questions.voice.map((question) => question.id)).toEqual([...three, "nurse-d"]);
  expect(content.posting.title).toBe("Head nurse");
});

/** Takes the resume step out of the plan; answers what publishing it is, and the steps that stay. */
async function withoutResume(id: string) {
  const steps = (await contentIn(id)).steps;
  const kept = steps.filter((step) => step.type !== "resume").map((step) => step.id);
  const all = steps.map((step) => step.id);
  await change(ana, id, [[WORKFLOW, kept, all]]);
  const { revision } = await read(id);
  return { kept, all, publish: () => ana.publishPlan({ params: { plan_id: id }, body: { revision } }) };
}

test("whoever arrives while somebody publishes gets the new steps, through whichever door", async () => {
  const id = await livePosting("porter");
  const params = { posting_id: id };
  const jo = (n: number) => ({ name: `Jo ${n}`, email: `jo-${n}@porter.example` });
  const { ingestion_id } = (await ana.ingestCandidateAsync({ params, body: jo(1) })).data;
  const { urls, name } = (await ana.getPosting({ params })).data;
  // Known by its revision already, as it is to a busy server.
  await ana.ingestCandidate({ params, body: jo(0) });
  const plan = await withoutResume(id);
  const key = { ...world.house, actor: { kind: "key" as const, id: space.keyId, workspaceId: space.id } };
  await whileHeld<unknown>(world.house.db, id, [
    plan.publish,
    () => processIngestion(world.house, { ingestion_id }, true),
    () => ana.ingestCandidate({ params, body: jo(2) }),
    () => ana.ingestCandidatesBulk({ params, body: { data: [jo(3), { ...jo(4), retake: true }] } }),
    () => ingestByKey(key, urls?.ingestion_url_key ?? "", [jo(5)]),
    () => ben.joinOpening({ params: { company: space.slug, name: name ?? "" }, body: jo(6) }),
  ]);
  const rows = await world.house.db
    .select({ email: interviews.email, steps: sql`array_agg(${interviewSteps.stepId})` })
    .from(interviews)
    .innerJoin(interviewSteps, eq(interviewSteps.interviewId, interviews.id))
    .where(eq(interviews.postingId, id))
    .groupBy(interviews.email)
    .orderBy(interviews.email);
  expect(rows).toEqual([0, 1, 2, 3, 4, 5, 6].map((n) => ({ email: jo(n).email, steps: plan.kept })));
});

test("somebody who begins a step at the moment of publishing keeps it", async () => {
  const id = await livePosting("cook");
  const { interview_id } = (
    await ana.ingestCandidate({ params: { posting_id: id }, body: { name: "Jo", email: "jo@cook.example" } })
  ).data;
  const plan = await withoutResume(id);
  const candidate = await world.house.db.$client.connect();
  try {
    await candidate.query("begin");
    await candidate.query("select id from interviews where id = $1 for update", [interview_id]);
    const begun = "update interview_steps set status = 'evaluating' where interview_id = $1 and type = 'resume'";
    await candidate.query(begun, [interview_id]);
    await candidate.query("update interviews set status = 'in_progress' where id = $1", [interview_id]);
    const published = plan.publish();
    await untilWaiting(world.house.db, 1);
    await candidate.query("commit");
    await published;
  } finally {
    candidate.release();
  }
  const steps = await world.house.db.select().from(interviewSteps).where(eq(interviewSteps.interviewId, interview_id));
  expect(steps.map(({ type, status }) => [type, status]).sort()).toEqual([
    ["resume", "evaluating"],
    ["web_interview", "not_started"],
  ]);
});

test("two programs that change one question at once lose nothing of each other's", async () => {
  const id = await livePosting("guard");
  const params = { posting_id: id, question_id: "guard-a" };
  await whileHeld<unknown>(world.house.db, id, [
    () => ana.updateQuestion({ params, body: { score_of_1: "Says nothing." } }),
    () => ana.updateQuestion({ params, body: { score_of_5: "Says it all." } }),
  ]);
  const { data } = await ana.getQuestion({ params });
  expect(data).toMatchObject({ score_of_1: "Says nothing.", score_of_5: "Says it all." });
});

test("a program that renames a posting or sets up a step while somebody publishes waits, and both succeed", async () => {
  const id = await livePosting("baker");
  const params = { posting_id: id };
  await change(ana, id, [
    [postingCell("name"), "night-baker", (await contentIn(id)).posting.name],
    [postingCell("title"), "Night baker", "baker"],
  ]);
  const { revision } = await read(id);
  const renamed = await whileHeld<unknown>(world.house.db, id, [
    () => ana.publishPlan({ params: { plan_id: id }, body: { revision } }),
    () => ana.updatePosting({ params, body: { name: "early-baker" } }),
    () =>
      ana.updateInterviewerWorkflowStep({
        params: { ...params, step_id: "resume" },
        body: { config: { mandatory: false } },
      }),
  ]);
  expect(renamed).toHaveLength(3);
  const { data } = await ana.getPosting({ params });
  expect(data).toMatchObject({ title: "Night baker", name: "early-baker" });
  expect((await contentIn(id)).steps[0]).toMatchObject({ type: "resume", config: { mandatory: false } });
});

test("questions that programs add at once stand one behind the other", async () => {
  const id = await livePosting("tailor");
  const params = { posting_id: id };
  await whileHeld<unknown>(world.house.db, id, [
    () => ana.createQuestion({ params, body: { modality: "voice", text: "Third?" } }),
    () => ana.createQuestion({ params, body: { modality: "voice", text: "Fourth?" } }),
  ]);
  const { data } = await ana.listQuestions({ params, query: { modality: "voice" } });
  expect(data.map(({ text, rank }) => [rank, text])).toEqual([
    [1, "Why?"],
    [2, "How?"],
    [3, "Third?"],
    [4, "Fourth?"],
  ]);
});

test("two who share a posting with the same person at once both succeed", async () => {
  const id = await livePosting("clerk");
  const params = { posting_id: id };
  const user_ids = [space.members.hiring_manager.id];
  const other = await world.house.db.$client.connect();
  try {
    await other.query("begin");
    const share = "insert into posting_shares (workspace_id, posting_id, user_id) values ($1, $2, $3)";
    await other.query(share, [space.id, id, user_ids[0]]);
    const shared = ana.setPostingShares({ params, body: { user_ids } });
    await untilWaiting(world.house.db, 1);
    await other.query("commit");
    expect(await shared).toEqual({ user_ids });
  } finally {
    other.release();
  }
  expect(await ana.getPostingShares({ params })).toEqual({ user_ids });
});

test("sixty at once make drafts and test interviews, on a third as many connections", async () => {
  const id = await livePosting("waiter");
  await Promise.all(
    Array.from({ length: 30 }).flatMap(() => [
      ana.createPlan({ body: { from: "posting", posting_id: id } }),
      ana.startTestInterview({ params: { plan_id: id } }),
    ]),
  );
});

test("publishing a title touches nobody who waits", async () => {
  const id = await livePosting("driver");
  await ana.ingestCandidate({ params: { posting_id: id }, body: { name: "Jo", email: "jo@driver.example" } });
  const versions = async () =>
    (
      await world.house.db
        .select({ version: sql`${interviewSteps}.xmin::text || ${interviewSteps}.ctid::text` })
        .from(interviewSteps)
        .innerJoin(interviews, eq(interviews.id, interviewSteps.interviewId))
        .where(eq(interviews.postingId, id))
    ).map(({ version }) => version);
  const before = await versions();
  await change(ana, id, [[postingCell("title"), "Night driver", "driver"]]);
  await publish(id);
  expect(await versions()).toEqual(before);
  expect(before).toHaveLength(2);
});
