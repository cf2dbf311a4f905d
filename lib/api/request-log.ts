import { insertRequests, type NewRequest } from "@/lib/store/api-requests";
import type { Database } from "@/lib/store/database";

/** Remembers requests that came with a key and writes them down in batches, off the hot path. */
export type RequestLog = {
  note(request: NewRequest): void;
  /** Writes what is left. */
  close(): Promise<void>;
};

const FLUSH_MS = 1000;
const ROWS_AT_ONCE = 2000;
/** While the database is away so many are remembered; then the oldest go. The log informs, it decides nothing. */
const MOST_ROWS = 50_000;

/**
 * Opens the log over the house's pool; it writes every second, and a failure is told on the console and tried again.
 * Close it before the pool is closed.
 */
export function openRequestLog(db: Database): RequestLog {
  let rows: NewRequest[] = [];
  let writing: Promise<void> | undefined;

  const write = async () => {
    while (rows.length > 0) {
      // Taken out first: what is noted meanwhile may push the oldest out.
      const batch = rows.splice(0, ROWS_AT_ONCE);
      try {
        await insertRequests(db, batch);
      } catch (error) {
        rows = [...batch, ...rows].slice(-MOST_ROWS);
        throw error;
      }
    }
  };
  const flush = () => {
    writing ??= write()
      .catch((error: unknown) => console.error(`the request log could not be written: ${(error as Error).message}`))
      .finally(() => {
        writing = undefined;
      });
    return writing;
  };
  const timer = setInterval(flush, FLUSH_MS);
  timer.unref();

  return {
    note(request) {
      if (rows.length >= MOST_ROWS) rows.shift();
      rows.push(request);
    },
    async close() {
      clearInterval(timer);
      await writing;
      await flush();
    },
  };
}
