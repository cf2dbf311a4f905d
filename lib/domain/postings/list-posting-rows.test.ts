import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handleApi } from "@/lib/api/door";
import { type Client, createClient } from "@/lib/client/create-client";
import type { Member } from "@/lib/contract/actor";
import { POSTING_FILTERS, POSTING_SORTS, type PostingListRow } from "@/lib/contract/workspace/postings";
import { openTestWorld, TEST_URL, type TestWorkspace, type TestWorld } from "@/lib/server/test-world";
import { listListedPostings, pageStatement } from "@/lib/store/posting-list";
import { replaceShares } from "@/lib/store/posting-shares";
import { insertPosting } from "@/lib/store/postings";
import type { postings } from "@/lib/store/schema";
import { insertSteps } from "@/lib/store/workflow-steps";
import { postingStatus } from "./posting-status";

let world: TestWorld;
let mine: TestWorkspace;
let api: Client;

const as = (member: Member) =>
  createClient({ origin: TEST_URL, fetch: (request) => handleApi(world.gate, request, member) });

const DAY = 24 * 60 * 60 * 1000;
const now = new Date("2026-11-26T12:00:00Z");
let made = 0;

/** A posting as it stands in the database. */
const keep = (workspaceId: string, facts: Partial<typeof postings.$inferInsert> = {}) => {
  const nth = made++;
  const id = `P${String(nth).padStart(5, "0")}`;
  return insertPosting(world.house.db, {
    id,
    workspaceId,
    title: `Posting ${nth}`,
    name: `posting-${nth}`,
    ingestionKey: `key-${nth}`,
    ...facts,
  });
};

/** Every row of the list, page by page. */
async function everyRow(client: Client, query: Parameters<Client["listPostingRows"]>[0] = {}, limit = 7) {
  const rows: PostingListRow[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await client.listPostingRows({ query: { ...query?.query, limit, starting_after: after } });
    rows.push(...page.data);
    if (!page.pagination.has_more) return rows;
    after = page.data.at(-1)?.id;
  }
}

beforeAll(async () => {
  world = await openTestWorld();
  mine = await world.workspace("Mine");
  api = as(mine.members.recruiter);
});
afterAll(() => world.close());

describe("the list of postings", () => {
  test("a status means the same in a filter as on a posting, to the millisecond of its deadline", async () => {
    const space = await world.workspace("Statuses");
    const deadlines = [null, now, new Date(now.getTime() - 1), new Date(now.getTime() + 1)];
    const rows = [];
    for (const archivedAt of [null, now])
      for (const finalized of [true, false])
        for (const deadline of deadlines) rows.push(await keep(space.id, { archivedAt, finalized, deadline }));

    for (const status of POSTING_FILTERS) {
      const listed = await listListedPostings(world.house.db, {
        workspaceId: space.id,
        status,
        sort: "oldest",
        limit: 100,
        now,
      });
      const right = rows.filter((row) => {
        const own = postingStatus(row, now);
        return status === "all" || (status === "open" ? own !== "archived" : own === status);
      });
      expect(listed.map(({ id }) => id).sort(), status).toEqual(right.map(({ id }) => id).sort());
      expect(listed.length, status).toBeGreaterThan(0);
    }
  });

  test("in every order each posting is seen once, whatever is equal and whatever has no deadline", async () => {
    const space = await world.workspace("Orders");
    const titles = ["Koch", "koch", "Äpfel", "مهندس", "Zimmermann", "Koch"];
    for (let nth = 0; nth < 40; nth++) {
      await keep(space.id, {
        title: titles[nth % titles.length] ?? "",
        deadline: nth % 3 === 0 ? null : new Date(now.getTime() + (nth % 4) * DAY),
        createdAt: new Date(now.getTime() - (nth % 5) * DAY),
      });
    }
    const client = as(space.members.admin);
    const key: Record<string, (row: PostingListRow) => string | number> = {
      newest: (row) => -(row.created_at ?? 0),
      oldest: (row) => row.created_at ?? 0,
      deadline: (row) => row.deadline ?? Number.MAX_SAFE_INTEGER,
    };
    for (const sort of POSTING_SORTS) {
      const rows = await everyRow(client, { query: { sort, status: "all" } });
      expect(new Set(rows.map(({ id }) => id)).size, sort).toBe(40);
      expect(rows.length, sort).toBe(40);
      const keyOf = key[sort];
      if (keyOf) expect(rows.map(keyOf), sort).toEqual(rows.map(keyOf).sort((a, b) => Number(a) - Number(b)));
      else {
        const { rows: sorted } = await world.house.db.execute<{ id: string }>(
          sql`select id from postings where workspace_id = ${space.id} order by lower(title), id`,
        );
        expect(rows.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
      }
    }
  });

  test("what is archived is out of sight until it is asked for", async () => {
    const space = await world.workspace("Archive");
    await keep(space.id, { title: "Open" });
    await keep(space.id, { title: "Draft", finalized: false });
    await keep(space.id, { title: "Gone", archivedAt: new Date() });
    const client = as(space.members.admin);
    const titles = async (query: object) => (await client.listPostingRows({ query })).data.map(({ title }) => title);
    expect((await titles({})).sort()).toEqual(["Draft", "Open"]);
    expect(await titles({ status: "archived" })).toEqual(["Gone"]);
    expect((await titles({ status: "all" })).length).toBe(3);
  });

  test("a search finds a part of the title or of the link's name, in any case, and takes % and _ as they are", async () => {
    const space = await world.workspace("Search");
    await keep(space.id, { title: "Senior Pflegefachkraft", name: "627-nurse" });
    await keep(space.id, { title: "Cook 100%", name: "cook_b" });
    await keep(space.id, { title: "Welder", name: "welder" });
    const client = as(space.members.admin);
    const found = async (search: string) =>
      (await client.listPostingRows({ query: { search } })).data.map(({ title }) => title);
    expect(await found("pFLEGE")).toEqual(["Senior Pflegefachkraft"]);
    expect(await found("627-NUR")).toEqual(["Senior Pflegefachkraft"]);
    expect(await found("100%")).toEqual(["Cook 100%"]);
    expect(await found("k_b")).toEqual(["Cook 100%"]);
    expect(await found("_")).toEqual(["Cook 100%"]);
    expect(await found("  ")).toHaveLength(3);
  });

  test("a row has the steps in order, the labels, the link, and counts of its candidates", async () => {
    const { data } = await api.createPosting({
      body: { title: "Nurse", workflow: [{ type: "web_interview" }, { type: "resume" }, { type: "form" }] },
    });
    const params = { posting_id: data.id };
    await api.setPostingLabels({ params, body: { labels: ["Ward 4", "Berlin"] } });
    for (const [name, status, score] of [
      ["A", "completed", 80],
      ["B", "evaluating", null],
      ["C", "knocked_out", 31],
      ["D", "pending", null],
    ] as const) {
      const person = await api.ingestCandidate({ params, body: { name, email: `${name}@rows.example` } });
      await world.house.db.execute(
        sql`update interviews set status = ${status}, score = ${score} where id = ${person.data.interview_id}`,
      );
    }
    const { data: rows, narrows } = await api.listPostingRows({ query: { search: "Nurse" } });
    expect(narrows).toBeNull();
    expect(rows[0]).toMatchObject({
      id: data.id,
      status: "active",
      steps: ["web_interview", "resume", "form"],
      labels: ["Berlin", "Ward 4"],
      candidate_url: `${TEST_URL}/apply/${mine.slug}/nurse`,
      ended_at: null,
      counts: { total: 4, in_progress: 1, completed: 1, knocked_out: 1, average_score: 55.5 },
    });
    expect((await api.listPostingCounts({ query: { ids: data.id } })).data).toEqual([rows[0]?.counts]);
  });

  test("the day it ended is its deadline or its archiving, whichever came first", async () => {
    const space = await world.workspace("Ends");
    const past = new Date(Date.now() - 3 * DAY);
    const earlier = new Date(Date.now() - 5 * DAY);
    await keep(space.id, { title: "expired", deadline: past });
    await keep(space.id, { title: "archived before", deadline: past, archivedAt: earlier });
    await keep(space.id, { title: "archived after", deadline: earlier, archivedAt: past });
    await keep(space.id, { title: "open", deadline: new Date(Date.now() + DAY) });
    const { data } = await as(space.members.admin).listPostingRows({ query: { status: "all", sort: "oldest" } });
    const ends = Object.fromEntries(data.map(({ title, ended_at }) => [title, ended_at]));
    expect(ends).toEqual({
      expired: past.getTime() / 1000,
      "archived before": earlier.getTime() / 1000,
      "archived after": earlier.getTime() / 1000,
      open: null,
    });
  });

  test("a hiring manager sees the rows that are shared with them, and cannot page on from another", async () => {
    const space = await world.workspace("Shared");
    const shared = await keep(space.id);
    const hidden = await keep(space.id);
    const manager = space.members.hiring_manager;
    await replaceShares(world.house.db, space.id, shared.id, [manager.id]);
    const client = as(manager);
    expect((await client.listPostingRows({})).data.map(({ id }) => id)).toEqual([shared.id]);
    await expect(client.listPostingRows({ query: { starting_after: hidden.id } })).rejects.toMatchObject({
      code: "invalid",
    });
  });

  test("nothing is listed of another workspace, and no order or status that we do not have is taken", async () => {
    const space = await world.workspace("Other");
    expect((await as(space.members.admin).listPostingRows({ query: { status: "all" } })).data).toEqual([]);
    for (const query of [{ limit: 101 }, { limit: 0 }, { sort: "size" }, { status: "gone" }, { label: " " }]) {
      // @ts-expect-error what the types refuse may come over the network
      await expect(api.listPostingRows({ query }), JSON.stringify(query)).rejects.toMatchObject({ code: "invalid" });
    }
  });
});

test("with 20,000 postings every order reads its own index, from the first page to the last", async () => {
  const space = await world.workspace("Many");
  const { db } = world.house;
  await db.execute(sql`
    insert into postings (id, workspace_id, title, name, ingestion_key, deadline, created_at)
    select 'M' || n, ${space.id}, 'Posting ' || md5(n::text), 'many-' || n, 'many-' || n,
      case when n % 4 = 0 then null else now() + make_interval(mins => n % 9000) end, now() - make_interval(mins => n)
    from generate_series(1, 20000) n`);
  await insertSteps(db, [{ id: "step-of-many", postingId: "M1", type: "resume", rank: 1 }]);
  await db.execute(sql`analyze postings`);
  const index = { newest: "newest", oldest: "newest", title: "by_title", deadline: "by_deadline" };
  const anchor = { id: "M5000", title: "Posting 8", createdAt: new Date(), deadline: new Date() };
  for (const sort of POSTING_SORTS) {
    for (const after of [undefined, anchor, { ...anchor, deadline: null }]) {
      const page = { workspaceId: space.id, status: "open", sort, after, limit: 50, now } as const;
      const { text, values } = pageStatement(page);
      const { rows } = await db.$client.query<{ "QUERY PLAN": string }>({ text: `explain ${text}`, values });
      const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
      expect(plan, sort).toContain(`postings_${index[sort]}`);
      expect(plan, sort).not.toContain("Seq Scan on postings");
    }
  }
});
