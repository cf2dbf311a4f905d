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
export async function preparePlace(wanted: string, isDurable: boolean): Promise<Place> {
  const dataDir = await prepareDataDir(resolve(wanted));
  const cluster = join(dataDir, "postgres");
  const account = await chooseAccount(await ownerOf(cluster));
  const barrier = await findBarrier(dataDir, account);
  if (barrier) {
    throw new StartRefused(
      `PostgreSQL refuses to run as root and runs as "${account?.name}", who cannot enter ${barrier}, so DATA_DIR (${dataDir}) is out of its reach: set DATA_DIR=/var/lib/greenroom, or allow it with "chmod o+x ${barrier}".`,
    );
  }
  const programs = await preparePrograms(account);
  const passwordFile = await preparePasswordFile(dataDir);
  await makeCluster(cluster, programs, account, { isDurable, passwordFile });
  return { dataDir, cluster, account, programs, passwordFile };
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

async function ownerOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).uid;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw new StartRefused(`The database folder ${path} cannot be read: ${reasonOf(error)}.`);
  }
}
