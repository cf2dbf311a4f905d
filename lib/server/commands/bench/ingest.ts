import { rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { load } from "./load";
import { perSecond, reportLine } from "./report";
import { type BenchWorld, PEERS_POSTING } from "./world";

const ROUNDS = 5;
const ROWS = 5000;

async function openPosting(world: BenchWorld, title: string): Promise<string> {
  const answer = await fetch(`${world.ours.origin}/api/v2/postings`, {
    method: "POST",
    headers: { "x-api-key": world.key, "content-type": "application/json" },
    body: JSON.stringify({ title, workflow: [{ type: "resume" }, { type: "web_interview" }] }),
  });
  return ((await answer.json()) as { data: { id: string } }).data.id;
}

const person = (name: string, n: number) => ({ name: `Person ${n}`, email: `${name}-${n}@example.com` });

/** POST one candidate (checked, durable, with its outbox row) against Fastify's bare insert of a row. */
export async function benchPost(world: BenchWorld): Promise<string[]> {
  const id = await openPosting(world, "Ingest");
  const fastify = await world.peer("fastify");
  const headers = { "x-api-key": world.key };
  const run = (origin: string, path: string, name: string) =>
    load(origin, {
      parallel: 16,
      count: 1500,
      shot: (n) => ({ path, method: "POST", headers, body: JSON.stringify(person(name, n)) }),
    });
  const rates = { ours: [] as number[], fastify: [] as number[] };
  for (let round = -1; round < ROUNDS; round++) {
    const ours = await run(world.ours.origin, `/api/v2/postings/${id}/candidates`, `ours${round}`);
    const theirs = await run(fastify.origin, "/candidates", `theirs${round}`);
    if (round < 0) continue; // the first round warms up
    rates.ours.push(ours.rate);
    rates.fastify.push(theirs.rate);
  }
  await fastify.stop();
  const ratios = rates.ours.map((rate, round) => rate / (rates.fastify[round] ?? Number.NaN));
  const behind = `ours ${perSecond(rates.ours)}, Fastify ${perSecond(rates.fastify)}`;
  return [reportLine("POST candidate / Fastify + pg insert", ratios, ">= 0.50", behind)];
}

/** Bulk ingest of 5,000 people against COPY of as many rows into a table with the same kind of keys. */
export async function benchBulk(world: BenchWorld): Promise<string[]> {
  const id = await openPosting(world, "Bulk");
  const rates = { ours: [] as number[], copy: [] as number[] };
  for (let round = -1; round < ROUNDS; round++) {
    const body = JSON.stringify({ data: Array.from({ length: ROWS }, (_, n) => person(`bulk${round}`, n)) });
    const path = `/api/v2/postings/${id}/candidates/bulk`;
    const shot = () => ({ path, method: "POST", headers: { "x-api-key": world.key }, body });
    const { rate } = await load(world.ours.origin, { parallel: 1, count: 1, shot });
    const copied = await copyRows(world, round);
    if (round < 0) continue;
    rates.ours.push(rate * ROWS);
    rates.copy.push(copied);
  }
  const ratios = rates.ours.map((rate, round) => rate / (rates.copy[round] ?? Number.NaN));
  const behind = `ours ${perSecond(rates.ours)} rows, COPY ${perSecond(rates.copy)} rows`;
  return [reportLine("bulk ingest / COPY", ratios, ">= 0.10", behind)];
}

/** Rows a second of a COPY that the database reads from a file of its own, so that no client costs it anything. */
async function copyRows(world: BenchWorld, round: number): Promise<number> {
  const file = path.join(os.tmpdir(), `greenroom-bench-${process.pid}-${round}.csv`);
  const client = new pg.Client({ connectionString: world.adminUrl });
  await client.connect();
  try {
    await client.query(`copy (select '${PEERS_POSTING}' as posting_id, 'Person ' || n as name, 'copy${round}-' || n || '@example.com' as email
      from generate_series(1, ${ROWS}) n) to '${file}' (format csv)`);
    const startedAt = performance.now();
    await client.query(`copy bench_candidates (posting_id, name, email) from '${file}' (format csv)`);
    return ROWS / ((performance.now() - startedAt) / 1000);
  } finally {
    await client.end();
    await rm(file, { force: true });
  }
}
