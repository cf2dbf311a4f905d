import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { createClient } from "@/lib/client/create-client";
import { openTestWorld, TEST_URL, type TestWorld } from "@/lib/server/test-world";
import { decisionEvents } from "@/lib/store/schema";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

test("of several who decide at once each is told what stood before, and undo leads back to it", async () => {
  const { members } = await world.workspace("Decisions");
  const api = createClient({
    origin: TEST_URL,
    fetch: (request) => handleApi(world.gate, request, members.recruiter),
  });
  const { data: posting } = await api.createPosting({
    body: { title: "Nurse", workflow: [{ type: "web_interview" }] },
  });
  const { interview_id } = (
    await api.ingestCandidate({
      params: { posting_id: posting.id },
      body: { name: "Jo", email: "jo@decisions.example" },
    })
  ).data;
  const decisions = Array.from({ length: 8 }, (_, at) => (at % 2 ? ("shortlisted" as const) : ("dismissed" as const)));
  await Promise.all(decisions.map((decision) => api.decideInterview({ params: { interview_id }, body: { decision } })));
  const events = await world.house.db.select().from(decisionEvents).where(eq(decisionEvents.interviewId, interview_id));
  expect(events.filter(({ previous }) => previous === null)).toHaveLength(1);
  expect(events.filter(({ previous, decision }) => previous === decision)).toEqual([]);
});
