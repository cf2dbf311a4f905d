import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { createClient } from "@/lib/client/create-client";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";
import { interviews, outboxEvents, postings } from "@/lib/store/schema";
import type { Context } from "../context";
import { ingestTogether } from "./ingest-together";
import type { Person } from "./register-candidates";

let world: TestWorld;
let space: TestWorkspace;
beforeAll(async () => {
  world = await openTestWorld();
  space = await world.workspace("Together");
});
afterAll(() => world.close());

const api = () =>
  createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request, space.members.admin) });
const ctx = (): Context => ({ ...world.house, actor: { kind: "key", id: space.keyId, workspaceId: space.id } });
const posting = async () => {
  const body = { title: "Nurse", workflow: [{ type: "resume" as const }, { type: "web_interview" as const }] };
  return (await api().createPosting({ body })).data.id;
};
const person = (n: number | string, more: Partial<Person> = {}): Person => ({
  name: `Person ${n}`,
  email: `person-${n}@example.com`,
  ...more,
});
const put = (id: string, people: Person[]) => Promise.allSettled(people.map((one) => ingestTogether(ctx(), id, one)));

test("forty at once get an interview of their own each, with its steps and its event, in a handful of commits", async () => {
  const id = await posting();
  const answers = await put(
    id,
    Array.from({ length: 40 }, (_, n) => person(n)),
  );
  const made = answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []));
  expect(made.map(({ interview }) => interview.name)).toEqual(Array.from({ length: 40 }, (_, n) => `Person ${n}`));
  expect(new Set(made.map(({ interview }) => interview.id)).size).toBe(40);
  expect(made.every(({ steps }) => steps?.length === 2)).toBe(true);
  const { rows } = await world.house.db.execute(
    sql`select count(*)::int as n, count(distinct xmin::text)::int as commits from interviews where posting_id = ${id}`,
  );
  expect(rows).toEqual([{ n: 40, commits: expect.any(Number) }]);
  expect(Number(rows[0]?.commits)).toBeLessThan(5);
  expect(await world.house.db.$count(outboxEvents, eq(outboxEvents.postingId, id))).toBe(40);
});

test("the same person sent twice at once has one interview, as sent first", async () => {
  const id = await posting();
  const answers = await put(id, [
    person(1),
    person(1, { name: "Second" }),
    person(1, { email: "PERSON-1@example.com" }),
  ]);
  const made = answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []));
  expect(made.map(({ isNew }) => isNew)).toEqual([true, false, false]);
  expect(new Set(made.map(({ interview }) => interview.id)).size).toBe(1);
  expect(made[1]?.interview.name).toBe("Person 1");
  expect(await world.house.db.$count(interviews, eq(interviews.postingId, id))).toBe(1);
});

test("one who cannot be stored fails alone", async () => {
  const id = await posting();
  const answers = await put(id, [person("a"), person("b", { name: "nul \u0000" }), person("c")]);
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(await world.house.db.$count(interviews, eq(interviews.postingId, id))).toBe(2);
});

test("a posting that is closed, by anybody, takes nobody from that moment on; opened again it does", async () => {
  const id = await posting();
  await put(id, [person("before")]);
  await api().archivePosting({ params: { posting_id: id } });
  const [refused] = await put(id, [person("late")]);
  expect(refused).toMatchObject({ status: "rejected", reason: { code: "conflict" } });
  await api().activatePosting({ params: { posting_id: id } });
  expect((await put(id, [person("late")]))[0]?.status).toBe("fulfilled");
  await world.house.db
    .update(postings)
    .set({ deadline: new Date(Date.now() - 1000) })
    .where(eq(postings.id, id));
  expect((await put(id, [person("later")]))[0]).toMatchObject({ reason: { code: "conflict" } });
  expect((await put("NOSUCH", [person("x"), person("y")])).map(({ status }) => status)).toEqual([
    "rejected",
    "rejected",
  ]);
});

test("another workspace's key finds no posting, also when its own arrive at the same moment", async () => {
  const id = await posting();
  const other = await world.workspace("Other");
  const theirs: Context = { ...world.house, actor: { kind: "key", id: other.keyId, workspaceId: other.id } };
  const [mine, foreign] = await Promise.allSettled([
    ingestTogether(ctx(), id, person("mine")),
    ingestTogether(theirs, id, person("foreign")),
  ]);
  expect([mine.status, foreign.status]).toEqual(["fulfilled", "rejected"]);
  const again = await Promise.allSettled([ingestTogether(theirs, id, person("foreign"))]);
  expect(again[0]).toMatchObject({ reason: { code: "not_found" } });
});

test("a webhook that listens is told of everybody who came together, once each", async () => {
  const id = await posting();
  await put(id, [person("unheard")]);
  await api().createWebhook({
    body: { posting_id: id, webhook_url: "http://127.0.0.1:9/x", event_type: "candidate_ingested" },
  });
  const answers = await put(id, [...Array.from({ length: 12 }, (_, n) => person(n)), person(3, { retake: true })]);
  expect(answers.every(({ status }) => status === "fulfilled")).toBe(true);
  const { rows } = await world.house.db.execute(
    sql`select count(*)::int as n, count(distinct d.event_id)::int as events
      from webhook_deliveries d join outbox_events e on e.id = d.event_id where e.posting_id = ${id}`,
  );
  const made = answers.filter((answer) => answer.status === "fulfilled" && answer.value.isNew).length;
  expect(rows).toEqual([{ n: made, events: made }]);
});
