import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chooseEndpoint, type Endpoint, removeEndpoint, startLogOf, urlOf } from "./choose-endpoint";
import { clearTheWay, refuseFor } from "./clear-the-way";
import { keepLease, type Lease, refuseForeignLease } from "./lease";
import { PRODUCT_NAME, prepareDatabase } from "./prepare-database";
import { type Place, preparePlace } from "./prepare-place";
import { type Postmaster, runPostmaster, stopPostmaster, waitUntilReady } from "./run-postmaster";
import { type ServerLock, takeServerLock } from "./server-lock";
import { reasonOf, StartRefused } from "./start-refused";
import { type Watchdog, watchOwner } from "./watch-owner";

/** A running database that this process alone may use. */
type OpenCluster = {
  /** For the product's role, in the product's database. */
  url: string;
  /** For the superuser, in the database `postgres`. */
  adminUrl: string;
  stop(): Promise<void>;
  onExit(tell: (sentence: string) => void): void;
};

/** `settings` are PostgreSQL settings that differ; `removeAfter` is a folder that goes when this process dies. */
type OpenOptions = {
  dataDir: string;
  log: (sentence: string) => void;
  isDurable: boolean;
  settings?: Record<string, string>;
  removeAfter?: string;
};

type Running = { place: Place; endpoint: Endpoint; postmaster: Postmaster; watchdog: Watchdog; lock: ServerLock };

/** Another start on the same folder can get between ours twice, not for ever. */
const START_LIMIT = 30_000;
const opening = new Set<string>();

/**
 * Starts PostgreSQL on `<dataDir>/postgres`, made if absent, and takes the lock on it. Throws StartRefused when it
 * cannot.
 */
export async function openCluster(options: OpenOptions): Promise<OpenCluster> {
  const place = await preparePlace(options.dataDir, options.isDurable, options.log);
  if (opening.has(place.cluster)) throw refuseFor(place, process.pid);
  opening.add(place.cluster);
  try {
    const running = await startUntilHeld(place, options);
    const adminUrl = urlOf(running.endpoint, "postgres", "postgres");
    const url = urlOf(running.endpoint, PRODUCT_NAME, PRODUCT_NAME);
    const lease = await keepLease(place.dataDir, options.log);
    const supervision = supervise(running, lease, adminUrl);
    await prepareDatabase(adminUrl, running.endpoint.password).catch(async (error: unknown) => {
      await supervision.stop();
      throw new StartRefused(`The database in ${place.cluster} could not be prepared: ${reasonOf(error)}.`);
    });
    return { url, adminUrl, ...supervision };
  } finally {
    opening.delete(place.cluster);
  }
}

async function startUntilHeld(place: Place, options: OpenOptions): Promise<Running> {
  await refuseForeignLease(place.dataDir);
  const until = Date.now() + START_LIMIT;
  for (;;) {
    await clearTheWay(place, options.log);
    const started = await startOnce(place, options);
    if ("postmaster" in started) return started;
    if (Date.now() > until)
      throw new StartRefused(`The database in ${place.cluster} did not start: ${started.reason}.`);
    await sleep(50);
  }
}

/** Out: the running database, or why it should be tried again because of another start's or a dying server's work. */
async function startOnce(place: Place, options: OpenOptions): Promise<Running | { reason: string }> {
  const { cluster, programs, account } = place;
  const endpoint = await chooseEndpoint(account, place.passwordFile);
  const startLog = startLogOf(endpoint, place.dataDir);
  const run = { cluster, startLog, settings: options.settings ?? {} };
  const postmaster = await runPostmaster(run, endpoint, programs, account).catch(async (error: unknown) => {
    await removeEndpoint(endpoint);
    throw new StartRefused(`${programs.postgres} cannot be run: ${reasonOf(error)}.`);
  });
  const removeAfter = [endpoint.host, ...(options.removeAfter ? [options.removeAfter] : [])];
  const watchdog = watchOwner({ pid: postmaster.pid, cluster, pgCtl: programs.pgCtl, removeAfter }, options.log);

  const giveUp = async () => {
    watchdog.dismiss();
    await postmaster.forgetMessages();
    await removeEndpoint(endpoint);
  };
  if (!(await waitUntilReady(postmaster, cluster, options.log))) {
    const reason = await postmaster.readFailure();
    await giveUp();
    // Either another start has the folder, or children of a killed database are still about to end.
    if (/lock file|shared memory block/.test(reason)) return { reason };
    throw new StartRefused(
      `The database in ${cluster} did not start (${await postmaster.ended}): ${reason || "it gave no reason"}. Its own log is in ${join(cluster, "log")}.`,
    );
  }
  try {
    const attempt = await takeServerLock(urlOf(endpoint, "postgres", "postgres"));
    if ("lock" in attempt) {
      await postmaster.forgetMessages();
      return { place, endpoint, postmaster, watchdog, lock: attempt.lock };
    }
    // Another start took it for one left running, and is about to stop it.
    throw refuseFor(place, attempt.holder);
  } catch (error) {
    await stopPostmaster(postmaster.pid, cluster, programs);
    await giveUp();
    if (error instanceof StartRefused) throw error;
    return { reason: reasonOf(error) };
  }
}

function supervise(running: Running, lease: Lease, adminUrl: string): Pick<OpenCluster, "stop" | "onExit"> {
  const { place, endpoint, postmaster, watchdog } = running;
  const listeners: ((sentence: string) => void)[] = [];
  let verdict: string | undefined;
  let stopping: Promise<void> | undefined;
  let lock = running.lock;

  const conclude = (sentence: string) => {
    if (stopping || verdict) return;
    verdict = sentence;
    for (const tell of listeners) tell(sentence);
  };
  void postmaster.ended.then((how) =>
    conclude(`The database ended by itself (${how}). Its log is in ${join(place.cluster, "log")}.`),
  );

  // PostgreSQL ends every connection when one of its processes crashes, and goes on; so does the lock.
  const keepLock = (held: ServerLock) => {
    lock = held;
    held.onLost(async () => {
      while (!stopping && !postmaster.hasEnded()) {
        const attempt = await takeServerLock(adminUrl).catch(() => undefined); // not back yet
        if (attempt && "lock" in attempt) return keepLock(attempt.lock);
        if (attempt) return conclude(refuseFor(place, attempt.holder).message);
        await sleep(50);
      }
    });
  };
  keepLock(lock);

  const stop = async () => {
    await stopPostmaster(postmaster.pid, place.cluster, place.programs);
    await postmaster.ended;
    watchdog.dismiss();
    await lock.release();
    await lease.release();
    await removeEndpoint(endpoint);
  };
  return {
    stop: () => (stopping ??= stop()),
    onExit: (tell) => {
      if (verdict) tell(verdict);
      else listeners.push(tell);
    },
  };
}
