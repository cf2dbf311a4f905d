import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient } from "@/lib/client/create-client";
import { operations } from "@/lib/contract";
import type { Member } from "@/lib/contract/actor";
import { addressOf } from "@/lib/contract/address-of";
import type { AnyOperation } from "@/lib/contract/operation";
import { can, ROLES } from "@/lib/contract/permissions";
import { interviewToken } from "@/lib/domain/ids";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";
import { handleApi } from "./door";
import { bodies, queries } from "./fitting-calls.fixture";

let world: TestWorld;
let mine: TestWorkspace;
let theirs: TestWorkspace;
/** What exists in `mine`: the target of every call below. */
let target: {
  posting_id: string;
  question_id: string;
  interview_id: string;
  token: string;
  company: string;
  name: string;
  step_id: string;
  webhook_id: string;
  delivery_id: string;
  key_id: string;
};

const clientOf = (key: string) =>
  createClient({
    origin: TEST_URL,
    fetch: (request) => {
      request.headers.set("x-api-key", key);
      return handleApi(world.gate, request);
    },
  });

const memberOf = (member: Member) =>
  createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request, member) });

beforeAll(async () => {
  world = await openTestWorld();
  mine = await world.workspace("Mine");
  theirs = await world.workspace("Theirs");
  const api = clientOf(mine.key);
  const { data: posting } = await api.createPosting({
    body: {
      title: "Nurse",
      workflow: [
        { type: "resume", questions: [{ modality: "resume_eligibility", text: "Active RN licence" }] },
        { type: "web_interview", questions: [{ modality: "voice", text: "Why nursing?" }] },
      ],
    },
  });
  const { data: questions } = await api.listQuestions({ params: { posting_id: posting.id } });
  const { data: person } = await api.ingestCandidate({
    params: { posting_id: posting.id },
    body: { name: "Jo Doe", email: "jo@example.com" },
  });
  const webhook = await api.createWebhook({
    body: { posting_id: posting.id, webhook_url: "https://hooks.example.com/in", event_type: "candidate_ingested" },
  });
  await api.ingestCandidate({ params: { posting_id: posting.id }, body: { name: "Al Roe", email: "roe@example.com" } });
  const deliveries = await memberOf(mine.members.admin).listDeliveries();
  target = {
    posting_id: posting.id,
    question_id: questions[0]?.id ?? "",
    interview_id: person.interview_id,
    token: interviewToken(world.house.secret, person.interview_id),
    company: mine.slug,
    name: "nurse",
    step_id: "resume",
    webhook_id: webhook.data.webhook_id,
    delivery_id: deliveries.data[0]?.id ?? "",
    key_id: (await memberOf(mine.members.admin).createApiKey({ body: { name: "spare" } })).id,
  };
  const first = (page: { data: { id: string }[] }) => page.data[0]?.id ?? "";
  ids.getEmailTemplate = { template_id: first(await api.listEmailTemplates()) };
  ids.getEmailTemplateGroup = { group_id: first(await api.listEmailTemplateGroups()) };
  ids.getDesignTemplate = { template_id: first(await api.listDesignTemplates()) };
  ids.getDesignTemplateGroup = { group_id: first(await api.listDesignTemplateGroups()) };
  ids.getDomain = { config_id: first(await api.listDomains()) };
  ids.getVoice = { voice_id: first(await api.listVoices()) };
  ids.getVoicePreview = ids.getVoice;
  ids.getSenderEmail = { sender_email_id: first(await api.listSenderEmails()) };
  const number = await memberOf(mine.members.admin).createLibraryItem({
    body: { kind: "phone_number", phone_number: "+14155550101" },
  });
  ids.getPhoneNumber = { config_id: number.id };
  ids.replaceLibraryItem = { item_id: number.id };
  ids.deleteLibraryItem = { item_id: number.id };
  const template = await memberOf(mine.members.admin).createLibraryItem({
    body: { kind: "interview_template", name: "Nurses", template_code: "nurses", posting_id: posting.id },
  });
  ids.getInterviewTemplate = { template_id: template.id };
  for (const id of ["getPlan", "changePlan", "publishPlan", "startTestInterview"]) {
    ids[id] = { plan_id: posting.id };
  }
  const question = await memberOf(mine.members.admin).saveQuestion({
    body: { modality: "voice", text: "Where next?" },
  });
  ids.deleteSavedQuestion = { question_id: question.data.id };
  const proposal = await memberOf(mine.members.admin).startProposal({ body: { description: "Cook wanted" } });
  ids.getProposal = { proposal_id: proposal.id };
  ids.stopProposal = ids.getProposal;
  const push = await api.pushAtsCandidate({ body: { ats_name: "sandbox", candidate: { email: "al@example.com" } } });
  ids.getAtsPushStatus = { item_id: push.data.item_id ?? "" };
  for (const [id, own] of Object.entries(ids))
    for (const value of Object.values(own ?? {})) expect(value, id).not.toBe("");
});
afterAll(() => world.close());

/** Ids of things in `mine` that only one operation asks for. */
const ids: Partial<Record<string, Record<string, string>>> = {};

function requestOf(operation: AnyOperation, headers: Record<string, string> = {}): Request {
  const params = { ...target, user_id: "nobody", invite_id: "none", item_id: "none", part: 0, ...ids[operation.id] };
  const query = operation.id === "listPostingCounts" ? { ids: target.posting_id } : (queries[operation.id] ?? {});
  const body = bodies[operation.id];
  return new Request(addressOf(operation, { params, query }, TEST_URL), {
    method: operation.method,
    headers: { "content-type": "application/json", origin: TEST_URL, ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

const call = async (operation: AnyOperation, as?: Member, headers?: Record<string, string>) =>
  (await handleApi(world.gate, requestOf(operation, headers), as)).status;

const all: AnyOperation[] = Object.values(operations);
const guarded = all.filter((operation) => !["open", "candidate", "session"].includes(operation.access));

describe("every operation", () => {
  test.each(guarded.map((operation) => [operation.id, operation] as const))(
    "%s refuses whoever is not signed in",
    async (_, operation) => {
      expect(await call(operation)).toBe(401);
      expect(
        await call(operation, undefined, { "x-api-key": "gr_wrong", cookie: "greenroom.session_token=forged.forged" }),
      ).toBe(401);
    },
  );

  test.each(guarded.map((operation) => [operation.id, operation] as const))(
    "%s is for the roles that hold its permission",
    async (_, operation) => {
      for (const role of ROLES) {
        const allowed = can(role, operation.access as Parameters<typeof can>[1]); // safe: guarded operations name a permission
        const status = await call(operation, mine.members[role]);
        if (!allowed) expect(status, role).toBe(403);
        // A hiring manager with whom nothing is shared finds nothing; that is not a refusal by role.
        else expect([200, 201, 202, 404, 409, 422], role).toContain(status);
      }
    },
  );

  test.each(
    guarded.filter((operation) => operation.path.includes("{")).map((operation) => [operation.id, operation] as const),
  )("%s knows nothing of another workspace", async (_, operation) => {
    expect(await call(operation, theirs.members.admin)).toBe(404);
    if (operation.door === "platform") expect(await call(operation, undefined, { "x-api-key": theirs.key })).toBe(404);
  });

  test.each(
    all.filter((operation) => operation.access === "candidate").map((operation) => [operation.id, operation] as const),
  )("%s needs a genuine interview link", async (_, operation) => {
    const forged = { ...target, token: `${target.interview_id}-${"A".repeat(27)}`, part: 0 };
    const request = new Request(
      addressOf(
        operation,
        { params: forged, query: { offset: 0, tab_id: "12345678", mime_type: "video/webm" } },
        TEST_URL,
      ),
      {
        method: operation.method,
      },
    );
    expect((await handleApi(world.gate, request)).status).toBe(404);
  });
});

describe("the doors", () => {
  test("an API key does not open the workspace door", async () => {
    expect(await call(operations.listTeam, undefined, { "x-api-key": mine.key })).toBe(401);
  });

  test("a revoked key is refused at the next request", async () => {
    const other = await world.workspace("Revoked");
    const headers = { "x-api-key": other.key };
    expect(await call(operations.listPostings, undefined, headers)).toBe(200);
    const request = new Request(addressOf(operations.revokeApiKey, { params: { key_id: other.keyId } }, TEST_URL), {
      method: "DELETE",
    });
    expect((await handleApi(world.gate, request, other.members.admin)).status).toBe(200);
    expect(await call(operations.listPostings, undefined, headers)).toBe(401);
  });

  test("a hiring manager sees a posting and its candidates once it is shared, and can change neither", async () => {
    const manager = mine.members.hiring_manager;
    expect(await call(operations.getPosting, manager)).toBe(404);
    expect(await call(operations.getInterviewData, manager)).toBe(404);
    const share = new Request(addressOf(operations.setPostingShares, { params: target }, TEST_URL), {
      method: "PUT",
      body: JSON.stringify({ user_ids: [manager.id] }),
    });
    expect((await handleApi(world.gate, share, mine.members.recruiter)).status).toBe(200);
    expect(await call(operations.getPosting, manager)).toBe(200);
    expect(await call(operations.getInterviewData, manager)).toBe(200);
    expect(await call(operations.decideInterview, manager)).toBe(200);
    expect(await call(operations.updatePosting, manager)).toBe(403);
    expect(await call(operations.ingestCandidate, manager)).toBe(403);
  });

  test("a change with a visitor's cookies must come from a page of this server", async () => {
    for (const origin of ["https://evil.example", "null", ""]) {
      const request = requestOf(operations.createApiKey, origin ? { origin } : {});
      if (!origin) request.headers.delete("origin");
      expect((await handleApi(world.gate, request)).status, origin).toBe(403);
    }
  });

  test("a bad body is refused with its fields, a wrong method with the right ones, an unknown path plainly", async () => {
    const headers = { "x-api-key": mine.key, "content-type": "application/json" };
    const post = (body: string) =>
      handleApi(world.gate, new Request(`${TEST_URL}/api/v2/postings`, { method: "POST", headers, body }));
    const bad = await post(
      JSON.stringify({ title: "ab", workflow: [{ type: "resume", questions: [{ modality: "voice", text: "" }] }] }),
    );
    expect(bad.status).toBe(422);
    const { detail } = (await bad.json()) as { detail: { loc: unknown[]; msg: string; type: string }[] };
    expect(detail.map((item) => item.loc)).toEqual([
      ["body", "title"],
      ["body", "workflow", 0, "questions", 0, "text"],
    ]);
    expect((await post("{")).status).toBe(422);
    expect((await post(JSON.stringify({ title: "a\u0000bc", workflow: [{ type: "resume" }] }))).status).toBe(422);
    expect((await post(`{"title":"\\ud800 lone","workflow":[{"type":"resume"}]}`)).status).toBe(422);
    const wrong = await handleApi(world.gate, new Request(`${TEST_URL}/api/v2/postings`, { method: "PUT", headers }));
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "POST, GET"]);
    expect((await handleApi(world.gate, new Request(`${TEST_URL}/api/v2/nothing`, { headers }))).status).toBe(404);
    expect((await handleApi(world.gate, new Request(`${TEST_URL}/api/v2/postings/%zz`, { headers }))).status).toBe(404);
  });

  test("a body over the limit is refused while it is read, whatever it declares", async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1 << 20)),
    });
    const init = { method: "POST", headers: { "x-api-key": mine.key }, body: endless, duplex: "half" };
    const request = new Request(`${TEST_URL}/api/v2/postings`, init);
    expect((await handleApi(world.gate, request)).status).toBe(413);
  });

  test("ingesting the same person again answers the interview they have", async () => {
    const api = clientOf(mine.key);
    const params = { posting_id: target.posting_id };
    const again = await api.ingestCandidate({ params, body: { name: "Jo Again", email: "JO@Example.com" } });
    expect(again.data.interview_id).toBe(target.interview_id);
    expect(again.data.candidate?.name).toBe("Jo Doe");
  });

  test("candidates page by cursor, newest first, without gaps", async () => {
    const api = clientOf(mine.key);
    const { data: posting } = await api.createPosting({ body: { title: "Pages", workflow: [{ type: "resume" }] } });
    const params = { posting_id: posting.id };
    const people = Array.from({ length: 25 }, (_, n) => ({ name: `P${n}`, email: `p${n}@example.com` }));
    await api.ingestCandidatesBulk({ params, body: { data: people } });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await api.listCandidates({ params, query: { limit: 10, starting_after: after } });
      seen.push(...page.data.map((candidate) => candidate.email));
      after = page.pagination.has_more ? page.data.at(-1)?.interview_id : undefined;
    } while (after);
    expect(new Set(seen).size).toBe(25);
    expect(seen).toHaveLength(25);
  });
});
