import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createClient } from "@/lib/client/create-client";
import type { Evaluator } from "@/lib/providers/evaluator/port";
import { ENGINEER } from "@/lib/server/test-resume";
import { openWalk, TAB, type Walk } from "@/lib/server/test-walk";
import { TEST_URL } from "@/lib/server/test-world";
import { handleApi } from "./door";

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk();
});
afterAll(() => walk.world.close());

/** The portal of a house whose model answers with this. */
function portalWith(followUp: Evaluator["followUp"]) {
  const { gate, house } = walk.world;
  const slow = { ...gate, house: { ...house, evaluator: { ...house.evaluator, followUp } } };
  return createClient({ origin: TEST_URL, fetch: (request) => handleApi(slow, request) });
}

/** What a model says once `say` is called. */
function thought() {
  let say: (prompt: string) => void = () => undefined;
  const promise = new Promise<string>((resolve) => {
    say = resolve;
  });
  return { promise, say };
}

async function asked() {
  const { candidate, posting, upload, portal } = walk;
  const { id, token } = await candidate(await posting({ eligibility: [] }));
  await upload(token, ENGINEER);
  const params = { token };
  const start = await portal.startInterview({ params, body: { tab_id: TAB } });
  const times = { part: null, asked_at: 0, from: 0, to: 5 };
  const body = { tab_id: TAB, prompt_id: start.prompt?.id ?? "", ...times, text: "A queue.", source: "typed" as const };
  return { id, params, body };
}

const turnsOf = async (id: string) =>
  (await walk.world.house.db.execute(sql`select text, prompt from turns where interview_id = ${id} order by rank`))
    .rows;

test("a slow model holds no connection and no lock, and the answer it thinks about is stored", async () => {
  const { db } = walk.world.house;
  let calls = 0;
  const { promise, say } = thought();
  const portal = portalWith(() => {
    calls += 1;
    return promise;
  });
  const { id, params, body } = await asked();
  const sent = portal.submitAnswer({ params, body });
  await expect.poll(() => calls).toBe(1);
  await db.execute(sql`select id from interviews where id = ${id} for update nowait`);
  expect(await turnsOf(id)).toMatchObject([{ text: "A queue." }]);
  expect(db.$client.totalCount - db.$client.idleCount).toBe(0);

  // The page reloads in the meantime: it waits for the same thought.
  const reloaded = portal.startInterview({ params, body: { tab_id: TAB } });
  await new Promise((resolve) => setTimeout(resolve, 200));
  say("What did you measure?");
  expect((await reloaded).prompt?.text).toBe("What did you measure?");
  expect(await reloaded).toEqual(await sent);
  expect(calls).toBe(1);
  expect(await turnsOf(id)).toHaveLength(2);
});

test("when the process dies while the model thinks, the answer stands and whoever comes back is asked what is next", async () => {
  const { params, body } = await asked();
  const died = portalWith(() => Promise.reject(new Error("killed")));
  await expect(died.submitAnswer({ params, body })).rejects.toMatchObject({ code: "internal" });
  const back = await walk.portal.startInterview({ params, body: { tab_id: TAB } });
  expect(back.answered).toMatchObject([{ answer: "A queue." }]);
  expect(back.prompt).toMatchObject({ is_follow_up: true });
});

test("an interview that was ended while the model thought asks nothing more", async () => {
  const { id, params, body } = await asked();
  const { promise, say } = thought();
  const portal = portalWith(() => promise);
  const sent = portal.submitAnswer({ params, body });
  await expect.poll(() => turnsOf(id)).toMatchObject([{ text: "A queue." }]);
  await walk.portal.finishInterview({ params, body: { tab_id: TAB } });
  say("What did you measure?");
  expect((await sent).prompt).toBeNull();
  expect(await turnsOf(id)).toHaveLength(1);
});
