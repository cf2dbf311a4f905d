import { afterAll, beforeAll, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { type Client, createClient } from "@/lib/client/create-client";
import { AppError } from "@/lib/contract/errors";
import { openTestWorld, TEST_URL, type TestWorld } from "@/lib/server/test-world";
import { startWorkers } from "@/lib/server/workers";
import { pushToAts } from "./push-to-ats";

let world: TestWorld;
let api: Client;
let stranger: Client;
let interview_id: string;
let posting_id: string;

const as = async (name: string) => {
  const { members } = await world.workspace(name);
  return createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request, members.admin) });
};

beforeAll(async () => {
  world = await openTestWorld();
  api = await as("Mine");
  stranger = await as("Theirs");
  const { data: posting } = await api.createPosting({ body: { title: "Nurse", workflow: [{ type: "resume" }] } });
  posting_id = posting.id;
  const body = { name: "Ana María Ruiz", email: "Ana@Example.com", phone_number: "+14155551234" };
  ({ interview_id } = (await api.ingestCandidate({ params: { posting_id }, body })).data);
});
afterAll(() => world.close());

const codeOf = (error: unknown) => (error instanceof AppError ? (error.reason ?? error.code) : error);
const statusOf = async (item_id: string) => (await api.getAtsPushStatus({ params: { item_id } })).data;
const person = { first_name: "Jo", email: "jo@example.com" };

/** A push that its job has not run yet. */
async function queued(candidate: Record<string, unknown>, more = {}): Promise<string> {
  const { data } = await api.pushAtsCandidate({ body: { ats_name: "Sandbox", candidate, ...more } });
  expect(data).toEqual({ status: "queued", item_id: expect.any(String), error: null });
  return data.item_id ?? "";
}

test("a workspace begins with the sandbox connection", async () => {
  const { data } = await api.listAtsConnections({});
  expect(data).toMatchObject([{ ats_provider: "sandbox", source: "native", is_active: true }]);
});

test("an unknown ATS is refused, one without a connection says so", async () => {
  const email = "a@example.com";
  expect(await api.resolveAtsCandidate({ body: { ats_name: "lever", email } }).catch(codeOf)).toBe("unsupported_ats");
  expect(await api.pushAtsCandidate({ body: { ats_name: "lever", candidate: { email } } }).catch(codeOf)).toBe(
    "unsupported_ats",
  );
  const error = "This workspace is not connected to Bullhorn.";
  expect((await api.resolveAtsCandidate({ body: { ats_name: "Bullhorn", email } })).data).toMatchObject({
    success: false,
    status: "not_connected",
    matches: [],
    error,
  });
  expect((await api.pushAtsCandidate({ body: { ats_name: "BULLHORN", candidate: { email } } })).data).toEqual({
    status: "failed",
    item_id: null,
    error,
  });
});

test("a push fills in from the interview what it does not say, and is found afterwards", async () => {
  const item_id = await queued({ first_name: "" }, { interview_id, create_submission: true });
  expect(await statusOf(item_id)).toMatchObject({
    item_id,
    status: "queued",
    retry_count: 0,
    failure_instances: [],
    success_details: null,
  });
  await pushToAts(world.house, { item_id }, false);
  const done = await statusOf(item_id);
  expect(done).toMatchObject({
    status: "completed",
    success_details: {
      ats_candidate_id: expect.any(String),
      created: true,
      submission_id: expect.any(String),
    },
  });
  // Given out again after its process was killed, it does nothing more.
  await pushToAts(world.house, { item_id }, false);
  const { data } = await api.resolveAtsCandidate({ body: { ats_name: "sandbox", email: "ana@example.COM" } });
  expect(data).toMatchObject({ success: true, status: "found", error: null });
  expect(data.matches).toMatchObject([
    {
      ats_candidate_id: done.success_details?.ats_candidate_id,
      first_name: "Ana María",
      last_name: "Ruiz",
      email: "Ana@Example.com",
      phone: "+14155551234",
      match_reason: "email",
    },
  ]);
});

test("a push names only what is the caller's, and somebody", async () => {
  const push = (client: Client, body: Record<string, unknown>) =>
    client
      .pushAtsCandidate({ body: { ats_name: "sandbox", candidate: person, ...body } })
      .catch((error: unknown) =>
        error instanceof AppError ? [error.code, ...error.fields.map((f) => f.field)] : error,
      );
  expect(await push(stranger, { interview_id })).toEqual(["not_found"]);
  expect(await push(stranger, { posting_id })).toEqual(["not_found"]);
  expect(await push(api, { candidate: { phone: "+1" } })).toEqual(["invalid", ["candidate"]]);
  expect(await push(api, { create_submission: true })).toEqual(["invalid", ["posting_id"]]);
  const item_id = await queued(person);
  expect(await stranger.getAtsPushStatus({ params: { item_id } }).catch(codeOf)).toBe("not_found");
});

test("a failure is noted and tried again, until it has failed for good", async () => {
  const item_id = await queued(person);
  const broken = {
    ...world.house,
    ats: {
      sandbox: { resolve: async () => [], push: () => Promise.reject(new Error("connect ECONNREFUSED 10.0.0.1")) },
    },
  };
  await expect(pushToAts(broken, { item_id }, false)).rejects.toThrow("ECONNREFUSED");
  expect(await statusOf(item_id)).toMatchObject({
    status: "queued",
    retry_count: 1,
    failure_instances: [{ at: expect.any(Number), message: "The ATS did not answer." }],
  });
  await pushToAts(broken, { item_id }, true);
  const failed = await statusOf(item_id);
  expect([failed.status, failed.retry_count, failed.failure_instances.length]).toEqual(["failed", 1, 2]);
  await pushToAts(world.house, { item_id }, false);
  expect((await statusOf(item_id)).status).toBe("failed");
});

test("a refusal of the ATS is not tried again", async () => {
  const item_id = await queued({ ats_candidate_id: "NOBODY" });
  await pushToAts(world.house, { item_id }, false);
  expect(await statusOf(item_id)).toMatchObject({
    status: "failed",
    retry_count: 0,
    failure_instances: [{ message: "The sandbox ATS has no candidate with the id NOBODY." }],
  });
});

test("the queue pushes by itself, and loses none of many", async () => {
  await startWorkers(world.house);
  const items = await Promise.all(Array.from({ length: 12 }, (_, n) => queued({ email: `many${n}@example.com` })));
  await expect
    .poll(async () => (await Promise.all(items.map(statusOf))).filter((one) => one.status === "completed").length, {
      timeout: 30_000,
    })
    .toBe(12);
  const found = await Promise.all(
    items.map((_, n) => api.resolveAtsCandidate({ body: { ats_name: "sandbox", email: `many${n}@example.com` } })),
  );
  expect(found.map(({ data }) => data.matches.length)).toEqual(items.map(() => 1));
});
