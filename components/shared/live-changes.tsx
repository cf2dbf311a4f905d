"use client";

import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useState } from "react";

const Live = createContext(false);

/** How often what the server tells of by itself is read all the same, in milliseconds. */
const CALM_MS = 30_000;

/** How long to wait between two reads: `ms` while nobody tells of changes, else at least half a minute. */
export function useReadPace(): (ms: number) => number {
  const isLive = useContext(Live);
  return (ms) => (isLive ? Math.max(ms, CALM_MS) : ms);
}

type LiveChangesProps = {
  /** Where the server-sent events come from; null where nobody tells of changes. */
  address: string | null;
  /** One event's data, as it came. */
  onChange: (data: string) => void;
  /** The stream is open, for the first time or again: what happened before is not in it. */
  onOpen: () => void;
  children: ReactNode;
};

/**
 * Follows changes for as long as the page is in sight: one connection for each visible tab. A connection that breaks or
 * is refused is opened again, with growing delays.
 */
export function LiveChanges({ address, onChange, onOpen, children }: LiveChangesProps) {
  const [isLive, setIsLive] = useState(false);
  const opened = useEffectEvent(() => {
    setIsLive(true);
    onOpen();
  });
  const changed = useEffectEvent((data: string) => onChange(data));
  const closed = useEffectEvent(() => setIsLive(false));
  useEffect(() => (address === null ? undefined : followWhileVisible(address, { opened, changed, closed })), [address]);
  return <Live value={isLive}>{children}</Live>;
}

type Heard = { opened: () => void; changed: (data: string) => void; closed: () => void };

const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 60_000;

/** Answers the function that ends it. */
function followWhileVisible(address: string, heard: Heard): () => void {
  let source: EventSource | undefined;
  let retry: number | undefined;
  let delay = FIRST_DELAY_MS;

  const close = () => {
    window.clearTimeout(retry);
    source?.close();
    source = undefined;
    heard.closed();
  };
  const open = () => {
    window.clearTimeout(retry);
    if (source || document.visibilityState === "hidden") return;
    const stream = new EventSource(address);
    source = stream;
    stream.onopen = () => {
      delay = FIRST_DELAY_MS;
      heard.opened();
    };
    stream.addEventListener("change", ({ data }: MessageEvent<string>) => heard.changed(data));
    stream.onerror = () => {
      close();
      // Not all tabs at the same moment, when a server comes back.
      retry = window.setTimeout(open, delay * (0.5 + Math.random()));
      delay = Math.min(delay * 2, LONGEST_DELAY_MS);
    };
  };
  const follow = () => (document.visibilityState === "hidden" ? close() : open());

  // A browser gives a server six connections, whatever the number of tabs: one that nobody sees holds none.
  document.addEventListener("visibilitychange", follow);
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", open);
  open();
  return () => {
    document.removeEventListener("visibilitychange", follow);
    window.removeEventListener("pagehide", close);
    window.removeEventListener("pageshow", open);
    close();
  };
}
