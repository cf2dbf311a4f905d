import { AppError, type ErrorCode } from "@/lib/contract/errors";

/** What a failed call of a running interview means for what comes next. */
export type Trouble =
  /** It goes away by itself: try again. `retryAfter` in seconds, where the server named it. */
  | { kind: "passing"; retryAfter: number | undefined }
  /** The server holds `size` bytes of this part: go on from there. */
  | { kind: "wrong_offset"; size: number }
  /** The interview is held by another tab or device. */
  | { kind: "other_tab" }
  /** Trying again changes nothing. `reason` is the server's machine-readable word, `message` its sentence. */
  | { kind: "refused"; reason: string | undefined; message: string };

const PASSING: ErrorCode[] = ["unavailable", "internal", "rate_limited"];

export function judge(error: unknown): Trouble {
  // Anything but an AppError is a fault of the page; trying again is the only thing that may still help.
  if (!(error instanceof AppError)) return { kind: "passing", retryAfter: undefined };
  if (PASSING.includes(error.code)) return { kind: "passing", retryAfter: error.retryAfter };
  if (error.reason === "other_tab") return { kind: "other_tab" };
  const size = /^wrong_offset:(\d+)$/.exec(error.reason ?? "")?.[1];
  if (size !== undefined) return { kind: "wrong_offset", size: Number(size) };
  return { kind: "refused", reason: error.reason, message: error.message };
}

const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 15_000;

/** Milliseconds to wait after so many failures in a row (1 or more); never shorter than the server asked for. */
export function delayAfter(failures: number, retryAfter?: number): number {
  const growing = Math.min(FIRST_DELAY_MS * 2 ** Math.min(failures - 1, 10), LONGEST_DELAY_MS);
  return Math.max(growing, (retryAfter ?? 0) * 1000);
}

/** A sleep that can be cut short: by the network coming back, by the page being closed. */
export class Nap {
  private wakers = new Set<() => void>();

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.wakers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.wakers.add(wake);
    });
  }

  wake(): void {
    for (const wake of [...this.wakers]) wake();
  }
}
