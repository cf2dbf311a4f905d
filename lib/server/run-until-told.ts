import { type Running, start } from "./main";

/** Nothing may hold the process longer than an operator waits. */
const PATIENCE_MS = 9500;

/**
 * Starts Greenroom and keeps it running until SIGTERM or SIGINT, then stops it in order and ends the process: exit code 0,
 * or 1 after a sentence when it could not start, work or stop, or took longer than ten seconds to stop.
 * `whenReady` runs once the server answers; `told` is aborted by the signal, and the stop waits for `whenReady` to settle.
 */
export async function runUntilTold(
  whenReady: (running: Running, told: AbortSignal) => void | Promise<void>,
): Promise<void> {
  const told = new AbortController();
  const tell = () => {
    if (told.signal.aborted) return;
    told.abort(new Error("Greenroom was told to stop."));
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  };
  process.on("SIGTERM", tell);
  process.on("SIGINT", tell);
  watchNpm(tell);

  try {
    const running = await start();
    const failure = await workUntilTold(running, told.signal, whenReady);
    // After a failure nobody sent a signal, and the stop may hang all the same.
    tell();
    await running.stop();
    if (failure) throw failure.cause;
    process.exit(0);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** npm hands a signal to the shell it runs us in, and that ends without passing it on: our parent changes instead. */
function watchNpm(tell: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) tell();
  }, 250).unref();
}

async function workUntilTold(
  running: Running,
  told: AbortSignal,
  whenReady: (running: Running, told: AbortSignal) => void | Promise<void>,
): Promise<{ cause: unknown } | undefined> {
  try {
    if (!told.aborted) await whenReady(running, told);
  } catch (cause) {
    // What the signal itself interrupted is no failure.
    return told.aborted ? undefined : { cause };
  }
  if (!told.aborted) await new Promise((resolve) => told.addEventListener("abort", resolve, { once: true }));
  return undefined;
}
