import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { makeApiKey } from "@/lib/domain/api-keys/make-api-key";
import { newId } from "@/lib/domain/ids";
import { openCluster } from "@/lib/server/postgres/open-cluster";
import { type Database, openDatabase } from "@/lib/store/database";
import { insertPosting } from "@/lib/store/postings";
import { insertWorkspace } from "@/lib/store/workspaces";

/** The posting that the peers' candidates are in. */
export const PEERS_POSTING = "PEERS";

export type Process = { origin: string; stop(): Promise<void> };

export type BenchWorld = {
  db: Database;
  /** For the database's superuser, who alone may COPY from files. */
  adminUrl: string;
  workspaceId: string;
  key: string;
  ours: Process;
  peer(kind: "bare" | "fastify", input?: string): Promise<Process>;
  close(): Promise<void>;
};

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}

async function run(args: string[], env: Record<string, string>, sign: string, input?: string): Promise<Process> {
  const port = await freePort();
  const child: ChildProcess = spawn(process.execPath, args, {
    env: { ...process.env, NODE_ENV: "production", ...env, PORT: String(port) },
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin?.end(input ?? "");
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on("data", (chunk: Buffer) => chunk.toString().includes(sign) && resolve());
    child.once("exit", (code) => reject(new Error(`${args.join(" ")} ended with ${code}`)));
  });
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGTERM");
      }),
  };
}

/** A database of its own, our built server on it, and a workspace with a key that no limit stops. */
export async function openBenchWorld(): Promise<BenchWorld> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "greenroom-bench-"));
  const postgres = await openCluster({ dataDir, log: console.error, isDurable: true });
  const db = openDatabase(postgres.url);
  const common = {
    DATABASE_URL: postgres.url,
    DATA_DIR: dataDir,
    APP_SECRET: "a secret for a bench, of 32 characters",
  };
  const ours = await run(
    [path.join("dist", "run.mjs")],
    { ...common, RATE_LIMIT_PER_MINUTE: "1000000000" },
    "Greenroom is ready",
  );
  const workspaceId = newId();
  await insertWorkspace(db, { id: workspaceId, name: "Bench", slug: "bench" });
  const { key } = await makeApiKey(db, { workspaceId, name: "bench" });
  await insertPosting(db, { id: PEERS_POSTING, workspaceId, title: "Peers", name: "peers", ingestionKey: "peers" });
  // The keys and indexes that a table of candidates needs anywhere; one row for each, where we write five.
  await db.execute(sql`create table bench_candidates (
    id uuid primary key default gen_random_uuid(), posting_id text not null references postings, name text not null,
    email text not null, created_at timestamptz not null default now(), unique (posting_id, email))`);
  await db.execute(sql`create index on bench_candidates (posting_id, created_at, id)`);
  return {
    db,
    adminUrl: postgres.adminUrl.replace(/\/[^/?]*(\?|$)/, "/greenroom$1"),
    workspaceId,
    key,
    ours,
    peer: (kind, input) =>
      run(
        [path.join("dist", "bench-peer.mjs"), kind],
        { ...common, WORKSPACE_ID: workspaceId },
        "peer is ready",
        input,
      ),
    async close() {
      await ours.stop();
      await db.$client.end();
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Puts `count` candidates who have not begun into a posting, straight into its tables. */
export async function fillPosting(db: Database, postingId: string, count: number): Promise<void> {
  const prefix = newId().slice(0, 8);
  await db.execute(sql`
    with people as (
      insert into candidates (id, workspace_id, email, name)
      select ${prefix}::text || n, p.workspace_id, ${prefix}::text || n || '@example.com', 'Person ' || n
      from postings p, generate_series(1, ${count}::int) n where p.id = ${postingId} returning id, workspace_id, email, name
    ), runs as (
      insert into interviews (id, workspace_id, posting_id, candidate_id, name, email, created_at)
      select upper(substr(md5(id), 1, 16)), workspace_id, ${postingId}, id, name, email,
        now() - (random() * interval '90 days') from people returning id
    )
    insert into interview_steps (interview_id, step_id, type, rank)
    select runs.id, s.id, s.type, s.rank from runs, workflow_steps s where s.posting_id = ${postingId}`);
  await db.execute(sql`vacuum analyze candidates, interviews, interview_steps`);
}
