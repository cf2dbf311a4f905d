import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFile, readlink, realpath, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { codeOf } from "./start-refused";

/** What PostgreSQL wrote to postmaster.pid. `text` is the whole file; the socket folder is "" until it is known. */
type PostmasterFile = { pid: number; port: number; socketFolder: string; isReady: boolean; text: string };

/** Reads postmaster.pid of a cluster; undefined when there is none. */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(join(cluster, "postmaster.pid"), "utf8").catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  // PostgreSQL's documented lines: pid, data folder, start time, port, socket folder, address, shared memory, state.
  const [pid, , , port, socketFolder, , , state] = text.split("\n").map((line) => line.trim());
  return {
    pid: Number(pid),
    port: Number(port) || 5432,
    socketFolder: socketFolder ?? "",
    isReady: state === "ready",
    text,
  };
}

/** Whether the process is alive and is the database server of this cluster, not a later program with the same number. */
export async function isPostmasterOf(pid: number, cluster: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === "linux") {
    // The server's working folder is its cluster. A zombie has none, and counts as gone.
    const folder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
    return folder === (await realpath(cluster));
  }
  if (process.platform === "win32") return true;
  const { stdout } = await promisify(execFile)("ps", ["-o", "command=", "-p", String(pid)]).catch(() => ({
    stdout: "",
  }));
  return stdout.includes(cluster);
}

/** Whether a process with this number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/**
 * Removes a postmaster.pid whose process is gone; needed when its number now belongs to another program, since
 * PostgreSQL then believes that the server runs. A file another start wrote meanwhile is put back.
 */
export async function discardPostmasterFile(cluster: string, stale: PostmasterFile): Promise<void> {
  const path = join(cluster, "postmaster.pid");
  const aside = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  if ((await readFile(aside, "utf8")) === stale.text) await rm(aside);
  else await rename(aside, path);
}
