import { AppError, type ErrorCode } from "@/lib/contract/errors";

type State = {
  kind: "saved" | "saving" | "waiting" | "refused";
  problem?: string;
  code?: ErrorCode;
  isUnreached?: boolean;
};

/** A pause in typing after which it is saved; and how long it waits at most while somebody types on. */
const PAUSE_MS = 500;
const MOST_MS = 1200;
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 10_000;

/** Whether the same may be taken a moment later: nothing was refused, the server is away or has enough to do. */
export const isForLater = (error: AppError): boolean => error.code === "unavailable" || error.code === "rate_limited";

/** Whether the server refused what was sent, and not who sent it or when. */
export const isAboutContent = ({ code }: AppError): boolean => ["bad_request", "invalid", "too_large"].includes(code);

/**
 * Saves one thing after the other, soon after `soon()` is called, and tries again for as long as the server cannot be
 * reached. `save` answers whether there is more to save; `changed` is told whenever the state changes.
 */
export function saveLoop(options: { save(): Promise<boolean>; changed(): void }) {
  let state: State = { kind: "saved" };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let firstAt: number | undefined;
  let retryMs = FIRST_RETRY_MS;
  let isStopped = false;

  const become = (next: State) => {
    state = next;
    options.changed();
  };
  const wait = (ms: number) => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void run(), ms);
  };
  const run = (): Promise<void> => {
    running ??= once().finally(() => {
      running = undefined;
    });
    return running;
  };
  const once = async () => {
    clearTimeout(timer);
    firstAt = undefined;
    become({ kind: "saving" });
    try {
      while (await options.save());
      retryMs = FIRST_RETRY_MS;
      become({ kind: "saved" });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const isLater = isForLater(error);
      const isUnreached = error.code === "unavailable" && error.reason === undefined;
      become({ kind: isLater ? "waiting" : "refused", problem: error.message, code: error.code, isUnreached });
      if (!isLater) return;
      wait(retryMs);
      retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
    }
  };

  return {
    get state() {
      return state;
    },
    get isStopped() {
      return isStopped;
    },
    /** Something is to be saved. While the server is away it is tried at its own pace. */
    soon() {
      if (state.kind === "waiting") return;
      firstAt ??= Date.now();
      if (state.kind !== "saving") become({ kind: "saving" });
      wait(Math.min(PAUSE_MS, Math.max(0, firstAt + MOST_MS - Date.now())));
    },
    async flush() {
      await running;
      await run();
    },
    /** After `stop()`: goes on where it was. */
    start() {
      isStopped = false;
      if (state.kind === "waiting") wait(0);
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
