import type { Client } from "@/lib/client/create-client";
import { AppError } from "@/lib/contract/errors";
import { type Locks, pendingStore } from "./pending-store";
import { PlanStore } from "./plan-store";

/** A browser's storage, as far as it is used here. */
export class MemoryStorage implements Storage {
  readonly #kept = new Map<string, string>();
  get length() {
    return this.#kept.size;
  }
  key = (index: number) => [...this.#kept.keys()][index] ?? null;
  getItem = (name: string) => this.#kept.get(name) ?? null;
  setItem = (name: string, value: string) => void this.#kept.set(name, value);
  removeItem = (name: string) => void this.#kept.delete(name);
  clear = () => this.#kept.clear();
}

/** A browser with tabs: each opens the same plan; `isOnline` false cuts the connection, a `refusal` is what the server answers. */
export function browser(client: Client) {
  const storage = new MemoryStorage();
  const held = new Set<string>();
  const locks: Locks = {
    hold: (name) => void held.add(name),
    release: (name) => void held.delete(name),
    held: async () => held,
  };
  const line: { isOnline: boolean; refusal: AppError | undefined } = { isOnline: true, refusal: undefined };
  let tabs = 0;
  return {
    line,
    /** What a crash does to a tab: its lock is gone, its storage is not. */
    crash: () => held.clear(),
    async open(plan_id: string) {
      const { data: plan } = await client.getPlan({ params: { plan_id } });
      const store = new PlanStore({
        plan,
        pending: pendingStore(storage, locks, plan_id, `tab${++tabs}`),
        async send(changes) {
          if (line.refusal) throw line.refusal;
          if (!line.isOnline) throw new AppError("unavailable", "The server could not be reached.");
          return (await client.changePlan({ params: { plan_id }, body: { changes } })).data;
        },
      });
      await store.open();
      return store;
    },
  };
}
