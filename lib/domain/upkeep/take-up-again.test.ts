import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTestWorld, type TestWorld } from "@/lib/server/test-world";
import { insertIngestion } from "@/lib/store/ingestions";
import { findPosting, insertPosting } from "@/lib/store/postings";
import { registerCandidates } from "../candidates/register-candidates";
import { keepHouse } from "./keep-house";

let world: TestWorld;
let workspaceId: string;
beforeAll(async () => {
  world = await openTestWorld();
  workspaceId = (await world.workspace("Upkeep")).id;
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.house.db.execute(sql`delete from pgboss.job where name <> 'keep-house'`);
});

let postings = 0;
/** Somebody whose steps were handed to a job two hours ago, of which nothing is left. */
async function forgotten(...types: ("resume" | "web_interview")[]) {
  const { db, jobs } = world.house;
  postings += 1;
  const id = `P${postings}`;
  await insertPosting(db, { id, workspaceId, title: "Nurse", name: id.toLowerCase(), ingestionKey: id });
  for (const [index, type] of types.entries()) {
    await db.execute(sql`insert into workflow_steps (id, posting_id, type, rank, config)
      values (${`${id}-${type}`}, ${id}, ${type}, ${index + 1}, '{}')`);
  }
  const posting = await findPosting(db, { workspaceId, id });
  if (!posting) throw new Error("the posting is gone");
  const [person] = await registerCandidates(db, jobs, posting, [{ name: "Jo Doe", email: `jo-${id}@example.com` }]);
  const interview = person?.interview.id ?? "";
  await db.execute(sql`update interview_steps set status = 'evaluating', updated_at = now() - interval '2 hours'
    where interview_id = ${interview}`);
  return { posting: id, interview };
}

const waiting = async (key: string) =>
  (
    await world.house.db.execute(
      sql`select name from pgboss.job where singleton_key = ${key} and state < 'completed' order by name`,
    )
  ).rows.map((row) => row.name);
/** What the queue does to a job whose process is killed in its last try. */
const breakOff = (key: string) =>
  world.house.db.execute(
    sql`update pgboss.job set state = 'failed', completed_on = now() where singleton_key = ${key}`,
  );
const stepsOf = async (id: string) =>
  (
    await world.house.db.execute(
      sql`select type, status, note from interview_steps where interview_id = ${id} order by rank`,
    )
  ).rows;

test.each([
  ["resume", "screen-resume", "The resume could not be screened automatically. A person needs to read it."],
  [
    "web_interview",
    "process-recording",
    "The interview could not be evaluated automatically. A person needs to watch it.",
  ],
] as const)(
  "a broken off %s is taken up again, and after some more tries a person must look",
  async (type, job, note) => {
    const { interview } = await forgotten(type);
    for (let breaks = 0; breaks < 4; breaks++) {
      await keepHouse(world.house);
      expect(await waiting(interview)).toEqual([job]);
      await breakOff(interview);
    }
    await keepHouse(world.house);
    expect(await waiting(interview)).toEqual([]);
    expect(await stepsOf(interview)).toEqual([{ type, status: "completed", note }]);
  },
);

test("what a job still works on, or was begun a moment ago, is left alone", async () => {
  const { db, jobs } = world.house;
  const { interview } = await forgotten("web_interview");
  await db.transaction((tx) => jobs.enqueue(tx, "evaluate-interview", { interview_id: interview }, interview));
  await db.execute(sql`update pgboss.job set state = 'retry' where singleton_key = ${interview}`);
  const young = await forgotten("resume");
  await db.execute(sql`update interview_steps set updated_at = now() where interview_id = ${young.interview}`);
  await keepHouse(world.house);
  expect(await waiting(interview)).toEqual(["evaluate-interview"]);
  expect(await waiting(young.interview)).toEqual([]);
});

test("a broken off ingestion is taken up again, and in the end says that it failed", async () => {
  const { db } = world.house;
  const { posting } = await forgotten();
  await insertIngestion(db, { id: "I", workspaceId, postingId: posting, people: [] });
  await db.execute(sql`update ingestions set created_at = now() - interval '2 hours' where id = 'I'`);
  for (let breaks = 0; breaks < 4; breaks++) {
    await keepHouse(world.house);
    expect(await waiting("I")).toEqual(["ingest-candidates"]);
    await breakOff("I");
  }
  await keepHouse(world.house);
  const { rows } = await db.execute(sql`select status, problem from ingestions where id = 'I'`);
  expect(rows).toEqual([{ status: "failed", problem: expect.stringContaining("Send the candidates again") }]);
});
