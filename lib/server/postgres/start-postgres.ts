import { openCluster } from "./open-cluster";

export { StartRefused } from "./start-refused";

/** The product's own database. */
type StartedPostgres = {
  /** What node-postgres and libpq connect to: role and database `greenroom`, over a private socket. */
  url: string;
  /** Ends the database in order and returns when its process is gone; calling it twice is the same as once. */
  stop(): Promise<void>;
  /** Tells when the database ends without stop(), or is taken by another server; the process should end then. */
  onExit(tell: (sentence: string) => void): void;
};

/**
 * Starts the PostgreSQL that comes with Greenroom on `<dataDir>/postgres`, made at the first start.
 * One left running by a killed server is stopped first; when this process dies by any cause the database ends a moment
 * later. In: the data folder (made if absent) and where sentences for the operator go (no personal data is in them).
 * Throws StartRefused, whose message says what to do, when it cannot: another server uses the folder, the folder is out
 * of reach, PostgreSQL is not installed or does not run here.
 */
export async function startPostgres({
  dataDir,
  log,
}: {
  dataDir: string;
  log: (sentence: string) => void;
}): Promise<StartedPostgres> {
  const { url, stop, onExit } = await openCluster({ dataDir, log, isDurable: true });
  return { url, stop, onExit };
}
