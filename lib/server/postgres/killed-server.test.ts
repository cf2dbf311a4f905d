import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBarrier } from "./find-barrier";
import { isAlive } from "./postmaster-file";
import { bundleHolder, end, findProcesses, makeFolder, query, spawnHolder } from "./spawn-holder.fixture";
import { startPostgres } from "./start-postgres";

const isRoot = process.getuid?.() === 0;
const isLinux = process.platform === "linux";
const NOBODY = { name: "nobody", uid: 65534, gid: 65534 };
// The child runs in this checkout, which "nobody" can enter only outside of private folders.
const canBeNobody = isRoot && (await findBarrier(process.cwd(), NOBODY)) === undefined;

let folder = "";
let script = "";
beforeAll(async () => {
  folder = await makeFolder();
  script = await bundleHolder(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const socketFolderOf = (url: string | undefined) => new URL(url ?? "").searchParams.get("host") ?? "";

async function postmasterOf(dataDir: string): Promise<number> {
  return Number((await readFile(join(dataDir, "postgres", "postmaster.pid"), "utf8")).split("\n")[0]);
}

describe("when the server process is killed", { timeout: 90_000 }, () => {
  test("the database ends within seconds and leaves no folder for its socket", async () => {
    const dataDir = join(folder, "nobody restarts");
    const { child, until } = spawnHolder(script, dataDir);
    const { url, milliseconds } = await until((line) => line.url !== undefined);
    console.info(`first start: ${milliseconds} ms`);
    const pid = await postmasterOf(dataDir);
    await end(child, "SIGKILL");

    const killedAt = performance.now();
    await expect.poll(() => stat(socketFolderOf(url)).catch(() => "gone"), { timeout: 5_000 }).toBe("gone");
    console.info(`database gone ${Math.round(performance.now() - killedAt)} ms after kill -9`);
    expect(await readdir(join(dataDir, "postgres"))).not.toContain("postmaster.pid");
    if (isLinux) expect(await findProcesses("postgres", dataDir)).not.toContain(pid);
  });

  test("during its first start, the next start makes the database all the same", async () => {
    const dataDir = join(folder, "first start");
    for (const file of ["PG_VERSION", join("base", "1"), join("global", "pg_control")]) {
      const { child } = spawnHolder(script, dataDir);
      const isMaking = async () => {
        const fresh = (await readdir(dataDir).catch(() => [])).find((name) => name.startsWith("postgres.new-"));
        return fresh !== undefined && existsSync(join(dataDir, fresh, file));
      };
      await expect.poll(isMaking, { interval: 1, timeout: 20_000 }).toBe(true);
      await end(child, "SIGKILL");
    }
    const { url, stop } = await startPostgres({ dataDir, log: () => undefined });
    expect(await query(url, "select 1 as one")).toEqual([{ one: 1 }]);
    await stop();
    expect(await readdir(dataDir)).toEqual(["postgres"]);
  });

  test("every acknowledged row is there at the next start", async () => {
    const dataDir = join(folder, "rows");
    let kept = 0;
    for (let round = 1; round <= 3; round += 1) {
      const { child, told, until } = spawnHolder(script, dataDir);
      const { url } = await until((line) => line.url !== undefined);
      const before = round === 1 ? 0 : Number((await query(url ?? "", "select count(*) from kept"))[0]?.count);
      expect(before).toBeGreaterThanOrEqual(kept);
      if (round > 1) await query(url ?? "", "truncate kept");
      child.stdin?.write("insert\n");
      await until((line) => line.row === 200);
      await end(child, "SIGKILL");
      kept = Math.max(...told.map(({ row }) => row ?? 0));
    }
    const { url, stop } = await startPostgres({ dataDir, log: () => undefined });
    const [count] = await query(url, "select count(*), max(row) from kept");
    // One more may have been written and not yet acknowledged.
    expect([kept, kept + 1]).toContain(Number(count?.count));
    expect(Number(count?.max)).toBe(Number(count?.count));
    await stop();
  });

  test.runIf(isLinux)("a database left running, its watchdog killed too, is stopped and started again", async () => {
    const dataDir = join(folder, "left running");
    const { child, until } = spawnHolder(script, dataDir);
    const { url: oldUrl } = await until((line) => line.url !== undefined);
    await query(oldUrl ?? "", "create table notes as select 'kept' as note");
    const pid = await postmasterOf(dataDir);
    for (const watchdog of await findProcesses("greenroom-watchdog", dataDir)) process.kill(watchdog, "SIGKILL");
    await end(child, "SIGKILL");
    expect(await findProcesses("postgres", dataDir)).toContain(pid);

    const log: string[] = [];
    const { url, stop } = await startPostgres({ dataDir, log: (sentence) => log.push(sentence) });
    expect(log.join()).toContain("left running by a Greenroom server that died");
    expect(await query(url, "select note from notes")).toEqual([{ note: "kept" }]);
    expect(await postmasterOf(dataDir)).not.toBe(pid);
    await expect(stat(socketFolderOf(oldUrl))).rejects.toThrow("ENOENT");
    await stop();
  });

  test.runIf(isLinux)("a database that was killed as well is repaired at the next start", async () => {
    const dataDir = join(folder, "all killed");
    const { child, until } = spawnHolder(script, dataDir);
    const { url: oldUrl } = await until((line) => line.url !== undefined);
    await query(oldUrl ?? "", "create table notes as select 'kept' as note");
    const pid = await postmasterOf(dataDir);
    for (const watchdog of await findProcesses("greenroom-watchdog", dataDir)) process.kill(watchdog, "SIGKILL");
    process.kill(pid, "SIGKILL");
    await end(child, "SIGKILL");

    const { url, stop } = await startPostgres({ dataDir, log: () => undefined });
    expect(await query(url, "select note from notes")).toEqual([{ note: "kept" }]);
    await expect(stat(socketFolderOf(oldUrl))).rejects.toThrow("ENOENT");
    await stop();
  });

  test.runIf(isLinux)("its process number may belong to another program at the next start", async () => {
    const dataDir = join(folder, "number reused");
    const first = await startPostgres({ dataDir, log: () => undefined });
    const pidFile = join(dataDir, "postgres", "postmaster.pid");
    const text = await readFile(pidFile, "utf8");
    await first.stop();

    // PostgreSQL believes any living process of the account it runs as.
    const { uid, gid } = await stat(join(dataDir, "postgres"));
    const stranger = spawn("sleep", ["60"], isRoot ? { uid, gid, cwd: "/" } : { cwd: "/" });
    await writeFile(pidFile, text.replace(/^\d+/, String(stranger.pid)));
    await chown(pidFile, uid, gid);

    const { url, stop } = await startPostgres({ dataDir, log: () => undefined });
    expect(await query(url, "select 1 as one")).toEqual([{ one: 1 }]);
    expect(isAlive(stranger.pid ?? 0)).toBe(true);
    stranger.kill();
    await stop();
  });
});

describe("two servers on one folder", { timeout: 90_000 }, () => {
  test("the second is refused with a sentence that names the first, which goes on", async () => {
    const dataDir = join(folder, "second");
    const first = spawnHolder(script, dataDir);
    const { url } = await first.until((line) => line.url !== undefined);
    const alias = join(folder, "alias");
    await symlink(dataDir, alias);
    for (const way of [dataDir, alias]) {
      const { refused } = await spawnHolder(script, way).until((line) => line.refused !== undefined);
      expect(refused).toBe(
        `Another Greenroom server (process ${first.child.pid}) is already using ${dataDir}: stop it first, or set DATA_DIR to another folder.`,
      );
    }
    expect(await query(url ?? "", "select 1 as one")).toEqual([{ one: 1 }]);
    await end(first.child, "end of input");
    expect(await readdir(dataDir)).toEqual(["postgres"]);
  });

  test.each(["a new folder", "an existing one"])("of four that start at once on %s, one has it", async () => {
    const dataDir = join(folder, "race");
    const holders = [1, 2, 3, 4].map(() => spawnHolder(script, dataDir));
    const answers = await Promise.all(
      holders.map(({ until }) => until((line) => line.url !== undefined || line.refused !== undefined)),
    );
    const winners = holders.filter((_, index) => answers[index]?.url !== undefined);
    expect(answers.filter(({ refused }) => refused?.startsWith("Another Greenroom server"))).toHaveLength(3);
    expect(winners).toHaveLength(1);
    const url = answers.find((answer) => answer.url !== undefined)?.url ?? "";
    expect(await query(url, "select 1 as one")).toEqual([{ one: 1 }]);
    for (const { child } of winners) await end(child, "end of input");
    expect(await readdir(dataDir)).toEqual(["postgres"]);
  });
});

describe("an ordinary user", { timeout: 60_000 }, () => {
  test.runIf(canBeNobody)("has a database of their own, which root can take over and give back", async () => {
    const dataDir = join(folder, "ordinary");
    await mkdir(dataDir);
    await chown(dataDir, NOBODY.uid, NOBODY.gid);
    const { child, until } = spawnHolder(script, dataDir, NOBODY.uid);
    const { url } = await until((line) => line.url !== undefined);
    await query(url ?? "", "create table notes as select 'kept' as note");
    await end(child, "end of input");

    const asRoot = await startPostgres({ dataDir, log: () => undefined });
    expect(await query(asRoot.url, "select note from notes")).toEqual([{ note: "kept" }]);
    await asRoot.stop();

    const again = spawnHolder(script, dataDir, NOBODY.uid);
    const { milliseconds } = await again.until((line) => line.url !== undefined);
    console.info(`restart as an ordinary user: ${milliseconds} ms`);
    await end(again.child, "SIGKILL");
    await expect.poll(() => readdir(join(dataDir, "postgres")), { timeout: 5_000 }).not.toContain("postmaster.pid");
  });

  test.runIf(canBeNobody)("is told whose the folder is when it is not theirs", async () => {
    const dataDir = join(folder, "of root");
    const { stop } = await startPostgres({ dataDir, log: () => undefined });
    await stop();
    const { refused } = await spawnHolder(script, dataDir, NOBODY.uid).until((line) => line.refused !== undefined);
    expect(refused).toMatch(`The database folder ${join(dataDir, "postgres")} cannot be read: EACCES`);
  });
});
