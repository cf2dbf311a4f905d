import { z } from "zod";

/** A change that the server has not confirmed: what the editor saw and what they made of it. */
export type PendingChange = { from: unknown; to: unknown };

/** Keeps unconfirmed changes in this browser, so that a closed, crashed or offline tab loses none. */
export type PendingStore = {
  /** What earlier tabs left behind, of a cell what was typed last; it is this tab's from now on. */
  adopt(): Promise<Map<string, PendingChange>>;
  /** False when the browser keeps nothing (no room, or not allowed). */
  keep(changes: ReadonlyMap<string, PendingChange>): boolean;
  /** The page is left: what is kept is for whoever opens the plan next, and only its end is still written down. */
  release(): void;
  /** After `release()`: something is changed from afar after all, and kept until it is released again. */
  hold(): void;
};

const Changes = z.record(z.string(), z.object({ from: z.unknown(), to: z.unknown() }));
/** `at` is when it was written, in milliseconds; earlier versions wrote the changes alone. */
const Kept = z.union([
  z.object({ at: z.number(), changes: Changes }),
  Changes.transform((changes) => ({ at: 0, changes })),
]);
const NOTHING: z.output<typeof Kept> = { at: 0, changes: {} };

/** Tabs that are open hold a lock of their own key; browsers without locks (plain http) know of no other tab. */
export type Locks = { hold(name: string): void; release(name: string): void; held(): Promise<Set<string>> };

/** `owner` names the member and the plan; `tab` this tab. */
export function pendingStore(storage: Storage, locks: Locks, owner: string, tab: string): PendingStore {
  const prefix = `greenroom-plan:${owner}:`;
  const own = prefix + tab;
  let isReleased = false;
  return {
    async adopt() {
      isReleased = false;
      locks.hold(own);
      const held = await locks.held();
      const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
      const left = names
        .filter((name) => name.startsWith(prefix) && (name === own || !held.has(name)))
        .map((name) => ({ name, kept: Kept.safeParse(parsed(storage.getItem(name))).data ?? NOTHING }))
        .sort((one, other) => one.kept.at - other.kept.at);
      const adopted = new Map<string, PendingChange>();
      for (const { name, kept } of left) {
        for (const [path, { from, to }] of Object.entries(kept.changes)) adopted.set(path, { from, to });
        if (name !== own) storage.removeItem(name);
      }
      return adopted;
    },
    release() {
      isReleased = true;
      locks.release(own);
    },
    hold() {
      isReleased = false;
      locks.hold(own);
    },
    keep(changes) {
      if (isReleased && changes.size > 0) return true; // it is kept already, and may be another's by now
      try {
        if (changes.size === 0) storage.removeItem(own);
        else storage.setItem(own, JSON.stringify({ at: Date.now(), changes: Object.fromEntries(changes) }));
        return true;
      } catch (error) {
        if (error instanceof DOMException) return false; // full, or storage is switched off
        throw error;
      }
    },
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch (error) {
    if (error instanceof SyntaxError) return null; // not ours
    throw error;
  }
}

/** The locks of this page: how to let go of each, and those that were let go. */
const releases = new Map<string, () => void>();
const released = new Set<string>();

/** The browser's own locks. */
export function browserLocks(): Locks {
  const { locks } = navigator as { locks?: LockManager }; // safe: browsers have it in secure contexts only
  const untilReleased = (name: string) =>
    new Promise<void>((resolve) => {
      if (released.has(name)) resolve();
      else releases.set(name, resolve);
    });
  return {
    hold(name) {
      released.delete(name);
      void locks?.request(name, () => untilReleased(name));
    },
    release(name) {
      released.add(name);
      releases.get(name)?.();
    },
    async held() {
      const { held = [] } = (await locks?.query()) ?? {};
      // A lock that was let go a moment ago may still be listed.
      return new Set(held.flatMap(({ name }) => (name && !released.has(name) ? [name] : [])));
    },
  };
}
