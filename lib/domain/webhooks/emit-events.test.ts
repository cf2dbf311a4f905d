import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWebhookWorld, type WebhookWorld } from "@/lib/server/test-webhooks";
import { emitEvents } from "./emit-events";
import { eventsOfStatus } from "./events-of-status";

let hooks: WebhookWorld;
beforeAll(async () => {
  hooks = await openWebhookWorld();
});
afterAll(() => hooks.close());

const eventsOf = async (id: string) => {
  const { rows } = await hooks.world.house.db.execute<{ type: string }>(
    sql`select type from outbox_events where interview_id = ${id} order by created_at, type`,
  );
  return rows.map((row) => row.type);
};

test("nobody listens: the event is written all the same, once for each interview", async () => {
  const { posting, ingest, api } = hooks;
  const posting_id = await posting();
  const { interview_id, person } = await ingest(posting_id);
  await api.ingestCandidate({ params: { posting_id }, body: person });
  expect(await eventsOf(interview_id)).toEqual(["candidate_ingested"]);
  const again = await api.ingestCandidate({ params: { posting_id }, body: { ...person, retake: true } });
  expect(again.data.interview_id).not.toBe(interview_id);
  expect(await eventsOf(again.data.interview_id)).toEqual(["candidate_ingested"]);
});

test("what an interview's status says must have happened; said twice it is delivered once", async () => {
  const { posting, hook, ingest, ended, at } = hooks;
  const { db, jobs } = hooks.world.house;
  const posting_id = await posting();
  const { webhook_id } = await hook(posting_id, "/twice", "interview_completed");
  const { interview_id } = await ingest(posting_id);
  for (const status of ["pending", "in_progress", "evaluating", "evaluating", "completed", "knocked_out"] as const) {
    await db.transaction((tx) => emitEvents(jobs, tx, [interview_id], eventsOfStatus(status)));
  }
  const all = ["candidate_ingested", "interview_started", "interview_completed", "report_available"];
  expect(await eventsOf(interview_id)).toEqual(all);
  expect((await ended(webhook_id, "delivered")).length).toBe(1);
  expect(at("/twice").length).toBe(1);
});

test("an event whose transaction fails never happened", async () => {
  const { posting, hook, ingest, log } = hooks;
  const { db, jobs } = hooks.world.house;
  const posting_id = await posting();
  const { webhook_id } = await hook(posting_id, "/never", "interview_started");
  const { interview_id } = await ingest(posting_id);
  const failing = db.transaction(async (tx) => {
    await emitEvents(jobs, tx, [interview_id], ["interview_started"]);
    throw new Error("taken back");
  });
  await expect(failing).rejects.toThrow("taken back");
  expect(await eventsOf(interview_id)).toEqual(["candidate_ingested"]);
  expect(await log(webhook_id)).toEqual([]);
  const { rows } = await db.execute(
    sql`select 1 from pgboss.job j join webhooks w on j.data ->> 'endpoint' = w.endpoint where w.id = ${webhook_id}`,
  );
  expect(rows).toEqual([]);
});
