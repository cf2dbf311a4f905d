import { spawn } from "node:child_process";
import { chown, lchown, open, readdir, readFile, rename, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Account, runAs } from "./choose-account";
import { makeFreshFolder, removeLeftovers } from "./fresh-folder";
import { type Programs, programEnvironment } from "./prepare-programs";
import { codeOf, reasonOf, StartRefused } from "./start-refused";

/** Whether to wait until the files are on the disk, and on systems without sockets the file with the password. */
type ClusterOptions = { isDurable: boolean; passwordFile: string | undefined };

/**
 * Makes sure that `cluster` is a complete PostgreSQL cluster which the account owns.
 * A new one is made beside it and moved into place when it is on the disk, so that an interruption never leaves half a
 * cluster under the name; leftovers of interrupted starts are removed. In: the folder's path (its parent exists).
 * Throws StartRefused when the folder holds something else or the disk refuses.
 */
export async function makeCluster(
  cluster: string,
  programs: Programs,
  account: Account | undefined,
  options: ClusterOptions,
): Promise<void> {
  const version = await readFile(join(cluster, "PG_VERSION"), "utf8").catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw new StartRefused(`The database folder ${cluster} cannot be read: ${reasonOf(error)}.`);
  });
  if (version !== undefined && version.trim() !== programs.majorVersion) {
    throw new StartRefused(
      `The database in ${cluster} was made by PostgreSQL ${version.trim()} and this Greenroom brings PostgreSQL ${programs.majorVersion}: start it once with the Greenroom that made it, export with pg_dump, and import into an empty DATA_DIR.`,
    );
  }
  try {
    await removeLeftovers(cluster, [process.getuid?.() ?? 0, account?.uid]);
    if (version === undefined) await createCluster(cluster, programs, account, options);
    await claim(cluster, account);
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    throw new StartRefused(`The database folder ${cluster} cannot be prepared: ${reasonOf(error)}.`);
  }
}

async function createCluster(
  cluster: string,
  programs: Programs,
  account: Account | undefined,
  options: ClusterOptions,
): Promise<void> {
  const foreign = await readdir(cluster).catch(() => []);
  if (foreign.length > 0) {
    throw new StartRefused(
      `The folder ${cluster} is not a database (it has no PG_VERSION) and is not empty: move it away, or set DATA_DIR to another folder.`,
    );
  }
  const fresh = await makeFreshFolder(cluster);
  try {
    if (account) await chown(fresh.path, account.uid, account.gid);
    await runInitdb(fresh.path, programs, account, options);
    await rename(fresh.path, cluster).catch((error: unknown) => {
      // Another start of the same moment was quicker: its cluster is as good, and the server lock decides who goes on.
      if (!["ENOTEMPTY", "EEXIST"].includes(codeOf(error) ?? "")) throw error;
    });
    if (options.isDurable) await syncFolder(dirname(cluster));
  } finally {
    await fresh.discard();
  }
}

function runInitdb(
  folder: string,
  programs: Programs,
  account: Account | undefined,
  { isDurable, passwordFile }: ClusterOptions,
): Promise<void> {
  const args = [
    ...["-D", folder, "-U", "postgres", "--encoding=UTF8", "--locale=C"],
    // PostgreSQL's own C.UTF-8: the same on every machine, so that no index goes bad when the C library is updated.
    ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    // Who may come in is decided by the socket folder, which only the account (and root) can enter; without sockets
    // (Windows) by the password.
    ...(passwordFile
      ? ["--auth=scram-sha-256", `--pwfile=${passwordFile}`]
      : ["--auth-local=trust", "--auth-host=reject"]),
    ...(isDurable ? [] : ["--no-sync"]),
  ];
  return new Promise((resolve, reject) => {
    let output = "";
    const child = spawn(programs.initdb, args, { ...runAs(account), env: programEnvironment(), cwd: folder });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (output += part));
    child.on("error", (error) => reject(new StartRefused(`${programs.initdb} cannot be run: ${error.message}.`)));
    child.on("close", (code) => {
      if (code === 0) return resolve();
      const lines = output.split("\n").filter((line) => line.startsWith("initdb: "));
      reject(new StartRefused(`The database could not be made in ${folder}: ${lines.join(" ") || output.trim()}`));
    });
  });
}

/** PostgreSQL wants to own its files; as root they are given to the account (a backup was restored as root). */
async function claim(cluster: string, account: Account | undefined): Promise<void> {
  const { uid } = await stat(cluster);
  if (!account) {
    if (process.getuid && uid !== process.getuid()) {
      throw new StartRefused(
        `The database folder ${cluster} belongs to another user (number ${uid}): start Greenroom as that user, or as root.`,
      );
    }
    return;
  }
  if (uid === account.uid) return;
  const names = await readdir(cluster, { recursive: true });
  for (const path of [...names.map((name) => join(cluster, name)), cluster]) {
    // The folder itself last: an interrupted pass is done again. Never through links: what they lead to is not ours.
    await lchown(path, account.uid, account.gid);
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return; // a folder cannot be opened there
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
