import type { Database } from "@/lib/store/database";
import { noteProgress } from "@/lib/store/proposals";

/** How often progress is written and the row asked whether anybody still wants it. */
const EVERY_MS = 300;

export type Watch = {
  /** Aborted once the proposal was stopped, by whichever server. */
  unwanted: AbortSignal;
  /** Notes how far it is; written with the next look. */
  progress(step: string, percent: number): void;
  /** Ends the watch; nothing is written after it. */
  close(): Promise<void>;
};

/** Keeps the row of a proposal that is being made and the work on it in step. A database that is away for a moment is asked again. */
export function openWatch(db: Database, id: string): Watch {
  const unwanted = new AbortController();
  let next: { step: string; percent: number } | undefined;
  let looking = Promise.resolve();
  let isLooking = false;

  const look = async () => {
    const told = next;
    next = undefined;
    try {
      if (!(await noteProgress(db, id, told))) unwanted.abort();
    } catch (error) {
      next ??= told;
      console.error(`proposal ${id}: progress could not be written: ${(error as Error).message.slice(0, 200)}`);
    } finally {
      isLooking = false;
    }
  };
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    looking = look();
  }, EVERY_MS);

  return {
    unwanted: unwanted.signal,
    progress(step, percent) {
      next = { step, percent: Math.round(Math.min(99, Math.max(0, percent))) };
    },
    async close() {
      clearInterval(timer);
      await looking;
    },
  };
}
