import { type ChildProcess, spawn } from "node:child_process";
import { type FileHandle, open, rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { type Account, runAs } from "./choose-account";
import type { Endpoint } from "./choose-endpoint";
import { isPostmasterOf, readPostmasterFile } from "./postmaster-file";
import { type Programs, programEnvironment } from "./prepare-programs";
import { reasonOf } from "./start-refused";

/** A database server this process started. */
export type Postmaster = {
  pid: number;
  /** Resolves with how it ended ("signal SIGKILL", "exit code 1") when it does. */
  ended: Promise<string>;
  hasEnded(): boolean;
  /** Why it did not start: the last fatal line of its first messages, or all of them. */
  readFailure(): Promise<string>;
  /** To be called when its first messages are of no more use. */
  forgetMessages(): Promise<void>;
};

/** What the product's database runs with; the log settings keep every statement and every value out of the log. */
const SETTINGS = {
  fsync: "on",
  synchronous_commit: "on",
  full_page_writes: "on",
  shared_buffers: "128MB",
  max_connections: "60",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  logging_collector: "on",
  log_directory: "log",
  log_filename: "postgres-%a.log",
  log_truncate_on_rotation: "on",
  log_rotation_age: "1d",
  log_rotation_size: "0",
  log_file_mode: "0600",
  log_statement: "none",
  log_min_duration_statement: "-1",
  log_min_error_statement: "panic",
  // "log" leaves out the errors of single queries, whose text quotes what was sent; terse leaves out their details.
  log_min_messages: "log",
  log_error_verbosity: "terse",
  log_checkpoints: "off",
};

/** How a test's throwaway database differs: nothing waits for the disk, and many workers connect. */
export const THROWAWAY_SETTINGS = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "200",
};

/**
 * Starts PostgreSQL on a cluster; it is not ready yet when this returns. In: the real path of the cluster, the file its
 * first messages go to (until its own log begins), and settings that differ. Throws when it cannot be spawned.
 */
export async function runPostmaster(
  { cluster, startLog, settings }: { cluster: string; startLog: string; settings: Partial<Record<string, string>> },
  endpoint: Endpoint,
  programs: Programs,
  account: Account | undefined,
): Promise<Postmaster> {
  const listen = endpoint.password
    ? { listen_addresses: endpoint.host, unix_socket_directories: "" }
    : { listen_addresses: "", unix_socket_directories: `"${endpoint.host}"`, unix_socket_permissions: "0700" };
  const all = { ...SETTINGS, ...settings, ...listen, port: endpoint.port, "greenroom.server": process.pid };
  const args = ["-D", cluster, ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`])];

  // A file and not a pipe: a pipe would break when this process dies before the database.
  await rm(startLog, { force: true });
  // "x", because the account owns the folder: a link it put there must not make root write elsewhere.
  const messages = await open(startLog, "wx+", 0o600);
  try {
    const child = spawn(programs.postgres, args, {
      ...runAs(account),
      cwd: cluster,
      env: programEnvironment(),
      detached: true, // Ctrl-C in a terminal is for Greenroom, which stops the database in its own order
      stdio: ["ignore", messages.fd, messages.fd],
    });
    return {
      ...(await follow(child)),
      readFailure: () => readFailure(messages),
      forgetMessages: () => messages.close(),
    };
  } catch (error) {
    await messages.close();
    throw error;
  }
}

async function follow(child: ChildProcess): Promise<Pick<Postmaster, "pid" | "ended" | "hasEnded">> {
  let hasEnded = false;
  const ended = new Promise<string>((resolve) => {
    child.once("exit", (code, signal) => {
      hasEnded = true;
      resolve(signal ? `signal ${signal}` : `exit code ${code}`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    child.once("spawn", () => resolve());
    child.once("error", reject);
  });
  // After "spawn" an error is a signal that could not be sent; stopPostmaster sees that the process is still there.
  child.on("error", () => undefined);
  const { pid } = child;
  if (pid === undefined) throw new Error("PostgreSQL was started without a process number.");
  return { pid, ended, hasEnded: () => hasEnded };
}

/**
 * Waits until the database takes connections. Out: true when it does, false when it exited instead. After a crash it
 * first replays its journal, which may take minutes; that is said in the log once.
 */
export async function waitUntilReady(
  postmaster: Postmaster,
  cluster: string,
  log: (sentence: string) => void,
): Promise<boolean> {
  const startedAt = Date.now();
  let hasSpoken = false;
  while (!postmaster.hasEnded()) {
    const file = await readPostmasterFile(cluster);
    if (file?.pid === postmaster.pid && file.isReady) return true;
    if (!hasSpoken && Date.now() - startedAt > 5_000) {
      hasSpoken = true;
      log("The database is still starting: it is repairing itself after it was not stopped properly.");
    }
    await sleep(5);
  }
  return false;
}

/**
 * Ends the database of a cluster: a fast shutdown, after 8 seconds an immediate one (nothing committed is lost by it).
 * Out: when the process is gone. Throws when it is still there 10 seconds after that.
 */
export async function stopPostmaster(pid: number, cluster: string, programs: Programs): Promise<void> {
  for (const [signal, mode, limit] of [
    ["SIGINT", "fast", 8_000],
    ["SIGQUIT", "immediate", 10_000],
  ] as const) {
    if (!(await isPostmasterOf(pid, cluster))) return;
    await sendStop(pid, cluster, programs, signal, mode);
    if (await isGoneWithin(limit, pid, cluster)) return;
  }
  throw new Error(`The database (process ${pid}) does not end. Its folder is ${cluster}.`);
}

async function sendStop(
  pid: number,
  cluster: string,
  programs: Programs,
  signal: "SIGINT" | "SIGQUIT",
  mode: string,
): Promise<void> {
  if (process.platform === "win32") {
    const child = spawn(programs.pgCtl, ["stop", "-D", cluster, "-m", mode, "--no-wait"], { stdio: "ignore" });
    await new Promise<void>((resolve) => {
      child.once("error", () => resolve()); // then it does not end, which the caller sees
      child.once("exit", () => resolve());
    });
    return;
  }
  // It may end between the check and the signal, by itself or by the watchdog of the server before us.
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (await isPostmasterOf(pid, cluster)) throw new Error(`The database (process ${pid}): ${reasonOf(error)}`);
  }
}

async function isGoneWithin(milliseconds: number, pid: number, cluster: string): Promise<boolean> {
  for (const until = Date.now() + milliseconds; Date.now() < until; await sleep(10)) {
    if (!(await isPostmasterOf(pid, cluster))) return true;
  }
  return false;
}

async function readFailure(messages: FileHandle): Promise<string> {
  // From the start of the file, wherever the database's own writing left the shared position.
  const { size } = await messages.stat();
  const { buffer } = await messages.read({ buffer: Buffer.alloc(size), position: 0 });
  const text = buffer.toString("utf8").trim();
  const fatal = text.split("\n").filter((line) => / (FATAL|PANIC): /.test(line));
  return (fatal.at(-1) ?? text).replace(/^.*?(FATAL|PANIC):\s*/, "");
}
