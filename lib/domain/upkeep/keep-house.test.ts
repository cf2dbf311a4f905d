import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { createClient } from "@/lib/client/create-client";
import { openTestWorld, TEST_URL, type TestWorld } from "@/lib/server/test-world";
import { insertRequests } from "@/lib/store/api-requests";
import { insertExport } from "@/lib/store/exports";
import { keepAnswer, reserveAnswer } from "@/lib/store/idempotent-answers";
import { insertPosting } from "@/lib/store/postings";
import { countAttempt } from "@/lib/store/rate-windows";
import { apiRequests, authRateLimits, exports, idempotentAnswers } from "@/lib/store/schema";
import { keepHouse } from "./keep-house";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const DAY = 24 * 60 * 60 * 1000;

test("removes old request logs, answers, deliveries and export files, and keeps the young ones", async () => {
  const { db, media } = world.house;
  const { id: workspaceId, key, keyId } = await world.workspace("Upkeep");
  await insertPosting(db, { id: "P", workspaceId, title: "Nurse", name: "nurse", ingestionKey: "k" });
  const api = createClient({
    origin: TEST_URL,
    fetch: (request) => {
      request.headers.set("x-api-key", key);
      return handleApi(world.gate, request);
    },
  });
  await api.createWebhook({
    body: { posting_id: "P", webhook_url: "https://hooks.example.com", event_type: "candidate_ingested" },
  });
  const people = ["delivered", "waiting", "young"].map((name) => ({ name, email: `${name}@example.com` }));
  await api.ingestCandidatesBulk({ params: { posting_id: "P" }, body: { data: people } });
  await db.execute(sql`update webhook_deliveries d set created_at = now() - interval '31 days',
    status = case i.name when 'delivered' then 'delivered' else d.status end
    from outbox_events e, interviews i where e.id = d.event_id and i.id = e.interview_id and i.name <> 'young'`);
  const request = { keyId, method: "GET", operation: "listPostings", status: 200, milliseconds: 1 };
  await insertRequests(db, [
    { ...request, at: new Date(Date.now() - 31 * DAY) },
    { ...request, at: new Date(Date.now() - 29 * DAY) },
  ]);
  for (const name of ["old", "young"]) {
    const place = await reserveAnswer(db, { keyId, name, requestHash: "h" });
    if ("reserved" in place) await keepAnswer(db, place.reserved, { status: 201, body: "{}" });
    const mediaKey = `exports/${name}/candidates.json`;
    await insertExport(db, { id: name, workspaceId, postingId: "P", mediaKey });
    await media.put(mediaKey, new TextEncoder().encode("{}"));
  }
  const past = { createdAt: sql`now() - interval '25 hours'` };
  await db.update(idempotentAnswers).set(past).where(eq(idempotentAnswers.name, "old"));
  await db.update(exports).set(past).where(eq(exports.id, "old"));

  for (const address of ["old", "young"]) await countAttempt(db, address);
  await db
    .update(authRateLimits)
    .set({ lastRequest: Date.now() - 2 * 60 * 60_000 })
    .where(eq(authRateLimits.key, "old"));

  await keepHouse(world.house);

  expect(await db.select({ key: authRateLimits.key }).from(authRateLimits)).toEqual([{ key: "young" }]);
  // What this test itself asked is logged a moment later.
  const logged = await db.select().from(apiRequests).where(eq(apiRequests.operation, "listPostings"));
  expect(logged).toHaveLength(1);
  expect((await db.select().from(idempotentAnswers)).map((row) => row.name)).toEqual(["young"]);
  expect((await db.select().from(exports)).map((row) => row.id)).toEqual(["young"]);
  const left = await db.execute(sql`select i.name from webhook_deliveries d
    join outbox_events e on e.id = d.event_id join interviews i on i.id = e.interview_id order by i.name`);
  expect(left.rows).toEqual([{ name: "waiting" }, { name: "young" }]);
  expect(await media.size("exports/old/candidates.json")).toBeNull();
  expect(await media.size("exports/young/candidates.json")).toBe(2);
});
