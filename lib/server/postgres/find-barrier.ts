import { realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Account } from "./choose-account";

const READ = 4;
const ENTER = 1;

/**
 * Finds what keeps an account out of a folder.
 * In: an existing folder and the account (undefined: this process's own user, whom nothing is checked for).
 * Out: the topmost folder on the way, the last one included, that the account may not enter; undefined when it may.
 */
export async function findBarrier(folder: string, account: Account | undefined): Promise<string | undefined> {
  if (!account) return undefined;
  const way: string[] = [];
  for (let path = await realpath(folder); ; path = dirname(path)) {
    way.unshift(path);
    if (path === dirname(path)) break;
  }
  for (const path of way) {
    if (!(await isAllowed(path, account, ENTER))) return path;
  }
  return undefined;
}

/** Whether the account may read the file or, of a folder, list and enter it; false when it does not exist. */
export async function isReadable(path: string, account: Account | undefined): Promise<boolean> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => undefined,
  );
  if (isFolder === undefined) return false;
  return !account || isAllowed(path, account, isFolder ? READ | ENTER : READ);
}

async function isAllowed(path: string, account: Account, wanted: number): Promise<boolean> {
  const { uid, gid, mode } = await stat(path);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & wanted) === wanted;
}
