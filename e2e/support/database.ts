import { execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chmod, chown, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { freePort } from "./server";

export type TestDatabase = { url: string; stop(): Promise<void> };

const DEBIAN = "/usr/lib/postgresql";

/** Where the programs of Debian's `postgresql` package are, the newest; undefined where it is not installed. */
export function postgresPrograms(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort() : [];
  return versions
    .map((version) => path.join(DEBIAN, version, "bin"))
    .findLast((place) => existsSync(`${place}/initdb`));
}

/** A PostgreSQL that Greenroom is only given the address of, reached over TCP as on another machine. */
export async function startDatabase(programs: string): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "greenroom-database-"));
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
