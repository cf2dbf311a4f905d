import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { isSigned, type StandInReceiver, startReceiver } from "../../lib/providers/webhooks/stand-in-receiver";
import { documentedInterview, link, number, text } from "../support/documented-interview";
import { finishedInterview } from "../support/finished-interview";
import { expect, test, type World } from "../support/world";

test.use({ serverEnv: { ALLOW_PRIVATE_WEBHOOKS: "1" } });

/**
 * The commands of the oldest API page, run by a shell, verbatim but for host, key, ids and the webhook's address. They
 * stand in legacy.commands.txt, one after another, each under a line that names it.
 */
const COMMANDS = new Map(
  readFileSync(path.join(__dirname, "legacy.commands.txt"), "utf8")
    .split(/^## /m)
    .slice(1)
    .map((block) => {
      const end = block.indexOf("\n");
      return [block.slice(0, end).trim(), block.slice(end + 1).trim()] as const;
    }),
);

type Ids = { posting?: string; interview?: string; urlKey?: string; webhook?: string; receiver?: string };

/** Runs one command, after `change` where a test sends it differently, and answers its JSON and status. */
function run(world: World, name: string, ids: Ids, change = (command: string) => command) {
  const command = COMMANDS.get(name);
  if (!command) throw new Error(`no command is called ${name}`);
  const mine = change(command)
    .replaceAll("https://api.heymilo.network", world.server.url)
    .replaceAll("your_api_key_here", world.apiKey)
    .replaceAll(/\{posting_id\}|A03EBF1A|posting_123/g, ids.posting ?? "none")
    .replaceAll("{interview_id}", ids.interview ?? "none")
    .replaceAll("{url_key}", ids.urlKey ?? "none")
    .replaceAll("webhook_789", ids.webhook ?? "none")
    .replaceAll("https://your-domain.com", ids.receiver ?? "none");
  const printed = execFileSync("/bin/sh", ["-c", `${mine} -s -w '\\n%{http_code}'`], { encoding: "utf8" });
  const cut = printed.lastIndexOf("\n");
  return { status: Number(printed.slice(cut + 1)), answer: JSON.parse(printed.slice(0, cut)) };
}

const recording = readFileSync(path.join(__dirname, "../../lib/server/commands/demo/interview/recording.webm"));

test.describe("the oldest API page", () => {
  test("its commands read postings, interviews and an export", async ({ world, request }) => {
    const ids = await finishedInterview(world, request, "Jamie Chen", recording);
    const postings = run(world, "list job postings", {});
    expect(postings.status).toBe(200);
    expect(postings.answer).toEqual({
      postings: [
        {
          posting_id: ids.postingId,
          title: "Backend Engineer",
          name: "backend-engineer",
          description: "",
          company_id: text,
          created_at: number,
          last_updated: number,
          archived: false,
          deadline: number,
          finalized: true,
          phone_number_id: null,
          root_level_configs: {
            instructions: "",
            company_overview: "",
            job_overview: "You own a service from design to on-call.",
            interview_process_overview: null,
            language: "en",
            interviewer_name: text,
          },
          agentic_workflow: [
            { type: "resume", unique_id: text, config: {} },
            { type: "web_interview", unique_id: text, config: {} },
          ],
          url_key: expect.stringMatching(/^\S{30,}$/),
        },
      ],
      total: 1,
      page: 1,
      limit: 10,
      total_pages: 1,
    });

    const one = run(world, "get an interview", { interview: ids.interviewId });
    expect(one.status).toBe(200);
    expect(one.answer).toEqual(documentedInterview(ids));
    const { web_interview_info: web, resume_interview_info: resume } = one.answer.agentic_data;
    expect([1, 2, 3, 4, 5]).toContain(web.scorecard.questions[0].evaluation_score);
    for (const score of [resume.score_criteria.overall_score, resume.score_criteria.criteria[0].score]) {
      expect(score).toBeGreaterThanOrEqual(1);
      expect(score).toBeLessThanOrEqual(5);
    }
    const opened = await Promise.all([web.video_recording_link, resume.resume_link].map((at) => request.get(at)));
    expect(opened.map((answer) => answer.headers()["content-type"])).toEqual([
      expect.stringContaining("video/webm"),
      "application/pdf",
    ]);

    const listed = run(world, "list interviews of a posting", { posting: ids.postingId });
    expect(listed.answer).toEqual({ candidates: [one.answer], total: 1, page: 1, limit: 10, total_pages: 1 });

    const exported = run(world, "export interviews", { posting: ids.postingId });
    expect(exported.status).toBe(200);
    expect(exported.answer).toEqual({ job_id: text, status: "success", file_url: link });
    const file = await request.get(exported.answer.file_url);
    expect(file.headers()["content-type"]).toBe("application/json");
    expect(await file.json()).toEqual({ candidates: [one.answer] });
  });

  test("its commands put people into a posting, with retake and without", async ({ world, request }) => {
    const headers = { "X-API-KEY": world.apiKey };
    const created = await request.post("/api/v2/postings", {
      headers,
      data: { title: "Pipeline", workflow: [{ type: "web_interview" }] },
    });
    const { id, urls } = (await created.json()).data;
    const ids = { posting: id, urlKey: urls.ingestion_url_key };
    const detail = { interview_id: text, interview_link: expect.stringMatching(/^http.+\/i\/.+/) };
    const first = run(world, "ingest a candidate", ids);
    expect(first.status).toBe(200);
    expect(first.answer).toEqual({
      message: "Data Ingestion initiated for john.doe@example.com",
      ingestion_id: text,
      interview_details: [detail],
    });
    const idOf = (sent: typeof first, nth = 0) => sent.answer.interview_details[nth].interview_id;
    const kept = run(world, "ingest a candidate", ids, (command) => command.replace("true", "false"));
    expect(idOf(kept)).toBe(idOf(first));
    const again = run(world, "ingest a candidate", ids);
    expect(idOf(again)).not.toBe(idOf(first));

    const bulk = run(world, "ingest in bulk", ids);
    expect(bulk.answer).toEqual({
      message: "Bulk candidate ingestion job created successfully",
      ingestion_id: text,
      interview_details: [detail, detail],
    });
    expect([idOf(first), idOf(again)]).not.toContain(idOf(bulk));
    const repeated = run(world, "ingest in bulk", ids);
    expect(idOf(repeated)).not.toBe(idOf(bulk));
    expect(idOf(repeated, 1)).toBe(idOf(bulk, 1));

    const listed = run(world, "list interviews of a posting", ids);
    expect(listed.answer).toMatchObject({ total: 5, total_pages: 1 });
    const john = run(world, "get an interview", { interview: idOf(first) });
    const { candidate_id } = john.answer.details;
    const his = await request.get(`/api/interviews/${id}?candidate_id=${candidate_id}&limit=3&page=2`, { headers });
    expect(await his.json()).toMatchObject({ candidates: [{ interview_id: idOf(first) }], total: 4, total_pages: 2 });
    const { pathname } = new URL(first.answer.interview_details[0].interview_link);
    expect((await request.get(`/api/portal/i/${pathname.split("/").at(-1)}`)).status()).toBe(200);
  });

  test("every refusal is a detail, a status and a kind", async ({ world, request }) => {
    const refused = async (answer: { status(): number; json(): Promise<unknown> }, status: number, kind: string) => {
      expect(answer.status()).toBe(status);
      expect(await answer.json()).toEqual({ detail: text, status_code: status, error_type: kind });
    };
    const headers = { "X-API-KEY": world.apiKey };
    await refused(await request.get("/api/postings"), 401, "authentication_error");
    await refused(await request.get("/api/postings", { headers: { "X-API-KEY": "no" } }), 401, "authentication_error");
    await refused(await request.get("/api/interview/none", { headers }), 404, "not_found_error");
    await refused(await request.get("/api/interviews/none", { headers }), 404, "not_found_error");
    await refused(await request.get("/api/postings?page=0", { headers }), 422, "validation_error");
    const garbage = { headers: { ...headers, "content-type": "application/json" }, data: Buffer.from("{") };
    await refused(await request.post("/api/webhook/create", garbage), 422, "validation_error");
    await refused(await request.post("/api/ingest/x/none", { headers, data: {} }), 422, "validation_error");
    const large = { headers, data: { data: "x".repeat(11 * 1024 * 1024) } };
    await refused(await request.post("/api/ingest/x/bulk/none", large), 413, "invalid_request_error");
  });
});

test.describe("webhooks", () => {
  let receiver: StandInReceiver;
  test.beforeAll(async () => {
    receiver = await startReceiver(() => 200);
  });
  test.afterAll(() => receiver.close());

  test("are made, found, delivered by GET and by POST, and deactivated", async ({ world, request }) => {
    const headers = { "X-API-KEY": world.apiKey };
    const created = await request.post("/api/v2/postings", {
      headers,
      data: { title: "Listened to", workflow: [{ type: "web_interview" }] },
    });
    const { id: posting, urls } = (await created.json()).data;
    const ids = { posting, receiver: receiver.origin };
    const made = run(world, "create a webhook", ids);
    expect(made.status).toBe(200);
    const documented = {
      webhook_id: text,
      posting_id: posting,
      url: `${receiver.origin}/webhook-endpoint`,
      webhook_url: `${receiver.origin}/webhook-endpoint`,
      event_type: "interview_completed",
      http_method: "post",
      is_active: true,
      created_at: number,
      updated_at: number,
    };
    expect(made.answer).toEqual({ ...documented, secret: expect.stringMatching(/^whsec_/) });
    const found = run(world, "get a webhook", { webhook: made.answer.webhook_id });
    expect(found.answer).toEqual(documented);

    const byGet = run(world, "create a webhook", ids, (command) =>
      command.replace("interview_completed", "candidate_ingested").replace('"post"', '"get"'),
    ).answer;
    const all = async (query: string) => (await request.get(`/api/webhook/all?${query}`, { headers })).json();
    expect(await all(`posting_id=${posting}`)).toHaveLength(2);
    expect(await all("event_type=candidate_ingested")).toMatchObject([
      { webhook_id: byGet.webhook_id, http_method: "get" },
    ]);

    const ingested = run(world, "ingest a candidate", { urlKey: urls.ingestion_url_key });
    const { interview_id } = ingested.answer.interview_details[0];
    await expect.poll(() => receiver.received.length).toBe(1);
    const [told] = receiver.received;
    if (!told) throw new Error("nothing came");
    expect([told.method, told.path, told.body]).toEqual(["GET", "/webhook-endpoint", ""]);
    expect(Object.fromEntries(told.query)).toMatchObject({
      event_type: "candidate_ingested",
      posting_id: posting,
      interview_id,
    });
    expect(await isSigned(byGet.secret, told)).toBe(true);

    const ended = await request.post(`/api/webhook/deactivate/${byGet.webhook_id}`, { headers });
    expect(await ended.json()).toMatchObject({ webhook_id: byGet.webhook_id, is_active: false });
    run(world, "ingest a candidate", { urlKey: urls.ingestion_url_key });
    const other = await request.post("/api/webhook/create", {
      headers,
      data: { posting_id: posting, url: `${receiver.origin}/other`, event_type: "candidate_ingested" },
    });
    expect(other.status()).toBe(200);
    run(world, "ingest a candidate", { urlKey: urls.ingestion_url_key });
    await expect.poll(() => receiver.received.length).toBe(2);
    expect(receiver.received[1]).toMatchObject({ method: "POST", path: "/other" });
  });
});
