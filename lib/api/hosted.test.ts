import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Client, createClient } from "@/lib/client/create-client";
import type { AppError } from "@/lib/contract/errors";
import { type HostedStandIn, type StandInReply, startHostedStandIn } from "@/lib/providers/hosted/stand-in-server";
import type { LocalServer } from "@/lib/providers/stand-in";
import { clientOf as as, openHostedPair } from "@/lib/server/test-hosted";
import { TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";
import { handleApi } from "./door";

/** A keeps postings and interviews and is asked over the network; B is the dashboard that works on it. */
let pair: Awaited<ReturnType<typeof openHostedPair>>;
let worldA: TestWorld;
let spaceA: TestWorkspace;
let worldB: TestWorld;
let spaceB: TestWorkspace;
let serverA: LocalServer;
let api: Client;
const made: { id: string; title: string }[] = [];
let interviewId = "";

beforeAll(async () => {
  pair = await openHostedPair();
  api = pair.api;
  serverA = pair.server;
  ({ world: worldA, space: spaceA } = pair.upstream);
  ({ world: worldB, space: spaceB } = pair.dashboard);
  for (const title of ["Nurse", "Cook", "Welder", "Solicitor"]) {
    const workflow = [{ type: "web_interview" as const, questions: [{ modality: "voice" as const, text: "Why?" }] }];
    made.push({ id: (await api.createPosting({ body: { title, workflow } })).data.id, title });
  }
  const body = { name: "Jo Doe", email: "jo@example.com" };
  interviewId = (await api.ingestCandidate({ params: { posting_id: idOf("Nurse") }, body })).data.interview_id;
});
afterAll(() => pair.close());

const idOf = (title: string) => made.find((posting) => posting.title === title)?.id ?? "";

describe("a dashboard on a hosted API", () => {
  test("reads and writes postings and candidates there", async () => {
    const recruiter = as(worldB, spaceB.members.recruiter);
    const { data } = await recruiter.listPostings({ query: { limit: 2 } });
    expect(data.map((posting) => posting.title)).toEqual(["Solicitor", "Welder"]);
    const posting_id = idOf("Cook");
    const added = await recruiter.ingestCandidate({
      params: { posting_id },
      body: { name: "Al", email: "al@a.example" },
    });
    expect(added.data.interview_url).toContain("/i/");
    const listed = await api.listCandidates({ params: { posting_id } });
    expect(listed.data.map((candidate) => candidate.name)).toEqual(["Al"]);
    await expect(recruiter.getPosting({ params: { posting_id: "nobody-knows" } })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(
      recruiter.updatePosting({ params: { posting_id }, body: { deadline: "not a date" } }),
    ).rejects.toMatchObject({ code: "invalid" });
    const { data: counts } = await recruiter.listPostingCounts({ query: { ids: [posting_id, "unknown"].join(",") } });
    expect(counts).toEqual([
      { posting_id, total: 1, in_progress: null, completed: 0, knocked_out: null, average_score: null },
    ]);
  });

  test("keeps decisions and reviews to itself and lays them over what it reads", async () => {
    const recruiter = as(worldB, spaceB.members.recruiter);
    const params = { interview_id: interviewId };
    expect(await recruiter.decideInterview({ params, body: { decision: "shortlisted" } })).toEqual({
      decision: "shortlisted",
      previous: null,
    });
    await recruiter.rateInterview({ params, body: { recommendation: "yes", comment: "Calm." } });
    const posting = { params: { posting_id: idOf("Nurse") } };
    expect((await recruiter.listCandidates(posting)).data[0]).toMatchObject({
      status: "shortlisted",
      shortlisted: true,
    });
    expect((await recruiter.getInterviewData({ params })).data).toMatchObject({
      status: "not_ready",
      candidate_status: "shortlisted",
    });
    const { decision, reviews } = await recruiter.listReviews({ params });
    expect([decision?.decision, reviews.map((review) => review.comment)]).toEqual(["shortlisted", ["Calm."]]);
    expect((await api.listCandidates(posting)).data[0]).toMatchObject({ status: "pending", shortlisted: false });
    await expect(
      recruiter.decideInterview({ params: { interview_id: "UNKNOWN" }, body: { decision: "dismissed" } }),
    ).rejects.toMatchObject({ code: "not_found" });
    await recruiter.decideInterview({ params, body: { decision: null } });
    expect((await recruiter.listCandidates(posting)).data[0]).toMatchObject({ status: "pending", shortlisted: false });
  });

  test("shows a hiring manager what is shared with them and nothing else", async () => {
    const recruiter = as(worldB, spaceB.members.recruiter);
    const manager = as(worldB, spaceB.members.hiring_manager);
    const nurse = { posting_id: idOf("Nurse") };
    const params = { interview_id: interviewId };
    const hidden = [
      () => manager.getPosting({ params: nurse }),
      () => manager.getPostingStats({ params: nurse }),
      () => manager.listCandidates({ params: nurse }),
      () => manager.listQuestions({ params: nurse }),
      () => manager.getInterviewData({ params }),
      () => manager.getInterviewMetadata({ params }),
      () => manager.listReviews({ params }),
      () => manager.decideInterview({ params, body: { decision: "dismissed" } }),
    ];
    for (const ask of hidden) await expect(ask(), ask.toString()).rejects.toMatchObject({ code: "not_found" });
    const after = manager.listPostings({ query: { starting_after: nurse.posting_id } });
    await expect(after).rejects.toMatchObject({ code: "invalid" });
    expect((await manager.listPostings()).data).toEqual([]);
    expect((await manager.listPostingCounts({ query: { ids: nurse.posting_id } })).data).toEqual([]);
    await expect(
      manager.resolveAtsCandidate({ body: { ats_name: "sandbox", email: "jo@example.com" } }),
    ).rejects.toMatchObject({ code: "forbidden" });

    const user_ids = [spaceB.members.hiring_manager.id];
    for (const title of ["Nurse", "Welder", "Cook"]) {
      await recruiter.setPostingShares({ params: { posting_id: idOf(title) }, body: { user_ids } });
    }
    expect((await recruiter.getPostingShares({ params: nurse })).user_ids).toEqual(user_ids);
    await expect(
      recruiter.setPostingShares({ params: { posting_id: "unknown" }, body: { user_ids } }),
    ).rejects.toMatchObject({ code: "not_found" });

    const first = await manager.listPostings({ query: { limit: 2 } });
    expect([first.data.map(({ title }) => title), first.pagination.has_more]).toEqual([["Welder", "Cook"], true]);
    const next = await manager.listPostings({ query: { limit: 2, starting_after: idOf("Cook") } });
    expect([next.data.map(({ title }) => title), next.pagination.has_more]).toEqual([["Nurse"], false]);
    expect((await manager.getInterviewData({ params })).data.name).toBe("Jo Doe");
    expect((await manager.decideInterview({ params, body: { decision: "dismissed" } })).decision).toBe("dismissed");
    await manager.decideInterview({ params, body: { decision: null } });
  });

  test("refuses what is only there, with the reason", async () => {
    const admin = as(worldB, spaceB.members.admin);
    const hosted = { code: "conflict", reason: "hosted" };
    await expect(admin.listApiKeys()).rejects.toMatchObject(hosted);
    await expect(admin.listDeliveries({})).rejects.toMatchObject(hosted);
    await expect(admin.deleteLibraryItem({ params: { item_id: "x" } })).rejects.toMatchObject(hosted);
    const open = createClient({ origin: TEST_URL, fetch: (request) => handleApi(worldB.gate, request) });
    await expect(open.getOpening({ params: { company: "a", name: "b" } })).rejects.toMatchObject(hosted);
    const program = createClient({
      origin: TEST_URL,
      fetch: (request) => {
        request.headers.set("x-api-key", spaceB.key);
        return handleApi(worldB.gate, request);
      },
    });
    const refused = { code: "not_found", message: expect.stringContaining(new URL(serverA.origin).host) };
    await expect(program.listPostings()).rejects.toMatchObject(refused);
    await expect(open.listAgentTypes()).rejects.toMatchObject(refused);
    expect((await admin.listTeam()).members).toHaveLength(3);
  });

  test("tells which API it works on, how that feels, and what cannot be done", async () => {
    const manager = as(worldB, spaceB.members.hiring_manager);
    const connection = await manager.getConnection();
    expect(connection).toMatchObject({ mode: "hosted", url: serverA.origin, healthy: true, problem: null });
    expect(connection.unavailable.map(({ feature }) => feature)).toContain("API keys of this server");
    expect(await as(worldA, spaceA.members.recruiter).getConnection()).toMatchObject({
      mode: "embedded",
      healthy: true,
      unavailable: [],
    });
  });
});

describe("a hosted API in trouble", () => {
  const open: HostedStandIn[] = [];
  afterEach(async () => {
    for (const server of open.splice(0)) await server.close();
  });

  async function dashboardOn(reply: StandInReply): Promise<Client> {
    const server = await startHostedStandIn(() => reply);
    open.push(server);
    const house = { ...worldB.house, hosted: { url: server.url, key: "the-secret-key" } };
    const gate = { ...worldB.gate, house };
    return createClient({
      origin: TEST_URL,
      fetch: (request) => handleApi(gate, request, spaceB.members.admin),
    });
  }
  const refusal = (call: Promise<unknown>) =>
    call.then(
      () => undefined,
      (error: unknown) => error as AppError,
    );
  const apiError = (code: string, message: string) => ({ error: { type: "t", code, message } });

  test.each([
    [{ status: 500, body: "<h1>Oops</h1>" }, "unavailable", "hosted_failed"],
    [{ status: 502, body: {} }, "unavailable", "hosted_failed"],
    [{ status: 200, body: "<html>Welcome to nginx</html>" }, "unavailable", "hosted_unexpected"],
    [{ status: 200, body: { data: [{ title: "No id" }] } }, "unavailable", "hosted_unexpected"],
    [{ status: 200, body: { data: "nothing" } }, "unavailable", "hosted_unexpected"],
    [{ status: 401, body: apiError("invalid_key", "no") }, "unavailable", "hosted_key_refused"],
    [{ status: 403, body: apiError("forbidden", "no") }, "unavailable", "hosted_key_refused"],
    [{ status: 301, body: {}, headers: { location: "https://a.example" } }, "unavailable", "hosted_redirected"],
    ["reset", "unavailable", "hosted_unreachable"],
    [{ status: 400, body: apiError("bad_cursor", "starting_after is odd") }, "bad_request", "bad_cursor"],
    [{ status: 404, body: { detail: "Not Found" } }, "not_found", "not_found"],
  ] as const)("%j becomes %s, %s", async (reply, code, reason) => {
    const error = await refusal((await dashboardOn(reply)).listPostings());
    expect(error).toMatchObject({ code, reason });
    expect(error?.message).not.toContain("the-secret-key");
  });

  test("passes on how long to wait, in seconds or until a date", async () => {
    for (const header of ["17", new Date(Date.now() + 16_500).toUTCString()]) {
      const reply = { status: 429, body: {}, headers: { "retry-after": header } };
      const error = await refusal((await dashboardOn(reply)).listPostings());
      expect(error?.code).toBe("rate_limited");
      expect(error?.retryAfter).toBeGreaterThanOrEqual(15);
      expect(error?.retryAfter).toBeLessThanOrEqual(17);
    }
  });

  test("passes on what is wrong with which field", async () => {
    const detail = [{ loc: ["body", "title"], msg: "is taken", type: "value_error" }];
    const dashboard = await dashboardOn({ status: 422, body: { detail } });
    const error = await refusal(dashboard.createPosting({ body: { title: "Nurse", workflow: [{ type: "resume" }] } }));
    expect(error).toMatchObject({ code: "invalid", fields: [{ field: ["title"], message: "is taken" }] });
  });

  test("shows its health as it is, without throwing", async () => {
    const connection = await (await dashboardOn({ status: 401, body: {} })).getConnection();
    expect(connection).toMatchObject({ mode: "hosted", healthy: false });
    expect(connection.problem).toContain("HEYMILO_API_KEY");
  });

  test("an answer that leaves out everything optional still has all that the pages rely on", async () => {
    const reply = {
      interview_id: "I1",
      posting_id: "P1",
      name: "Jo",
      email: "jo@example.com",
      status: "completed",
      surprise: true,
      web_interview: {
        interview_id: "I1",
        match_score: 70,
        scorecard: [
          {
            question_id: "Q",
            question_text: "Why?",
            score: 7,
            rank: 1,
            evaluation_summary: "",
            evaluation_criteria: "",
          },
        ],
      },
      resume: { interview_id: "I1" },
    };
    const { data } = await (await dashboardOn({ status: 200, body: { data: reply } })).getInterviewData({
      params: { interview_id: "I1" },
    });
    expect(data).toMatchObject({
      object: "interview_data",
      score: null,
      workflow: null,
      sms: null,
      web_interview: { highlights: [], transcript: [], video_recording_url: null, scorecard: [{ score_weight: 5 }] },
      resume: { overall_score: null, eligibility_criteria: [], resume_url: null },
    });
  });

  test("a voice's sample is fetched for the page from where the service points to, without our key", async () => {
    const files = await startHostedStandIn(({ path, key }) =>
      path.endsWith("/preview")
        ? { status: 302, body: {}, headers: { location: "/files/ada.mp3" } }
        : { status: 200, body: `sound for ${key || "nobody"}` },
    );
    open.push(files);
    const house = { ...worldB.house, hosted: { url: files.url, key: "the-secret-key" } };
    const request = new Request(`${TEST_URL}/api/v2/voices/v1/preview`);
    const answer = await handleApi({ ...worldB.gate, house }, request, spaceB.members.recruiter);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "audio/mpeg"]);
    expect(await answer.text()).toBe("sound for nobody");
  });

  test("no id leads to another operation than the one that was asked", async () => {
    const dashboard = await dashboardOn({ status: 200, body: {} });
    await expect(dashboard.listCandidates({ params: { posting_id: ".." } })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(open[0]?.calls).toEqual([]);
  });
});
