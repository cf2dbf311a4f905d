import { type ChildProcess, spawn } from "node:child_process";
import { chmod, mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import pg from "pg";

/** What holder.fixture.ts tells, one object per line. */
type Told = { url?: string; milliseconds?: number; refused?: string; log?: string; exit?: string; row?: number };

/** A server process of a test. `told` is everything it has told so far. */
export type Holder = { child: ChildProcess; told: Told[]; until(isIt: (line: Told) => boolean): Promise<Told> };

/** A temporary folder every account may enter. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "greenroom start "));
  await chmod(folder, 0o755);
  return folder;
}

/** Bundles holder.fixture.ts into the folder, as the product is bundled; gives the path of the script. */
export async function bundleHolder(folder: string): Promise<string> {
  const outfile = join(folder, "holder.cjs");
  await build({
    entryPoints: [join(import.meta.dirname, "holder.fixture.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    external: ["pg-native"],
    logLevel: "error",
  });
  return outfile;
}

/** Starts a server process on a data folder, as the user with the number `uid` or as this one. */
export function spawnHolder(script: string, dataDir: string, uid?: number): Holder {
  const child = spawn(process.execPath, [script, dataDir], {
    stdio: ["pipe", "pipe", "inherit"],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const told: Told[] = [];
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of waiting) look();
  };
  createInterface({ input: child.stdout }).on("line", (line) => {
    told.push(JSON.parse(line));
    wake();
  });
  const until = (isIt: (line: Told) => boolean) =>
    new Promise<Told>((resolve, reject) => {
      const look = () => {
        const found = told.find(isIt);
        if (!found) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
      child.once("close", () =>
        reject(new Error(`The server process ended and had only told ${JSON.stringify(told)}`)),
      );
    });
  return { child, told, until };
}

/** Ends a process and waits until it is gone. */
export async function end(child: ChildProcess, signal: "SIGKILL" | "end of input"): Promise<void> {
  const gone = new Promise((resolve) => child.once("close", resolve));
  if (signal === "SIGKILL") child.kill(signal);
  else child.stdin?.end();
  await gone;
}

/** The rows of one statement. */
export async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** The numbers of the processes whose command line has all these parts (Linux). */
export async function findProcesses(...parts: string[]): Promise<number[]> {
  const found: number[] = [];
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const command = await readFile(join("/proc", name, "cmdline"), "utf8").catch(() => ""); // it has just ended
    if (command && parts.every((part) => command.includes(part))) found.push(Number(name));
  }
  return found;
}
