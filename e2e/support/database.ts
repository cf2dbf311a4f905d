import { execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chmod, chown, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { startPostgres } from "../../lib/server/postgres/start-postgres";
import { freePort } from "./server";

export type TestDatabase = { url: string; from: string; stop(): Promise<void> };

const DEBIAN = "/usr/lib/postgresql";

/**
 * A PostgreSQL that Greenroom is only given the address of: Debian's own where its `postgresql` package is installed,
 * reached over TCP as on another machine; elsewhere the one that comes with Greenroom, started apart from it.
 */
export async function startDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "greenroom-database-"));
  const version = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort().at(-1) : undefined;
  const programs = version && path.join(DEBIAN, version, "bin");
  if (!programs || !existsSync(path.join(programs, "initdb"))) {
    const own = await startPostgres({ dataDir: folder, log: () => undefined });
    const stop = () => own.stop().then(() => rm(folder, { recursive: true, force: true }));
    return { url: own.url, from: "embedded", stop };
  }
  const account = await hand(folder);
  const data = path.join(folder, "data");
  execFileSync(path.join(programs, "initdb"), ["-D", data, "-U", "greenroom", "-A", "trust", "-E", "UTF8"], {
    ...account,
    cwd: folder,
  });
  const port = await freePort();
  const child = spawn(
    path.join(programs, "postgres"),
    ["-D", data, "-k", folder, "-h", "127.0.0.1", "-p", String(port)],
    { ...account, cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
  );
  await new Promise<void>((resolve, reject) => {
    child.stderr.on("data", (chunk: Buffer) => chunk.toString().includes("ready to accept connections") && resolve());
    child.once("exit", (code) => reject(new Error(`PostgreSQL ended with ${code}`)));
  });
  return {
    url: `postgres://greenroom@127.0.0.1:${port}/postgres`,
    from: `Debian ${version}`,
    async stop() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGINT");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses root: its package's own account gets the folder and runs it. */
async function hand(folder: string): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"]).toString());
  const account = { uid: id("-u"), gid: id("-g") };
  await chown(folder, account.uid, account.gid);
  await chmod(folder, 0o700);
  return account;
}
