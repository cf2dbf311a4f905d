import pg from "pg";
import { z } from "zod";
import { CHANGES_CHANNEL, type Change } from "@/lib/store/changes";

const Told = z.object({
  workspaceId: z.string(),
  postingId: z.string(),
  interviewId: z.string().nullable(),
  planRevision: z.number().int().optional(),
});

export type Listener = {
  hear(change: Change): void;
  /** Nothing comes any more, and changes may have been missed: whoever follows again reads everything first. */
  end(): void;
};

/** The changes that this and every other process on the database makes. */
export type Changes = {
  /** Hands over the workspace's changes until the answered function is called. Undefined while the database is away. */
  follow(workspaceId: string, listener: Listener): (() => void) | undefined;
  /** Ends every listener and the connection. */
  close(): Promise<void>;
};

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** A connection that a firewall dropped says nothing: it is asked. */
const ASK_MS = 30_000;
const PATIENCE_MS = 10_000;

/**
 * Opens the one connection of this process that listens. When it breaks it is opened again, with growing delays.
 * @throws Error when it cannot be opened the first time
 */
export async function openChanges(url: string): Promise<Changes> {
  const listeners = new Map<string, Set<Listener>>();
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;
  let isClosed = false;

  const endAll = () => {
    const all = [...listeners.values()].flatMap((some) => [...some]);
    listeners.clear();
    for (const listener of all) listener.end();
  };
  const lost = (reason: string) => {
    client = undefined;
    endAll();
    if (isClosed) return;
    console.error(`live updates: the database connection was lost (${reason}); trying again`);
    again(FIRST_DELAY_MS);
  };
  const again = (delay: number) => {
    retry = setTimeout(() => {
      connect().then(
        () => console.error("live updates: the database connection is back"),
        () => again(Math.min(delay * 2, LONGEST_DELAY_MS)), // said once, when it was lost
      );
    }, delay).unref();
  };
  const connect = async () => {
    const opened = await listen(url, {
      hear(payload) {
        const change = readChange(payload);
        if (change) for (const listener of listeners.get(change.workspaceId) ?? []) listener.hear(change);
      },
      lost,
    });
    if (isClosed) return opened.end();
    client = opened;
  };
  await connect();

  return {
    follow(workspaceId, listener) {
      if (!client) return undefined;
      const others = listeners.get(workspaceId) ?? new Set();
      listeners.set(workspaceId, others.add(listener));
      return () => {
        others.delete(listener);
        if (others.size === 0 && listeners.get(workspaceId) === others) listeners.delete(workspaceId);
      };
    },
    async close() {
      isClosed = true;
      clearTimeout(retry);
      const open = client;
      client = undefined;
      endAll();
      await open?.end();
    },
  };
}

type Wire = { hear(payload: string): void; lost(reason: string): void };

/** A connection that listens and says once when it is lost. @throws Error when it cannot be opened */
async function listen(url: string, wire: Wire): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  let isOpen = false;
  const ask = setInterval(() => {
    if (isOpen) client.query("select 1").catch(broken);
  }, ASK_MS).unref();
  function broken(error?: Error): void {
    clearInterval(ask);
    if (!isOpen) return;
    isOpen = false;
    void client.end(); // never rejects
    wire.lost(error?.message ?? "it was closed");
  }
  client.on("error", broken);
  client.on("end", () => broken());
  client.on("notification", ({ payload }) => wire.hear(payload ?? ""));
  try {
    await client.connect();
    await client.query(`listen ${CHANGES_CHANNEL}`);
  } catch (error) {
    clearInterval(ask);
    void client.end(); // never rejects
    throw error;
  }
  isOpen = true;
  return client;
}

/** A notification's change, or null when somebody else used the channel. */
function readChange(payload: string): Change | null {
  try {
    return Told.parse(JSON.parse(payload));
  } catch (error) {
    console.error(`live updates: a notification could not be read: ${(error as Error).message}`);
    return null;
  }
}
