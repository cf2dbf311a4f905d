import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sha256 } from "@/lib/domain/ids";
import { createPosting } from "@/lib/domain/postings/create-posting";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";
import type { Database, Transactable } from "@/lib/store/database";
import { reserveAnswer } from "@/lib/store/idempotent-answers";
import { idempotentAnswers, outboxEvents, postings } from "@/lib/store/schema";
import { answerOnce } from "./answer-once";
import { handleApi } from "./door";

let world: TestWorld;
let mine: TestWorkspace;
beforeAll(async () => {
  world = await openTestWorld();
  mine = await world.workspace("Mine");
});
afterAll(() => world.close());

const send = (path: string, body: unknown, name: string) =>
  handleApi(
    world.gate,
    new Request(`${TEST_URL}/api/v2${path}`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json", "x-api-key": mine.key, "idempotency-key": name },
    }),
  );
const bodyOf = (title: string) => ({ title, workflow: [{ type: "resume" }] });
const named = (title: string) => ({
  keyId: mine.keyId,
  name: title,
  request: new TextEncoder().encode(`POST /api/v2/postings\n${JSON.stringify(bodyOf(title))}`),
});
const make = async (db: Transactable, title: string) => {
  const ctx = { ...world.house, db, actor: { kind: "key", id: mine.keyId, workspaceId: mine.id } as const };
  const body = { title, workflow: [{ type: "resume" as const }] };
  const defaults = { description: "", language: "en", interviewer_name: "Sarah", instructions: "" };
  const said = { ...defaults, company_overview: "", job_overview: "", ...body };
  return { status: 201, body: await createPosting(ctx, { params: {}, query: {}, body: said }) };
};
const countOf = (title: string) => world.house.db.$count(postings, eq(postings.title, title));
const age = (name: string) =>
  world.house.db
    .update(idempotentAnswers)
    .set({ createdAt: sql`${idempotentAnswers.createdAt} - interval '61 seconds'` })
    .where(and(eq(idempotentAnswers.keyId, mine.keyId), eq(idempotentAnswers.name, name)));

const isYoung = async (name: string) => {
  const [row] = await world.house.db.select().from(idempotentAnswers).where(eq(idempotentAnswers.name, name));
  return row !== undefined && Date.now() - row.createdAt.getTime() < 30_000;
};

test("a server that dies after the work and before its answer is kept leaves nothing; a retry makes one posting", async () => {
  const title = "Dies in between";
  const died = answerOnce(world.house.db, named(title), async (tx) => {
    const answer = await make(tx, title);
    await tx.execute(sql`select pg_terminate_backend(pg_backend_pid())`);
    return answer;
  });
  await expect(died).rejects.toThrow();
  expect(await countOf(title)).toBe(0);
  expect((await send("/postings", bodyOf(title), title)).status).toBe(201);
  expect((await send("/postings", bodyOf(title), title)).headers.get("idempotent-replayed")).toBe("true");
  expect(await countOf(title)).toBe(1);
});

test("an answer that was kept and never heard is given to the retry", async () => {
  const title = "Not heard";
  const { db } = world.house;
  const unheard: Database = Object.assign(Object.create(db), {
    async transaction(work: Parameters<Database["transaction"]>[0]) {
      await db.transaction(work);
      throw new Error("the connection broke at the commit");
    },
  });
  await expect(answerOnce(unheard, named(title), (tx) => make(tx, title))).rejects.toThrow("broke");
  const retry = await send("/postings", bodyOf(title), title);
  expect([retry.status, retry.headers.get("idempotent-replayed")]).toEqual([201, "true"]);
  expect(await countOf(title)).toBe(1);
});

test("a name that a killed server holds is free after a minute, not before", async () => {
  const { keyId, name, request } = named("Held");
  await reserveAnswer(world.house.db, { keyId, name, requestHash: sha256(request) });
  expect((await send("/postings", bodyOf("Held"), name)).status).toBe(409);
  expect(await countOf("Held")).toBe(0);
  await age(name);
  expect((await send("/postings", bodyOf("Held"), name)).status).toBe(201);
  expect(await countOf("Held")).toBe(1);
});

test("a run so slow that its name went to a retry takes its work back", async () => {
  const title = "Too slow";
  let retry: Promise<Response> | undefined;
  const slow = answerOnce(world.house.db, named(title), async (tx) => {
    const answer = await make(tx, `${title}, first`);
    await age(title);
    retry = send("/postings", bodyOf(title), title);
    await expect.poll(() => isYoung(title)).toBe(true);
    return answer;
  });
  await expect(slow).rejects.toMatchObject({ reason: "idempotency_key_in_progress" });
  expect((await retry)?.status).toBe(201);
  expect([await countOf(`${title}, first`), await countOf(title)]).toEqual([0, 1]);
  expect((await send("/postings", bodyOf(title), title)).headers.get("idempotent-replayed")).toBe("true");
});

test("candidates, with a webhook that listens, are stored with their answer and told of once", async () => {
  const idOf = async (response: Response) => ((await response.json()) as { data: { id: string } }).data.id;
  const id = await idOf(await send("/postings", bodyOf("Ingest"), "ingest-posting"));
  const hook = { posting_id: id, webhook_url: "http://127.0.0.1:9/x", event_type: "candidate_ingested" };
  expect((await send("/webhooks", hook, "hook")).status).toBe(201);
  const path = `/postings/${id}/candidates`;
  const jo = { name: "Jo", email: "jo@example.com" };
  const first = await send(path, jo, "jo");
  const again = await send(path, jo, "jo");
  const known = await send(path, jo, "jo, under another name");
  expect([first.status, again.status, known.status]).toEqual([201, 201, 201]);
  expect(await again.text()).toBe(await first.text());
  expect((await known.json()) as object).toMatchObject({ data: { candidate: { name: "Jo", status: "pending" } } });
  const many = { data: [jo, { name: "Kim", email: "kim@example.com" }] };
  expect((await send(`${path}/bulk`, many, "many")).status).toBe(201);
  const { rows } = await world.house.db.execute(
    sql`select status, count(*)::int as n from webhook_deliveries group by status`,
  );
  expect(rows).toEqual([{ status: "waiting", n: 2 }]);
  expect(await world.house.db.$count(outboxEvents, eq(outboxEvents.postingId, id))).toBe(2);
});
