import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, mkdtemp, readFile, rm, rmdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Account } from "./choose-account";
import { findBarrier } from "./find-barrier";
import { codeOf, StartRefused } from "./start-refused";

/** Where a database server listens: `host` is the socket folder, or 127.0.0.1 with a password on Windows. */
export type Endpoint = { host: string; port: number; password: string | undefined };

/** sun_path holds 104 bytes on macOS (108 on Linux), the closing zero included. */
const LONGEST_SOCKET_PATH = 103;
const PORT = 5432;
const START_LOG = "postgres-start.log";
/** What mkdtemp makes of "greenroom-". */
const FOLDER = /^greenroom-[A-Za-z0-9]{6}$/;

/**
 * Chooses where a new database server listens: a private folder for its socket, short enough for a socket's path; on
 * Windows a free port. In: the account that will own the folder, and the file with the password where one is used.
 * Throws StartRefused when no folder will do.
 */
export async function chooseEndpoint(
  account: Account | undefined,
  passwordFile: string | undefined,
): Promise<Endpoint> {
  if (passwordFile)
    return { host: "127.0.0.1", port: await findFreePort(), password: await readPassword(passwordFile) };

  for (const place of account ? ["/run", tmpdir(), "/tmp"] : [tmpdir(), "/tmp"]) {
    if (!existsSync(place)) continue;
    const longest = join(place, "greenroom-XXXXXX", `.s.PGSQL.${PORT}.lock`);
    if (Buffer.byteLength(longest) > LONGEST_SOCKET_PATH) continue;
    try {
      if (await findBarrier(place, account)) continue;
      const folder = await mkdtemp(join(place, "greenroom-")); // made with mode 0700
      if (account) await chown(folder, account.uid, account.gid);
      return { host: folder, port: PORT, password: undefined };
    } catch (error) {
      if (!["EACCES", "EPERM", "EROFS", "ENOSPC"].includes(codeOf(error) ?? "")) throw error;
    }
  }
  throw new StartRefused(
    `The database server needs a folder for its socket and can make none in ${tmpdir()} or /tmp: set TMPDIR to a short folder that can be written.`,
  );
}

/** The file that keeps the password of a cluster in `dataDir`; undefined where sockets make one needless. */
export async function preparePasswordFile(dataDir: string): Promise<string | undefined> {
  if (process.platform !== "win32") return undefined;
  const path = join(dataDir, "postgres.password");
  await writeFile(path, randomBytes(24).toString("hex"), { mode: 0o600, flag: "wx" }).catch((error: unknown) => {
    if (codeOf(error) !== "EEXIST") throw error; // the cluster was made with this one
  });
  await chmod(path, 0o600);
  return path;
}

/** Where a running server listens, from the socket folder and port in its postmaster.pid. */
export async function findEndpoint(
  running: { socketFolder: string; port: number },
  passwordFile: string | undefined,
): Promise<Endpoint> {
  if (passwordFile) return { host: "127.0.0.1", port: running.port, password: await readPassword(passwordFile) };
  return { host: running.socketFolder, port: running.port, password: undefined };
}

/** Where the database writes its first messages, until its own log begins. */
export function startLogOf(endpoint: Endpoint, dataDir: string): string {
  return join(endpoint.password === undefined ? endpoint.host : dataDir, START_LOG);
}

/**
 * Removes the socket folder of a server that has ended. Only the files that belong there are removed and never a whole
 * tree: the path may come from a file that the account can write, and this may be root.
 */
export async function removeEndpoint({ host, port, password }: Endpoint): Promise<void> {
  if (password !== undefined || !FOLDER.test(basename(host))) return;
  const socket = `.s.PGSQL.${port}`;
  await Promise.all([socket, `${socket}.lock`, START_LOG].map((name) => rm(join(host, name), { force: true })));
  await rmdir(host).catch((error: unknown) => {
    if (!["ENOENT", "ENOTEMPTY", "ENOTDIR"].includes(codeOf(error) ?? "")) throw error;
  });
}

/** The address node-postgres and libpq connect to. The port is written out so that PGPORT cannot change it. */
export function urlOf({ host, port, password }: Endpoint, user: string, database: string): string {
  if (password !== undefined) return `postgres://${user}:${password}@${host}:${port}/${database}`;
  // "localhost" only makes this a valid URL; both libraries let the parameter win.
  return `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}

async function readPassword(file: string): Promise<string> {
  return (await readFile(file, "utf8")).trim();
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : PORT;
      server.close(() => resolve(port));
    });
  });
}
