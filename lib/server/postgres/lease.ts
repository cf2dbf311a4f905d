import { readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { codeOf, StartRefused } from "./start-refused";

/** A sign on the data folder that the server is alive, for servers that cannot see its processes. */
export type Lease = { release(): Promise<void> };

const Sign = z.object({ host: z.string(), pid: z.number() });
const BEAT = 1_000;
const OBSERVATION = 5_000;

const pathOf = (dataDir: string) => join(dataDir, "postgres.lease");

/**
 * Two containers may mount one folder: then neither sees the other's processes or sockets, and PostgreSQL takes the
 * first's postmaster.pid for stale. So a lease of another host is observed for five seconds: a living server renews it.
 * Throws StartRefused when it does; returns at once when there is none or it is this host's own.
 */
export async function refuseForeignLease(dataDir: string): Promise<void> {
  const text = await readFile(pathOf(dataDir), "utf8").catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return;
  const sign = Sign.safeParse(parseJson(text));
  if (sign.data?.host === hostname()) return;

  const before = await lastBeat(dataDir);
  for (const until = Date.now() + OBSERVATION; Date.now() < until; await sleep(BEAT / 4)) {
    const now = await lastBeat(dataDir);
    if (now === undefined) return; // it was stopped in order
    if (now === before) continue;
    const who = sign.data ? ` (process ${sign.data.pid} on the host ${sign.data.host})` : "";
    throw new StartRefused(
      `Another Greenroom server${who} is already using ${dataDir}: stop it first, or set DATA_DIR to another folder.`,
    );
  }
}

/** Puts up this server's lease and renews it every second until release, which takes it down. */
export async function keepLease(dataDir: string, log: (sentence: string) => void): Promise<Lease> {
  const path = pathOf(dataDir);
  await writeFile(path, JSON.stringify({ host: hostname(), pid: process.pid }), { mode: 0o600 });
  const timer = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch((error: unknown) => {
      clearInterval(timer);
      log(`The lease ${path} cannot be renewed (${codeOf(error)}): do not start a second server on this folder.`);
    });
  }, BEAT);
  timer.unref();
  const release = async () => {
    clearInterval(timer);
    await rm(path, { force: true });
  };
  return { release };
}

async function lastBeat(dataDir: string): Promise<number | undefined> {
  try {
    return (await stat(pathOf(dataDir))).mtimeMs;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Half a lease, of a server killed while it wrote it, is a lease of an unknown server. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
