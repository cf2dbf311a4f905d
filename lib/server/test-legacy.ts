import { expect } from "vitest";
import { handleApi } from "@/lib/api/door";
import { legacyError, legacyRoutes } from "@/lib/api/legacy";
import { type Client, createClient } from "@/lib/client/create-client";
import { AppError } from "@/lib/contract/errors";
import type { Context } from "@/lib/domain/context";
import { ENGINEER, pdfOf } from "./test-resume";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "./test-world";

type Call = { params?: Record<string, string>; query?: string; body?: unknown; ctx?: Context; method?: string };

/** A world for tests of the older form of the API: one workspace and a way to send what the door would hand on. */
export type LegacyWorld = {
  world: TestWorld;
  space: TestWorkspace;
  /** The v2 client of `space`, and of any key. */
  api: Client;
  clientOf(key: string): Client;
  contextOf(workspace: TestWorkspace, change?: Partial<Context>): Context;
  /** Runs a route as the door does and answers what it would send; each test says what that must be. */
  // biome-ignore lint/suspicious/noExplicitAny: a JSON answer whose shape is what the tests are about.
  send(id: string, call?: Call): Promise<any>;
  /** Puts a person into a posting of two voice questions and takes them the whole way; answers the interview's id. */
  wholeWay(posting_id: string, name: string, email: string): Promise<string>;
};

/** A world with one workspace, "DataForge", and its clients. Close its `world` when the tests are over. */
export async function openLegacyWorld(): Promise<LegacyWorld> {
  const world = await openTestWorld();
  const space = await world.workspace("DataForge");
  const clientOf = (key: string) =>
    createClient({
      origin: TEST_URL,
      fetch: (request) => {
        request.headers.set("x-api-key", key);
        return handleApi(world.gate, request);
      },
    });
  const contextOf: LegacyWorld["contextOf"] = (workspace, change = {}) => ({
    ...world.house,
    actor: { kind: "key", id: workspace.keyId, workspaceId: workspace.id },
    ...change,
  });
  const api = clientOf(space.key);
  const portal = createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request) });
  return {
    world,
    space,
    api,
    clientOf,
    contextOf,
    async send(id, { params = {}, query = "", body, ctx, method } = {}) {
      const route = legacyRoutes.find((entry) => entry.id === `legacy.${id}` && (!method || entry.method === method));
      if (!route) throw new Error(`no route is called ${id}`);
      try {
        const asked = { params, query: new URLSearchParams(query), body };
        const answer = await route.run(ctx ?? contextOf(space), asked);
        expect(answer.status).toBe(200);
        return JSON.parse(JSON.stringify(answer.body));
      } catch (error) {
        if (error instanceof AppError) return legacyError(error).body;
        throw error;
      }
    },
    wholeWay: (posting_id, name, email) => takeWholeWay(api, portal, { posting_id, name, email }),
  };
}

async function takeWholeWay(
  api: Client,
  portal: Client,
  person: { posting_id: string; name: string; email: string },
): Promise<string> {
  const { posting_id, ...body } = person;
  const { data } = await api.ingestCandidate({ params: { posting_id }, body });
  const params = { token: new URL(data.interview_url).pathname.split("/").at(-1) ?? "" };
  await portal.giveConsent({ params, body: { consent: true } });
  await portal.uploadResume({ params, bytes: await pdfOf(ENGINEER), fileName: "resume.pdf" });
  await eventually(async () => (await portal.getPortal({ params })).stage === "interview");
  const tab_id = "tab-00000001";
  let state = await portal.startInterview({ params, body: { tab_id } });
  const answers = [
    "Last March our checkout failed for 40 minutes; I found a drained pool and added a limit.",
    "In May.",
  ];
  for (const [index, text] of answers.entries()) {
    const at = index * 70;
    const prompt_id = state.prompt?.id ?? "";
    state = await portal.submitAnswer({
      params,
      body: { tab_id, prompt_id, part: null, asked_at: at, from: at + 5, to: at + 65, text, source: "typed" },
    });
  }
  await portal.finishInterview({ params, body: { tab_id } });
  const result = async () => (await api.getInterviewData({ params: { interview_id: data.interview_id } })).data;
  await eventually(async () => (await result()).status === "completed");
  return data.interview_id;
}

async function eventually(isDone: () => Promise<boolean>) {
  for (let tries = 0; tries < 300; tries++) {
    if (await isDone()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("did not happen in 15 s");
}
