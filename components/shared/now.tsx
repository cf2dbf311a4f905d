"use client";

import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";

const StartedAt = createContext<number | null>(null);

/**
 * Hands the server's clock to the browser for the first render, so that both write the same words.
 * `startedAt`: milliseconds, `Date.now()` of a server component.
 */
export function NowProvider({ startedAt, children }: { startedAt: number; children: ReactNode }) {
  return <StartedAt value={startedAt}>{children}</StartedAt>;
}

const tickMs = 30_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let current = 0;

function tick() {
  current = Date.now();
  for (const listener of listeners) listener();
}

/** One timer for all the times on a page; it runs only while there are some. */
function subscribe(listener: () => void) {
  listeners.add(listener);
  if (!timer) {
    timer = setInterval(tick, tickMs);
    // A laptop that slept shows the right time as soon as it is looked at.
    document.addEventListener("visibilitychange", tick);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
    document.removeEventListener("visibilitychange", tick);
  };
}

function readClock(): number {
  // The snapshot must not change between two ticks, or React would render for ever.
  if (current === 0 || (!timer && Date.now() - current > tickMs)) current = Date.now();
  return current;
}

/** Now in milliseconds, twice a minute; null in a first render for which no `NowProvider` gave a clock. */
export function useNow(): number | null {
  const startedAt = useContext(StartedAt);
  return useSyncExternalStore(subscribe, readClock, () => startedAt);
}
