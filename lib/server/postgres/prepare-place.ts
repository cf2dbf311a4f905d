import { createHash } from "node:crypto";
import { chmod, mkdir, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Account, chooseAccount } from "./choose-account";
import { preparePasswordFile } from "./choose-endpoint";
import { findBarrier } from "./find-barrier";
import { makeCluster } from "./make-cluster";
import { type Programs, preparePrograms } from "./prepare-programs";
import { codeOf, reasonOf, StartRefused } from "./start-refused";

/** Everything a database server needs before it is started. All paths are absolute and without links. */
export type Place = {
  dataDir: string;
  cluster: string;
  account: Account | undefined;
  programs: Programs;
  passwordFile: string | undefined;
};

/**
 * Makes the data folder and the cluster in it, if absent, and finds the account and the programs for it.
 * Throws StartRefused with what to do when a part is out of reach.
 */
export async function preparePlace(
  wanted: string,
  isDurable: boolean,
  log: (sentence: string) => void,
): Promise<Place> {
  const dataDir = await prepareDataDir(resolve(wanted));
  const own = join(dataDir, "postgres");
  const account = await chooseAccount(await ownerOf(own));
  const cluster = join(await reachableFolder(dataDir, account, log), "postgres");
  const programs = await preparePrograms(account);
  const passwordFile = await preparePasswordFile(dataDir);
  await makeCluster(cluster, programs, account, { isDurable, passwordFile });
  return { dataDir, cluster, account, programs, passwordFile };
}

/** Where a root server keeps the clusters of data folders that PostgreSQL's account cannot enter. */
const SYSTEM_FOLDER = "/var/lib/greenroom";

/**
 * The folder that holds the cluster: the data folder, where the account can enter it. A data folder that is root's own
 * and private (as `mktemp -d` makes it) is opened for passing through. One below a private folder, /root above all, keeps
 * its cluster in the system's folder instead, under a name made from its path.
 */
async function reachableFolder(
  dataDir: string,
  account: Account | undefined,
  log: (sentence: string) => void,
): Promise<string> {
  const barrier = await findBarrier(dataDir, account);
  if (!barrier) return dataDir;
  if (barrier === dataDir) {
    const { uid, mode } = await stat(dataDir);
    if (uid === process.getuid?.()) {
      await chmod(dataDir, (mode & 0o777) | 0o011);
      return dataDir;
    }
  }
  if (await isThere(join(dataDir, "postgres", "PG_VERSION"))) {
    // A database that was once within reach must not be left behind for a new, empty one.
    throw new StartRefused(
      `PostgreSQL refuses to run as root and runs as "${account?.name}", who cannot enter ${barrier}, so the database in DATA_DIR (${dataDir}) is out of its reach: allow it with "chmod o+x ${barrier}".`,
    );
  }
  const name = createHash("sha256").update(dataDir).digest("hex").slice(0, 16);
  const folder = await prepareDataDir(join(SYSTEM_FOLDER, name));
  const stillBarred = await findBarrier(folder, account);
  if (stillBarred) {
    throw new StartRefused(
      `PostgreSQL refuses to run as root and runs as "${account?.name}", who can enter neither DATA_DIR (${dataDir}, because of ${barrier}) nor ${stillBarred}: set DATA_DIR to a folder that everybody may pass through.`,
    );
  }
  log(
    `PostgreSQL runs as "${account?.name}", who cannot enter ${barrier}: the database of ${dataDir} is kept in ${folder}.`,
  );
  return folder;
}

async function prepareDataDir(path: string): Promise<string> {
  try {
    const firstMade = await mkdir(path, { recursive: true, mode: 0o700 });
    // As root, PostgreSQL's account has to pass through: what we made it may enter, but not list.
    for (let made = path; firstMade && process.getuid?.() === 0; made = dirname(made)) {
      await chmod(made, 0o711);
      if (made === firstMade || made === dirname(made)) break;
    }
    return await realpath(path);
  } catch (error) {
    throw new StartRefused(`The folder DATA_DIR (${path}) cannot be made: ${reasonOf(error)}.`);
  }
}

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === "ENOENT") return false;
      throw error;
    },
  );

async function ownerOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).uid;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw new StartRefused(`The database folder ${path} cannot be read: ${reasonOf(error)}.`);
  }
}
