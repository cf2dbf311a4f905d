import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AppError } from "@/lib/contract/errors";
import type { InterviewState } from "@/lib/contract/portal";
import { screenResume } from "@/lib/domain/screening/screen-resume";
import { EvaluationFailed } from "@/lib/providers/evaluator/evaluation-failed";
import { handleMedia } from "@/lib/server/media-door";
import { ENGINEER, pdfOf } from "@/lib/server/test-resume";
import { INCIDENT, openWalk, TAB, type Walk } from "@/lib/server/test-walk";
import { TEST_URL } from "@/lib/server/test-world";
import { evaluations } from "@/lib/store/schema";
import { handleApi } from "./door";

let walk: Walk;
beforeAll(async () => {
  walk = await openWalk();
});
afterAll(() => walk.world.close());

describe("nothing is lost, nothing happens twice", () => {
  test("the same screening run again makes no second evaluation", async () => {
    const { world, posting, candidate, upload } = walk;
    const { id, token } = await candidate(await posting());
    await upload(token, ENGINEER);
    await screenResume(world.house, { interview_id: id }, false);
    const rows = (await world.house.db.select().from(evaluations)).filter((row) => row.interviewId === id);
    expect(rows).toHaveLength(1);
  });

  test("an evaluator that fails for good lets the candidate go on and asks for a person", async () => {
    const { world, portal, posting, candidate, data } = walk;
    const posting_id = await posting();
    const { id, token } = await candidate(posting_id);
    const broken = {
      ...world.house,
      jobs: { ...world.house.jobs, enqueue: async () => undefined },
      evaluator: {
        ...world.house.evaluator,
        evaluateResume: () => Promise.reject(new EvaluationFailed("service_error", "down")),
      },
    };
    const request = new Request(`${TEST_URL}/api/portal/i/${token}/resume`, {
      method: "PUT",
      body: await pdfOf(ENGINEER),
    });
    expect((await handleApi({ ...world.gate, house: broken }, request)).status).toBe(200);
    await expect(screenResume(broken, { interview_id: id }, false)).rejects.toThrow("down");
    expect((await portal.getPortal({ params: { token } })).stage).toBe("screening");
    await screenResume(broken, { interview_id: id }, true);
    expect((await portal.getPortal({ params: { token } })).stage).toBe("interview");
    expect((await data(id)).resume?.problem).toContain("A person needs to read it");
  });

  test("an answer sent twice counts once, and a reload goes on where it stopped", async () => {
    const { portal, posting, candidate, upload } = walk;
    const { token } = await candidate(await posting({ eligibility: [] }));
    await upload(token, ENGINEER);
    const { prompt } = await portal.startInterview({ params: { token }, body: { tab_id: TAB } });
    const body = {
      tab_id: TAB,
      prompt_id: prompt?.id ?? "",
      part: null,
      asked_at: 0,
      from: 0,
      to: 5,
      text: INCIDENT,
      source: "typed" as const,
    };
    const first = await portal.submitAnswer({ params: { token }, body });
    const second = await portal.submitAnswer({ params: { token }, body: { ...body, text: "something else" } });
    expect(second).toEqual(first);
    const back = await portal.startInterview({ params: { token }, body: { tab_id: TAB } });
    expect(back.prompt).toEqual(first.prompt);
    expect(back.answered).toMatchObject([{ answer: INCIDENT }]);
  });

  test("a second tab is told, and may take over, which the first one is told", async () => {
    const { portal, posting, candidate, upload } = walk;
    const { token } = await candidate(await posting({ eligibility: [] }));
    await upload(token, ENGINEER);
    const params = { token };
    const { prompt } = await portal.startInterview({ params, body: { tab_id: "tab-first-1" } });
    const reason = async (attempt: Promise<unknown>) =>
      attempt.then(
        () => "accepted",
        (error: unknown) => (error instanceof AppError ? error.reason : error),
      );
    expect(await reason(portal.startInterview({ params, body: { tab_id: "tab-second" } }))).toBe("other_tab");
    expect(await reason(portal.startInterview({ params, body: { tab_id: "tab-second", take_over: true } }))).toBe(
      "accepted",
    );
    const answer = {
      prompt_id: prompt?.id ?? "",
      part: null,
      asked_at: 0,
      from: 0,
      to: 5,
      text: "Hello",
      source: "typed" as const,
    };
    expect(await reason(portal.submitAnswer({ params, body: { tab_id: "tab-first-1", ...answer } }))).toBe("other_tab");
  });

  test("a recording arrives in chunks, is joined over a closed tab, and plays with byte ranges and captions", async () => {
    const { world, portal, posting, candidate, upload, finished } = walk;
    const { id, token } = await candidate(await posting({ eligibility: [] }));
    await upload(token, ENGINEER);
    const params = { token };
    const started = await portal.startInterview({ params, body: { tab_id: TAB } });
    const file = new Uint8Array(await readFile("lib/providers/media/fixtures/vp8.webm"));
    const send = (part: number, offset: number, bytes: Uint8Array<ArrayBuffer>) =>
      portal.appendRecording({
        params: { ...params, part },
        query: { offset, tab_id: TAB, mime_type: "video/webm;codecs=vp8,opus" },
        bytes,
      });
    const half = Math.floor(file.length / 2);
    expect(await send(0, 0, file.slice(0, half))).toEqual({ size: half });
    await expect(send(0, 10, file.slice(10))).rejects.toMatchObject({ reason: `wrong_offset:${half}` });
    expect(await send(0, half, file.slice(half))).toEqual({ size: file.length });
    expect(await send(1, 0, file)).toEqual({ size: file.length });
    expect((await portal.startInterview({ params, body: { tab_id: TAB } })).next_part).toBe(2);
    const answer = (part: number, state: InterviewState) =>
      portal.submitAnswer({
        params,
        body: {
          tab_id: TAB,
          prompt_id: state.prompt?.id ?? "",
          part,
          asked_at: 0.2,
          from: 0.5,
          to: 2.5,
          text: INCIDENT,
          source: "spoken",
          phrases: [{ text: INCIDENT, at: 0.6 }],
        },
      });
    await answer(1, await answer(0, await answer(0, started)));
    await portal.finishInterview({ params, body: { tab_id: TAB } });

    const web = (await finished(id)).web_interview;
    expect(web?.recording_status).toBe("ready");
    const joined = web?.transcript.at(-1)?.timestamp ?? 0;
    expect(joined).toBeGreaterThan((web?.recording_seconds ?? 0) / 2 - 0.5);
    const media = (url: string, headers: Record<string, string> = {}) =>
      handleMedia(world.house, new Request(url, { headers }));
    const url = web?.video_recording_url ?? "";
    const range = await media(url, { range: "bytes=100-199" });
    expect([range.status, (await range.arrayBuffer()).byteLength]).toEqual([206, 100]);
    expect((await media(url.replace(/s=./, "s=0"))).status).toBe(403);
    expect(await (await media(web?.captions_url ?? "")).text()).toMatch(/^WEBVTT\n\n.*-->[\s\S]*checkout failed/);
  });
});

describe("bad files and links", () => {
  test("a file that is no resume is refused in a sentence and the next one is taken", async () => {
    const { portal, posting, candidate, upload } = walk;
    const { token } = await candidate(await posting());
    const refused = portal.uploadResume({
      params: { token },
      bytes: new TextEncoder().encode("MZ program"),
      fileName: "resume.pdf",
    });
    await expect(refused).rejects.toMatchObject({ code: "invalid", message: expect.stringMatching(/PDF|DOCX/) });
    expect((await upload(token, ENGINEER)).stage).toBe("statements");
  });

  test("nobody is handed somebody else's link for knowing their email", async () => {
    const { space, api, portal, posting } = walk;
    const posting_id = await posting();
    const { data: shown } = await api.getPosting({ params: { posting_id } });
    const params = { company: space.slug, name: shown.name ?? "" };
    const join = () => portal.joinOpening({ params, body: { name: "Kim Lee", email: "kim@example.com" } });
    expect((await join()).interview_url).toContain("/i/");
    await expect(join()).rejects.toMatchObject({ reason: "already_joined" });
    await api.archivePosting({ params: { posting_id } });
    expect((await portal.getOpening({ params })).accepting).toBe(false);
    const late = portal.joinOpening({ params, body: { name: "Late", email: "late@example.com" } });
    await expect(late).rejects.toMatchObject({ reason: "closed" });
  });
});
