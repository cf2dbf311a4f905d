import { afterAll, beforeAll, expect, test } from "vitest";
import { MAX_INTEGRITY_EVENTS } from "@/lib/contract/portal";
import { ENGINEER } from "@/lib/server/test-resume";
import { openWalk, TAB, type Walk } from "@/lib/server/test-walk";

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk();
});
afterAll(() => walk.world.close());

const left = { kind: "tab_left" as const, amount: null, prompt_id: null, seconds_ago: 12 };
const returned = { kind: "tab_returned" as const, amount: 10, prompt_id: null, seconds_ago: 2 };

/** Somebody in the middle of the interview of a posting with these checks. */
async function interviewing(cheat_detection_config?: object) {
  const { portal, posting, candidate, upload } = walk;
  const { id, token } = await candidate(await posting({ eligibility: [], web: { cheat_detection_config } }));
  await upload(token, ENGINEER);
  const started = await portal.startInterview({ params: { token }, body: { tab_id: TAB } });
  return { id, token, started };
}

test("what the page noticed is told, with the question it happened at, and moves no score", async () => {
  const { portal, answerAll, finished } = walk;
  const { id, token, started } = await interviewing({ enabled: true, types: ["tab_switching", "phone_detection"] });
  expect((await portal.getPortal({ params: { token } })).posting.notes_integrity).toBe(true);
  const prompt_id = started.prompt?.id ?? "";
  const events = [
    { ...left, prompt_id },
    { ...returned, prompt_id: "of-another-interview" },
    { kind: "pasted" as const, amount: 40, prompt_id, seconds_ago: 0 },
  ];
  expect(await portal.noteIntegrity({ params: { token }, body: { events } })).toEqual({ noted: 3 });
  const texts = ["I traced it and added a limit.", "A runbook.", "I write unit tests with 500 users."];
  await answerAll(token, started, texts);
  await portal.finishInterview({ params: { token }, body: { tab_id: TAB } });
  const watched = await finished(id);
  expect(watched.cheat_detection).toMatchObject({
    enabled: true,
    threshold: null,
    overall_ranking: 2,
    checks: [
      { type: "tab_switching", is_made: true },
      { type: "phone_detection", is_made: false },
    ],
    pasted: { total_count: 1, characters: 40 },
    web_interview: {
      cheat_detection_result: null,
      llm_detection_result: null,
      unusual_delay_detection: null,
      tab_switch_detection: {
        total_count: 1,
        events: [{ seconds_away: 10, question_text: started.prompt?.text }],
      },
    },
  });

  const other = await interviewing();
  await answerAll(other.token, other.started, texts);
  await portal.finishInterview({ params: { token: other.token }, body: { tab_id: TAB } });
  const unwatched = await finished(other.id);
  expect(unwatched.cheat_detection).toBeNull();
  expect(watched.score).toBe(unwatched.score);
});

test("a posting that does not ask for it gets no notes, and nobody is watched outside of the interview", async () => {
  const { portal, candidate, posting } = walk;
  for (const config of [undefined, { enabled: false }]) {
    const { id, token } = await interviewing(config);
    expect(await portal.noteIntegrity({ params: { token }, body: { events: [left] } })).toEqual({ noted: 0 });
    expect((await walk.data(id)).cheat_detection?.web_interview ?? null).toBeNull();
  }
  const { token } = await candidate(await posting({ web: { cheat_detection_config: { enabled: true } } }));
  await expect(portal.noteIntegrity({ params: { token }, body: { events: [left] } })).rejects.toMatchObject({
    reason: "wrong_stage",
  });
});

test("an interview keeps so many notes and no more, however many are sent", async () => {
  const { portal } = walk;
  const { id, token } = await interviewing({ enabled: true });
  const send = async (count: number) =>
    (await portal.noteIntegrity({ params: { token }, body: { events: Array(count).fill(left) } })).noted;
  await expect(send(21)).rejects.toMatchObject({ code: "invalid" });
  for (let sent = 0; sent < MAX_INTEGRITY_EVENTS - 10; sent += 10) expect(await send(10)).toBe(10);
  expect(await Promise.all([send(20), send(20)])).toEqual(expect.arrayContaining([10, 0]));
  expect(await send(1)).toBe(0);
  expect((await walk.data(id)).cheat_detection?.web_interview?.tab_switch_detection?.total_count).toBe(500);
});
