import { chmod, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeFolder, query } from "./spawn-holder.fixture";
import { StartRefused, startPostgres } from "./start-postgres";

const isRoot = process.getuid?.() === 0;
let folder = "";
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const log = () => undefined;
const start = (dataDir: string) => startPostgres({ dataDir, log });

async function refusalOf(attempt: Promise<{ stop(): Promise<void> }>): Promise<string> {
  const refusal = await attempt.then(
    ({ stop }) => stop(),
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(StartRefused);
  return refusal instanceof StartRefused ? refusal.message : "";
}

describe("the database that comes with Greenroom", { timeout: 60_000 }, () => {
  test("keeps rows over a restart, in a folder with spaces and a path of 200 characters", async () => {
    const dataDir = join(folder, "a folder with spaces", "x".repeat(200 - folder.length - 22));
    expect(dataDir.length).toBe(200);

    const first = await start(dataDir);
    await query(first.url, "create table notes as select 'kept' as note");
    await first.stop();
    await first.stop();

    const startedAt = performance.now();
    const second = await start(dataDir);
    console.info(`restart: ${Math.round(performance.now() - startedAt)} ms`);
    expect(await query(second.url, "select note from notes")).toEqual([{ note: "kept" }]);
    await second.stop();
    expect(await readdir(dataDir)).toEqual(["postgres"]);
  });

  test("runs with safe settings, understands every language and gives the product no superuser", async () => {
    const { url, stop } = await start(join(folder, "settings"));
    const [settings] = await query(
      url,
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
        current_setting('listen_addresses') as addresses, current_setting('TimeZone') as zone, current_setting('jit') as jit,
        current_setting('max_connections') as connections, current_setting('shared_buffers') as buffers,
        current_setting('server_encoding') as encoding, lower('ÅŽ') as lower, usesuper from pg_user where usename = current_user`,
    );
    expect(settings).toEqual({
      ...{ fsync: "on", commit: "on", addresses: "", zone: "UTC", jit: "off", connections: "60", buffers: "128MB" },
      ...{ encoding: "UTF8", lower: "åž", usesuper: false },
    });
    await stop();
  });

  test("writes no personal data to its log", async () => {
    const dataDir = join(folder, "log");
    const { url, stop } = await start(dataDir);
    await query(url, "create table people (email text unique)");
    await query(url, "insert into people values ('jane@example.com')");
    await expect(query(url, "insert into people values ('jane@example.com')")).rejects.toThrow("duplicate");
    await expect(query(url, "select 'jane@example.com'::int")).rejects.toThrow("jane@example.com");
    await expect(query(url, "select pg_terminate_backend(pg_backend_pid()), 'jane@example.com'")).rejects.toThrow();
    await stop();

    const logs = await readdir(join(dataDir, "postgres", "log"));
    const text = await Promise.all(logs.map((name) => readFile(join(dataDir, "postgres", "log", name), "utf8")));
    expect(text.join()).toContain("terminating connection");
    expect(text.join()).not.toContain("jane");
  });

  test("refuses a second server in the same process", async () => {
    const dataDir = join(folder, "twice");
    const first = await start(dataDir);
    expect(await refusalOf(start(dataDir))).toBe(
      `Another Greenroom server (process ${process.pid}) is already using ${dataDir}: stop it first, or set DATA_DIR to another folder.`,
    );
    expect(await query(first.url, "select 1 as one")).toEqual([{ one: 1 }]);
    await first.stop();

    const both = await Promise.allSettled([start(dataDir), start(dataDir)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    for (const one of both) if (one.status === "fulfilled") await one.value.stop();
  });

  test("removes what an interrupted first start left, and starts", async () => {
    const dataDir = join(folder, "interrupted");
    // No process has this number: it is above the limit of the system.
    const leftover = join(dataDir, "postgres.new-99999999-abcdef");
    await mkdir(join(leftover, "base"), { recursive: true });
    await writeFile(join(leftover, "PG_VERSION"), "18\n");

    const { stop } = await start(dataDir);
    await stop();
    expect(await readdir(dataDir)).toEqual(["postgres"]);
  });

  test("refuses while a server on another host, whose processes it cannot see, renews its lease", async () => {
    const dataDir = join(folder, "shared");
    await (await start(dataDir)).stop();
    const lease = join(dataDir, "postgres.lease");
    await writeFile(lease, JSON.stringify({ host: "other-container", pid: 1 }));
    const beat = setInterval(() => void utimes(lease, new Date(), new Date()), 500);
    expect(await refusalOf(start(dataDir))).toContain(
      `Another Greenroom server (process 1 on the host other-container) is already using ${dataDir}`,
    );
    clearInterval(beat);

    const { stop } = await start(dataDir);
    await stop();
    expect(await readdir(dataDir)).toEqual(["postgres"]);
  });

  test("says what is wrong with a folder that is no database of this version", async () => {
    const foreign = join(folder, "foreign");
    await mkdir(join(foreign, "postgres"), { recursive: true });
    await writeFile(join(foreign, "postgres", "thesis.txt"), "mine");
    expect(await refusalOf(start(foreign))).toContain("is not a database (it has no PG_VERSION) and is not empty");
    expect(await readFile(join(foreign, "postgres", "thesis.txt"), "utf8")).toBe("mine");

    await writeFile(join(foreign, "postgres", "PG_VERSION"), "14\n");
    expect(await refusalOf(start(foreign))).toContain(
      "was made by PostgreSQL 14 and this Greenroom brings PostgreSQL 18",
    );
  });

  test("says why when the data folder cannot be made", async () => {
    await writeFile(join(folder, "file"), "");
    expect(await refusalOf(start(join(folder, "file", "data")))).toContain("cannot be made: ENOTDIR");
  });

  test.runIf(isRoot)("as root, opens its own private data folder for PostgreSQL to pass through", async () => {
    const dataDir = join(folder, "private");
    await mkdir(dataDir, { mode: 0o700 });
    const { url, stop } = await start(dataDir);
    expect(await query(url, "select 1 as one")).toEqual([{ one: 1 }]);
    await stop();
    expect((await stat(dataDir)).mode & 0o077).toBe(0o011);
  });

  test.runIf(isRoot)(
    "as root, keeps the database elsewhere when a folder above the data is private, and finds it again",
    async () => {
      const secret = join(folder, "secret");
      await mkdir(secret, { mode: 0o700 });
      const said: string[] = [];
      const first = await startPostgres({ dataDir: join(secret, "data"), log: (sentence) => said.push(sentence) });
      await query(first.url, "create table kept (n int)");
      await first.stop();
      const elsewhere = /kept in (\S+)\.$/.exec(said.join("\n"))?.[1] ?? "";
      expect(elsewhere).toMatch(/^\/var\/lib\/greenroom\/[0-9a-f]{16}$/);
      const again = await start(join(secret, "data"));
      expect(await query(again.url, "select count(*)::int as n from kept")).toEqual([{ n: 0 }]);
      await again.stop();
      await rm(elsewhere, { recursive: true, force: true });
    },
  );

  test.runIf(isRoot)("as root, refuses rather than leave a database behind that came out of reach", async () => {
    const secret = join(folder, "was-open");
    const dataDir = join(secret, "data");
    await mkdir(dataDir, { recursive: true });
    const { stop } = await start(dataDir);
    await stop();
    await chmod(secret, 0o700);
    expect(await refusalOf(start(dataDir))).toContain(`chmod o+x ${secret}`);
  });

  test("tells when the database ends by itself", async () => {
    const dataDir = join(folder, "ends");
    const { stop, onExit } = await start(dataDir);
    const told = new Promise<string>((resolve) => onExit(resolve));
    const [pid] = (await readFile(join(dataDir, "postgres", "postmaster.pid"), "utf8")).split("\n");
    process.kill(Number(pid), "SIGKILL");
    expect(await told).toContain("The database ended by itself (signal SIGKILL)");
    await stop();

    // Its children are still ending; the next start waits for them.
    const again = await start(dataDir);
    expect(await query(again.url, "select 1 as one")).toEqual([{ one: 1 }]);
    await again.stop();
  });

  test("keeps its lock when PostgreSQL ends all connections after a crash of one of its processes", async () => {
    const dataDir = join(folder, "crash");
    const { url, stop } = await start(dataDir);
    const [lock] = await query(url, "select pid from pg_locks where locktype = 'advisory'");
    process.kill(Number(lock?.pid), "SIGKILL");
    await expect
      .poll(() => query(url, "select 1 from pg_locks where locktype = 'advisory'").catch(() => []), { timeout: 20_000 })
      .toHaveLength(1);
    expect(await refusalOf(start(dataDir))).toContain("Another Greenroom server");
    await stop();
  });
});
