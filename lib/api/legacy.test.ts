import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AppError } from "@/lib/contract/errors";
import { type LegacyWorld, openLegacyWorld } from "@/lib/server/test-legacy";
import { TEST_URL } from "@/lib/server/test-world";
import { handleApi } from "./door";
import { legacyError } from "./legacy";

let legacy: LegacyWorld;
let posting_id: string;

beforeAll(async () => {
  legacy = await openLegacyWorld();
  const created = await legacy.api.createPosting({
    body: {
      title: "Backend Engineer",
      job_overview: "You own a service from design to on-call.",
      workflow: [{ type: "resume", config: { mandatory: true } }, { type: "web_interview" }],
    },
  });
  posting_id = created.data.id;
});
afterAll(() => legacy.world.close());

describe("postings", () => {
  test("are shown with their settings, steps and ingestion key", async () => {
    const { postings, ...paging } = await legacy.send("listPostings");
    expect(paging).toEqual({ total: 1, page: 1, limit: 10, total_pages: 1 });
    const v2 = (await legacy.api.getPosting({ params: { posting_id } })).data;
    expect(postings).toEqual([
      {
        posting_id,
        title: "Backend Engineer",
        name: "backend-engineer",
        description: "",
        company_id: legacy.space.id,
        created_at: v2.created_at,
        last_updated: v2.updated_at,
        archived: false,
        deadline: v2.deadline,
        finalized: true,
        phone_number_id: null,
        root_level_configs: {
          instructions: "",
          company_overview: "",
          job_overview: "You own a service from design to on-call.",
          interview_process_overview: null,
          language: "en",
          interviewer_name: "Sarah",
        },
        agentic_workflow: v2.workflow.map(({ type, id, config }) => ({ type, unique_id: id, config })),
        url_key: v2.urls?.ingestion_url_key,
      },
    ]);
  });

  test("come by page, newest first, each once, and only the caller's", async () => {
    const other = await legacy.world.workspace("Pages");
    const client = legacy.clientOf(other.key);
    const made: string[] = [];
    for (let n = 0; n < 5; n++) {
      const { data } = await client.createPosting({
        body: { title: `Job ${n}`, workflow: [{ type: "web_interview" }] },
      });
      made.unshift(data.id);
    }
    const ctx = legacy.contextOf(other);
    const pages = [];
    for (const page of [1, 2, 3, 4])
      pages.push(await legacy.send("listPostings", { ctx, query: `page=${page}&limit=2` }));
    expect(pages[0]).toMatchObject({ total: 5, page: 1, limit: 2, total_pages: 3 });
    const ids = pages.map(({ postings }) => postings.map((posting: { posting_id: string }) => posting.posting_id));
    expect(ids).toEqual([made.slice(0, 2), made.slice(2, 4), made.slice(4), []]);
  });

  test.each(["page=0", "page=-1", "page=two", "page=1.5", "limit=0", "limit=101", "limit=", "page=99999999999"])(
    "%s is refused with a sentence",
    async (query) => {
      expect(await legacy.send("listPostings", { query })).toEqual({
        detail: expect.stringMatching(/query\.(page|limit): must be/),
        status_code: 422,
        error_type: "validation_error",
      });
    },
  );
});

describe("ingest", () => {
  const keyOf = async (id: string) =>
    (await legacy.api.getPosting({ params: { posting_id: id } })).data.urls?.ingestion_url_key;
  async function pipeline() {
    const { data } = await legacy.api.createPosting({
      body: { title: "Pipeline", workflow: [{ type: "web_interview" }] },
    });
    return { id: data.id, params: { url_key: (await keyOf(data.id)) ?? "" } };
  }
  const JOHN = {
    name: "John Doe",
    email: "john.doe@example.com",
    phone_number: "+1234567890",
    metadata: { source: "careers_page", job_id: "job123" },
    data: { experience: "5 years", education: "Bachelor's in Computer Science" },
  };

  test("without retake somebody keeps the interview they have; with it they get another", async () => {
    const { id, params } = await pipeline();
    const first = await legacy.send("ingestCandidate", { params, body: JOHN });
    expect(first).toEqual({
      message: "Data Ingestion initiated for john.doe@example.com",
      ingestion_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      interview_details: [
        { interview_id: expect.any(String), interview_link: expect.stringMatching(/^http:\/\/greenroom\.test\/i\/.+/) },
      ],
    });
    const idOf = (answer: typeof first) => answer.interview_details[0].interview_id;
    expect(idOf(await legacy.send("ingestCandidate", { params, body: { ...JOHN, retake: false } }))).toBe(idOf(first));
    const again = await legacy.send("ingestCandidate", { params, body: { ...JOHN, retake: true } });
    expect(idOf(again)).not.toBe(idOf(first));
    const { data } = await legacy.api.listCandidates({ params: { posting_id: id } });
    expect(data.map((candidate) => candidate.interview_id).sort()).toEqual([idOf(first), idOf(again)].sort());
    expect(data[0]).toMatchObject({ metadata: JOHN.metadata, data: JOHN.data });
  });

  test("many at once are answered in order", async () => {
    const { params } = await pipeline();
    const known = await legacy.send("ingestCandidate", { params, body: JOHN });
    const jane = { ...JOHN, name: "Jane Smith", email: "jane.smith@example.com", retake: false };
    const bulk = await legacy.send("ingestCandidates", { params, body: { data: [{ ...JOHN, retake: true }, jane] } });
    expect(bulk.message).toBe("Bulk candidate ingestion job created successfully");
    expect(bulk.interview_details).toHaveLength(2);
    expect(bulk.interview_details[0].interview_id).not.toBe(known.interview_details[0].interview_id);
    const shown = await legacy.send("getInterview", {
      params: { interview_id: bulk.interview_details[1].interview_id },
    });
    expect(shown.details.name).toBe("Jane Smith");
  });

  test("a wrong key, another workspace's key, a closed posting and bad people are refused", async () => {
    const { id, params } = await pipeline();
    const missing = { status_code: 404, error_type: "not_found_error" };
    expect(await legacy.send("ingestCandidate", { params: { url_key: "none" }, body: JOHN })).toMatchObject(missing);
    const ctx = legacy.contextOf(await legacy.world.workspace("Foreign"));
    expect(await legacy.send("ingestCandidate", { ctx, params, body: JOHN })).toMatchObject(missing);
    expect(await legacy.send("ingestCandidate", { params, body: { ...JOHN, email: "nowhere", name: " " } })).toEqual({
      detail: expect.stringMatching(/body\.name: is required.*body\.email: is not an email address/),
      status_code: 422,
      error_type: "validation_error",
    });
    expect(await legacy.send("ingestCandidates", { params, body: { data: [] } })).toMatchObject({ status_code: 422 });
    expect(await legacy.send("ingestCandidates", { params })).toMatchObject({ status_code: 422 });
    await legacy.api.archivePosting({ params: { posting_id: id } });
    expect(await legacy.send("ingestCandidate", { params, body: JOHN })).toMatchObject({ status_code: 409 });
  });
});

describe("webhooks", () => {
  const create = (change: Record<string, unknown> = {}) =>
    legacy.send("createWebhook", {
      body: { posting_id, url: "https://example.com/hook", event_type: "interview_completed", ...change },
    });

  test("are made, found, listed by posting and event, and deactivated", async () => {
    const { secret, ...made } = await create({ http_method: "get" });
    expect(made).toEqual({
      webhook_id: expect.any(String),
      posting_id,
      url: "https://example.com/hook",
      webhook_url: "https://example.com/hook",
      event_type: "interview_completed",
      http_method: "get",
      is_active: true,
      created_at: expect.any(Number),
      updated_at: made.created_at,
    });
    expect(secret).toMatch(/^whsec_/);
    const params = { webhook_id: made.webhook_id };
    expect(await legacy.send("getWebhook", { params })).toEqual(made);
    const second = await create({ event_type: "report_available" });
    expect(second.http_method).toBe("post");

    const ids = async (query = "") =>
      (await legacy.send("listWebhooks", { query })).map((webhook: { webhook_id: string }) => webhook.webhook_id);
    expect(await ids()).toEqual([second.webhook_id, made.webhook_id]);
    expect(await ids(`posting_id=${posting_id}&event_type=interview_completed`)).toEqual([made.webhook_id]);
    expect(await ids("posting_id=FFFF")).toEqual([]);

    const ended = await legacy.send("deactivateWebhook", { params });
    expect(ended).toEqual({ ...made, is_active: false, updated_at: expect.any(Number) });
    expect(await legacy.send("getWebhook", { params })).toEqual(ended);
    expect(await ids()).toEqual([second.webhook_id, made.webhook_id]);
  });

  test("of another workspace are not there, and bad ones are refused", async () => {
    const { webhook_id } = await create();
    const ctx = legacy.contextOf(await legacy.world.workspace("Other"));
    const missing = { status_code: 404, error_type: "not_found_error" };
    expect(await legacy.send("getWebhook", { ctx, params: { webhook_id } })).toMatchObject(missing);
    expect(await legacy.send("deactivateWebhook", { ctx, params: { webhook_id } })).toMatchObject(missing);
    expect(await legacy.send("listWebhooks", { ctx })).toEqual([]);
    expect(await create({ posting_id: "FFFF" })).toMatchObject(missing);
    const refused = { status_code: 422, error_type: "validation_error" };
    expect(await create({ event_type: "lunch" })).toMatchObject(refused);
    expect(await create({ http_method: "put" })).toMatchObject(refused);
    expect(await create({ url: "no address" })).toMatchObject(refused);
  });
});

test.each([
  ["unauthorized", 401, "authentication_error"],
  ["not_found", 404, "not_found_error"],
  ["too_large", 413, "invalid_request_error"],
  ["invalid", 422, "validation_error"],
  ["rate_limited", 429, "rate_limit_error"],
  ["internal", 500, "api_error"],
] as const)("%s is told as detail, status_code and error_type", (code, status, error_type) => {
  expect(legacyError(new AppError(code, "A sentence."))).toEqual({
    status,
    body: { detail: "A sentence.", status_code: status, error_type },
  });
});

test.each([
  ["POST", "postings", 405, "Use GET here."],
  ["DELETE", "webhook/all", 405, "Use GET here."],
  ["GET", "nothing/here", 404, "There is nothing at this address."],
])("%s /api/%s is refused in the older form", async (method, path, status, detail) => {
  const answer = await handleApi(legacy.world.gate, new Request(`${TEST_URL}/api/${path}`, { method }));
  const error_type = status === 404 ? "not_found_error" : "invalid_request_error";
  expect([answer.status, await answer.json()]).toEqual([status, { detail, status_code: status, error_type }]);
});
