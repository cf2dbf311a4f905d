import { randomBytes } from "node:crypto";
import { lstat, mkdir, readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { isAlive } from "./postmaster-file";

/** A new folder beside its final place. `discard` removes what is left of it there. */
type FreshFolder = { path: string; discard(): Promise<void> };

/** Folders this process is filling at the moment; one that carries its number but is not here is a leftover. */
const inProgress = new Set<string>();

/**
 * Makes a folder (mode 0700) beside `target`, to be filled and renamed to it, so that an interruption never leaves half
 * of it under that name. Its name carries this process's number for removeLeftovers.
 */
export async function makeFreshFolder(target: string): Promise<FreshFolder> {
  const path = `${target}.new-${process.pid}-${randomBytes(8).toString("hex")}`;
  inProgress.add(path); // before it exists, or another start in this process could take it for a leftover
  await mkdir(path, { mode: 0o700 });
  const discard = async () => {
    await removeTree(path);
    inProgress.delete(path);
  };
  return { path, discard };
}

/**
 * Removes the fresh folders of `target` whose process died. In: the users whose folders may be removed, so that in a
 * shared folder nobody can have a tree of theirs walked by root.
 */
export async function removeLeftovers(target: string, owners: (number | undefined)[]): Promise<void> {
  const prefix = `${basename(target)}.new-`;
  for (const name of await readdir(dirname(target))) {
    if (!name.startsWith(prefix)) continue;
    const path = join(dirname(target), name);
    const maker = Number(name.slice(prefix.length).split("-")[0]);
    const isOrphan = maker === process.pid ? !inProgress.has(path) : !isAlive(maker);
    if (!isOrphan) continue;
    const owner = await lstat(path).then(
      ({ uid }) => uid,
      () => undefined, // another start has just removed it
    );
    if (owner !== undefined && owners.includes(owner)) await removeTree(path);
  }
}

/** With retries, because the initdb of a killed server may still be writing there; it gives up when its files go. */
function removeTree(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}
