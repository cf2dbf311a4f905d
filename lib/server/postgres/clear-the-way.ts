import { setTimeout as sleep } from "node:timers/promises";
import { findEndpoint, removeEndpoint, urlOf } from "./choose-endpoint";
import { discardPostmasterFile, isAlive, isPostmasterOf, readPostmasterFile } from "./postmaster-file";
import type { Place } from "./prepare-place";
import { stopPostmaster } from "./run-postmaster";
import { takeServerLock } from "./server-lock";
import { StartRefused } from "./start-refused";

/** How long a server that has just started may take to take its lock, in milliseconds. */
const STARTER_PATIENCE = 3_000;
/** How long a database may take to answer, or to notice that its server died, in milliseconds. */
const PATIENCE = 15_000;

/** The refusal of a second server. In: the other's process number, when known. */
export function refuseFor(place: Place, holder: number | undefined): StartRefused {
  const who = holder ? ` (process ${holder})` : "";
  return new StartRefused(
    `Another Greenroom server${who} is already using ${place.dataDir}: stop it first, or set DATA_DIR to another folder.`,
  );
}

/**
 * Sees to it that no database is running on the cluster. One whose Greenroom server died is stopped in order; a
 * postmaster.pid of a process that is gone is removed. Throws StartRefused when a living server is using it.
 */
export async function clearTheWay(place: Place, log: (sentence: string) => void): Promise<void> {
  const startedAt = Date.now();
  for (let turn = 0; ; turn += 1) {
    if (turn > 0) await sleep(50);
    const waited = Date.now() - startedAt;
    const file = await readPostmasterFile(place.cluster);
    if (!file) return;
    const endpoint = await findEndpoint(file, place.passwordFile);
    if (!(await isPostmasterOf(file.pid, place.cluster))) {
      // PostgreSQL removes the file itself, unless the number belongs to another process by now.
      if (isAlive(file.pid)) await discardPostmasterFile(place.cluster, file);
      await removeEndpoint(endpoint);
      return;
    }

    // It does not answer while it starts or stops; then it is looked at again.
    const attempt = await takeServerLock(urlOf(endpoint, "postgres", "postgres")).catch(() => undefined);
    if (!attempt) {
      if (waited < PATIENCE) continue;
      throw new StartRefused(
        `A database (process ${file.pid}) is running on ${place.cluster} but does not answer: stop it with "kill -INT ${file.pid}" and start again.`,
      );
    }
    if ("lock" in attempt) {
      const { starter } = attempt;
      const isStarting = starter !== undefined && starter !== process.pid && isAlive(starter);
      if (isStarting && waited < STARTER_PATIENCE) {
        await attempt.lock.release();
        continue;
      }
      log("A database was left running by a Greenroom server that died; it is stopped and started again.");
      await stopPostmaster(file.pid, place.cluster, place.programs);
      await attempt.lock.release();
      await removeEndpoint(endpoint);
    } else if (attempt.holder === undefined || isAlive(attempt.holder) || waited >= PATIENCE) {
      throw refuseFor(place, attempt.holder);
    }
  }
}
