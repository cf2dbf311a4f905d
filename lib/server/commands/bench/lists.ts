import { sql } from "drizzle-orm";
import { load, type Measured, median, quantile } from "./load";
import { perSecond, reportLine } from "./report";
import { type BenchWorld, fillPosting } from "./world";

const ROUNDS = 5;

async function newPosting(world: BenchWorld, title: string): Promise<string> {
  const answer = await fetch(`${world.ours.origin}/api/v2/postings`, {
    method: "POST",
    headers: { "x-api-key": world.key, "content-type": "application/json" },
    body: JSON.stringify({
      title,
      description: "You own a service from design to on-call. ".repeat(4),
      workflow: [{ type: "resume" }, { type: "web_interview", config: { video: true } }],
    }),
  });
  if (answer.status !== 201) throw new Error(`a posting was refused: ${await answer.text()}`);
  return ((await answer.json()) as { data: { id: string } }).data.id;
}

/** GET /api/v2/postings, 20 rows, against bare node:http with the same bytes and Fastify with the same query. */
export async function benchPostings(world: BenchWorld): Promise<string[]> {
  for (let n = 0; n < 30; n++) await newPosting(world, `Posting ${n}`);
  await world.db.execute(sql`vacuum analyze postings, workflow_steps`);
  const headers = { "x-api-key": world.key };
  const bytes = await (await fetch(`${world.ours.origin}/api/v2/postings?limit=20`, { headers })).text();
  const [bare, fastify] = [await world.peer("bare", bytes), await world.peer("fastify")];
  const shots = {
    ours: () =>
      load(world.ours.origin, {
        parallel: 16,
        count: 6000,
        shot: () => ({ path: "/api/v2/postings?limit=20", headers }),
      }),
    bare: () => load(bare.origin, { parallel: 16, count: 12_000, shot: () => ({ path: "/" }) }),
    fastify: () => load(fastify.origin, { parallel: 16, count: 6000, shot: () => ({ path: "/postings" }) }),
  };
  for (const warm of Object.values(shots)) await warm();
  const rates = { ours: [] as number[], bare: [] as number[], fastify: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ["ours", "bare", "fastify"] as const) rates[name].push((await shots[name]()).rate);
  }
  await bare.stop();
  await fastify.stop();
  const against = (peer: number[]) => rates.ours.map((rate, round) => rate / (peer[round] ?? Number.NaN));
  const ours = `ours ${perSecond(rates.ours)} with key and rate limit`;
  return [
    reportLine(
      "GET postings / bare node:http",
      against(rates.bare),
      ">= 0.30",
      `${ours}, bare ${perSecond(rates.bare)}`,
    ),
    reportLine(
      "GET postings / Fastify + pg",
      against(rates.fastify),
      ">= 1.00",
      `${ours}, Fastify ${perSecond(rates.fastify)}`,
    ),
  ];
}

/** The list of 50 candidates at 100,000 in one posting against 1,000, first page and last. */
export async function benchList(world: BenchWorld): Promise<string[]> {
  const lines: string[] = [];
  const postings = {
    small: await newPosting(world, "A thousand"),
    large: await newPosting(world, "A hundred thousand"),
  };
  await fillPosting(world.db, postings.small, 1000);
  await fillPosting(world.db, postings.large, 100_000);
  const headers = { "x-api-key": world.key };
  for (const page of ["first", "last"] as const) {
    const shotOf = async (id: string) => {
      const cursor = page === "last" ? `&starting_after=${await nearTheEnd(world, id)}` : "";
      return () => ({ path: `/api/v2/postings/${id}/candidates?limit=50${cursor}`, headers });
    };
    const [small, large] = [await shotOf(postings.small), await shotOf(postings.large)];
    const measure = (shot: () => { path: string; headers: Record<string, string> }): Promise<Measured> =>
      load(world.ours.origin, { parallel: 1, count: 300, shot });
    await measure(small);
    await measure(large);
    const p95 = { small: [] as number[], large: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      p95.small.push(quantile((await measure(small)).times, 0.95));
      p95.large.push(quantile((await measure(large)).times, 0.95));
    }
    const ratios = p95.large.map((large, round) => large / (p95.small[round] ?? Number.NaN));
    const behind = `p95 ${median(p95.large).toFixed(1)} ms and ${median(p95.small).toFixed(1)} ms`;
    lines.push(reportLine(`50 candidates, ${page} page, 100,000 / 1,000`, ratios, "<= 1.50", behind));
  }
  return lines;
}

/** The candidate after whom the last 50 of a posting come. */
async function nearTheEnd(world: BenchWorld, postingId: string): Promise<string> {
  const { rows } = await world.db.execute<{ id: string }>(
    sql`select id from interviews where posting_id = ${postingId} order by created_at, id offset 50 limit 1`,
  );
  return rows[0]?.id ?? "";
}
