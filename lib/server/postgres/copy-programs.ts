import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, cp, lstat, readdir, realpath, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Account } from "./choose-account";
import { findBarrier } from "./find-barrier";
import { makeFreshFolder, removeLeftovers } from "./fresh-folder";
import { completePrograms, type Installation } from "./locate-programs";
import { codeOf } from "./start-refused";

type Entry = { uid: number; mode: number; size: number; isLink: boolean };
type Listing = Map<string, Entry>;

const WRITABLE_BY_OTHERS = 0o022;

/**
 * Copies PostgreSQL once to a folder the account can enter, and finds that copy at the next start.
 * In: the installation, the account it is for, and the folders it may go to, the best first. Out: the folder of the
 * copy, which belongs to this process's user and which nobody else can write, complete by names and sizes; undefined
 * when no place would take it.
 */
export async function copyPrograms(
  installation: Installation,
  account: Account | undefined,
  // /var/cache before /tmp: nobody but root writes there, and no cleaner empties it while the server runs.
  places = account ? ["/var/cache", tmpdir(), "/tmp"] : [tmpdir()],
): Promise<string | undefined> {
  const wanted = await list(installation.folder);
  const hash = createHash("sha256").update(inventoryOf(wanted)).digest("hex").slice(0, 12);
  for (const place of places.filter(existsSync)) {
    const copy = join(place, `greenroom-postgres-${installation.version}-${hash}`);
    try {
      if (await findBarrier(place, account)) continue;
      if (!(await isTrusted(copy, wanted))) await makeCopy(installation.folder, copy, wanted);
      if (await isTrusted(copy, wanted)) return await realpath(copy);
    } catch (error) {
      if (!["EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT"].includes(codeOf(error) ?? "")) throw error;
    }
  }
  return undefined;
}

async function makeCopy(source: string, copy: string, wanted: Listing): Promise<void> {
  await removeLeftovers(copy, [process.getuid?.()]);
  const fresh = await makeFreshFolder(copy);
  try {
    // verbatim: the links are relative, and must lead into the copy rather than back to the original.
    await cp(source, fresh.path, { recursive: true, verbatimSymlinks: true });
    for (const [path, entry] of await list(fresh.path)) {
      if (!entry.isLink) await chmod(join(fresh.path, path), entry.mode & 0o100 ? 0o755 : 0o644);
    }
    await chmod(fresh.path, 0o755);
    await completePrograms(fresh.path);
    await putInPlace(fresh.path, copy, wanted);
  } finally {
    await fresh.discard();
  }
}

async function putInPlace(fresh: string, copy: string, wanted: Listing): Promise<void> {
  try {
    await rename(fresh, copy);
  } catch (error) {
    if (!["ENOTEMPTY", "EEXIST", "ENOTDIR"].includes(codeOf(error) ?? "")) throw error;
    if (await isTrusted(copy, wanted)) return; // another start was quicker, and may be running it already
    // What stands there is incomplete or not ours: put it aside and try once more.
    const aside = `${copy}.old-${randomBytes(6).toString("hex")}`;
    await rename(copy, aside);
    await rename(fresh, copy);
    await rm(aside, { recursive: true, force: true });
  }
}

/** A copy another user made, owns a part of, or can write to could carry that user's program: it is not used. */
async function isTrusted(copy: string, wanted: Listing): Promise<boolean> {
  const root = await lstat(copy).catch(() => undefined);
  if (!root?.isDirectory() || root.uid !== process.getuid?.() || root.mode & WRITABLE_BY_OTHERS) return false;
  const found = await list(copy);
  const isOurs = [...found.values()].every(
    (entry) => entry.uid === root.uid && (entry.isLink || !(entry.mode & WRITABLE_BY_OTHERS)),
  );
  return isOurs && inventoryOf(found) === inventoryOf(wanted);
}

async function list(folder: string): Promise<Listing> {
  const names = (await readdir(folder, { recursive: true })).sort();
  const entries = await Promise.all(
    names.map(async (name): Promise<[string, Entry]> => {
      const found = await lstat(join(folder, name));
      const { uid, mode } = found;
      return [name, { uid, mode, size: found.isFile() ? found.size : 0, isLink: found.isSymbolicLink() }];
    }),
  );
  return new Map(entries);
}

/** Names and sizes of the files; links are left out because an install without scripts lacks them. */
function inventoryOf(listing: Listing): string {
  return [...listing]
    .filter(([, entry]) => !entry.isLink)
    .map(([path, entry]) => `${path} ${entry.size}`)
    .join("\n");
}
