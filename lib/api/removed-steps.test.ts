import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ENGINEER } from "@/lib/server/test-resume";
import { stepsOf } from "@/lib/server/test-steps";
import { openWalk, type Walk } from "@/lib/server/test-walk";
import { workflowSteps } from "@/lib/store/schema";

let walk: Walk;
let steps: ReturnType<typeof stepsOf>;
beforeAll(async () => {
  walk = await openWalk();
  steps = stepsOf(walk);
});
afterAll(() => walk.world.close());

/** Takes every step out of the posting, as an edit does; whoever has begun keeps theirs. */
const removeSteps = (posting: string) =>
  walk.world.house.db.delete(workflowSteps).where(eq(workflowSteps.postingId, posting));

test("a form that was taken out of the posting knocks nobody out any more", async () => {
  const posting = await steps.posting({ only: ["form"], form: { knockout_enabled: false } });
  const { token } = await walk.candidate(posting);
  await removeSteps(posting);
  expect((await steps.send(token, { "Years as a nurse": 0 })).stage).toBe("done");
});

test("a resume that was taken out of the posting is not demanded, and knocks nobody out", async () => {
  const posting = await walk.posting({
    eligibility: ["Registered nurse with a valid licence"],
    config: { mandatory: false, knockout_enabled: false },
  });
  const [skips, uploads] = [await walk.candidate(posting), await walk.candidate(posting)];
  await removeSteps(posting);
  const skipped = await walk.portal.skipResume({ params: { token: skips.token } });
  expect(skipped.stage).toBe("interview");
  await walk.upload(uploads.token, ENGINEER);
  const criteria = (await walk.portal.getPortal({ params: { token: uploads.token } })).statements;
  const statements = criteria.map(({ criterion_id }) => ({ criterion_id, answer: "no" as const }));
  const params = { token: uploads.token };
  if (statements.length > 0) await walk.portal.answerStatements({ params, body: { statements } });
  expect((await walk.portal.getPortal({ params })).stage).toBe("interview");
});

test("a posting that closes lets those finish who have consented, and takes no consent any more", async () => {
  const posting = await steps.posting({ only: ["form"] });
  const { token } = await walk.candidate(posting);
  const { data } = await walk.api.ingestCandidate({
    params: { posting_id: posting },
    body: { name: "Late", email: "late@example.com" },
  });
  const late = { token: new URL(data.interview_url).pathname.split("/").at(-1) ?? "" };
  await walk.api.archivePosting({ params: { posting_id: posting } });
  expect((await walk.portal.giveConsent({ params: late, body: { consent: true } })).stage).toBe("closed");
  expect((await walk.portal.getPortal({ params: late })).stage).toBe("closed");
  expect((await steps.send(token, { "Years as a nurse": 5 })).stage).toBe("done");
});
