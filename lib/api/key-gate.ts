import { KEY_TRUST_MS } from "@/lib/domain/api-keys/revoke-api-key";
import { sha256 } from "@/lib/domain/ids";
import type { Database } from "@/lib/store/database";
import { type Grant, grantRequests, returnRequests } from "@/lib/store/rate-windows";

/** What the gate says to a request that came with a key. */
export type Admission =
  | { kind: "unknown" }
  | {
      kind: "admitted" | "limited";
      keyId: string;
      workspaceId: string;
      limit: number;
      remaining: number;
      /** Seconds until the minute is over, at least 1. */
      resetIn: number;
    };

/**
 * Checks keys and counts their requests, exactly, over all processes on the database, without a query for each request:
 * a process is granted a few requests of a key's minute at a time and must ask again after KEY_TRUST_MS at the latest.
 */
export type KeyGate = {
  admit(key: string): Promise<Admission>;
  /** Gives back what was not used. */
  close(): Promise<void>;
};

type Lease = Grant & { unused: number; askedAt: number };

/** `limit`: requests of one key in a minute. */
export function openKeyGate(db: Database, limit: number): KeyGate {
  const leases = new Map<string, Lease>();
  const asking = new Map<string, Promise<Lease | undefined>>();
  const isFresh = (lease: Lease) => performance.now() - lease.askedAt < Math.min(KEY_TRUST_MS, lease.endsIn);

  const ask = async (hash: string): Promise<Lease | undefined> => {
    const before = leases.get(hash);
    leases.delete(hash);
    // Taken before the question is sent: the answer is at least as young.
    const askedAt = performance.now();
    const grant = await grantRequests(db, {
      hash,
      limit,
      back: before?.unused ?? 0,
      startedAt: before?.startedAt ?? 0,
    });
    if (!grant) return undefined;
    const lease = { ...grant, unused: grant.granted, askedAt };
    leases.set(hash, lease);
    return lease;
  };

  const askOnce = (hash: string): Promise<Lease | undefined> => {
    const running = asking.get(hash);
    if (running) return running;
    const started = ask(hash).finally(() => asking.delete(hash));
    asking.set(hash, started);
    return started;
  };

  const giveBack = async (stale: (lease: Lease) => boolean) => {
    for (const [hash, lease] of leases) {
      if (!stale(lease)) continue;
      leases.delete(hash);
      const back = { keyId: lease.keyId, back: lease.unused, startedAt: lease.startedAt };
      if (lease.unused > 0) await returnRequests(db, back);
    }
  };
  const sweeper = setInterval(() => {
    giveBack((lease) => !isFresh(lease)).catch((error: unknown) => {
      console.error(`requests granted to this server could not be given back: ${(error as Error).message}`);
    });
  }, KEY_TRUST_MS);
  sweeper.unref();

  return {
    async admit(key) {
      const hash = sha256(key);
      for (;;) {
        const held = leases.get(hash);
        const isEnough = held && isFresh(held) && (held.unused > 0 || held.granted === 0);
        const lease = isEnough ? held : await askOnce(hash);
        if (!lease) return { kind: "unknown" };
        const told = {
          keyId: lease.keyId,
          workspaceId: lease.workspaceId,
          limit,
          resetIn: Math.max(1, Math.ceil((lease.endsIn - (performance.now() - lease.askedAt)) / 1000)),
        };
        if (lease.granted === 0) return { kind: "limited", ...told, remaining: 0 };
        if (lease.unused === 0) continue; // others who waited for the same answer were quicker
        lease.unused -= 1;
        return { kind: "admitted", ...told, remaining: lease.left + lease.unused };
      }
    },
    async close() {
      clearInterval(sweeper);
      await giveBack(() => true);
    },
  };
}
