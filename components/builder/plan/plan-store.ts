import { type Cells, contentOf, idsOf, type PlanContent } from "@/lib/contract/plan/content";
import { mergeLists } from "@/lib/contract/plan/merge-lists";
import { isListPath } from "@/lib/contract/plan/paths";
import { sameValue } from "@/lib/contract/plan/same-value";
import type { Plan, PlanAnswer } from "@/lib/contract/workspace/plans";
import type { PendingChange, PendingStore } from "./pending-store";
import { saveLoop } from "./save-loop";

export type Sent = { path: string; from: unknown; to: unknown };
export type SaveState = {
  /** saved: the server has everything. waiting: the server cannot be reached, this browser keeps it. */
  kind: "saved" | "saving" | "waiting" | "refused";
  /** A sentence when something was refused. */
  problem: string | undefined;
  /** False when neither the server nor this browser could keep what was typed last. */
  isKept: boolean;
};
/** What somebody else made of a cell that the editor has changed too. */
export type Conflict = { value: unknown; changedBy: string; changedAt: number };

type Options = { plan: Plan; pending: PendingStore; send(changes: Sent[]): Promise<PlanAnswer> };

/**
 * The posting that is being edited, cell by cell. A change is seen at once, kept in this browser at once, and saved by
 * the server within two seconds; what others change comes in through `receive`. It knows no React: components subscribe
 * to the cells they show, so that typing in one question renders that question only.
 */
export class PlanStore {
  #plan: Plan;
  #server = new Map<string, unknown>();
  #view = new Map<string, unknown>();
  #pending = new Map<string, PendingChange>();
  #inFlight = new Map<string, PendingChange>();
  #conflicts = new Map<string, Conflict & { from: unknown }>();
  #foreign = new Map<string, { changedBy: string; changedAt: number }>();
  #touched = new Set<string>();
  #listeners = new Map<string, Set<() => void>>();
  #everyone = new Set<() => void>();
  #content: PlanContent | undefined;
  #saveState: SaveState | undefined;
  #isKept = true;
  readonly #options: Options;
  readonly #loop: ReturnType<typeof saveLoop>;

  constructor(options: Options) {
    this.#options = options;
    this.#plan = options.plan;
    this.#server = serverCells(options.plan);
    this.#view = new Map(this.#server);
    this.#loop = saveLoop({ save: () => this.#save(), changed: () => this.#tell([]) });
  }

  /** Takes up what an earlier tab could not save. */
  async restore(): Promise<void> {
    for (const [path, change] of await this.#options.pending.adopt()) {
      if (this.#pending.has(path)) continue;
      this.#pending.set(path, change);
      this.#view.set(path, change.to);
    }
    if (this.#pending.size > 0) this.#changed([...this.#pending.keys()]);
  }

  get plan(): Plan {
    return this.#plan;
  }
  /** Every cell as the editor sees it. */
  get cells(): Cells {
    return this.#view;
  }
  /** The cells put together; the same object until something changes. */
  get content(): PlanContent {
    this.#content ??= contentOf(this.#view);
    return this.#content;
  }
  /** The same object until it changes. */
  get saveState(): SaveState {
    const { kind, problem } = this.#loop.state;
    const known = this.#saveState;
    if (known?.kind === kind && known.problem === problem && known.isKept === this.#isKept) return known;
    this.#saveState = { kind, problem, isKept: this.#isKept };
    return this.#saveState;
  }
  /** Cells that differ from what is published. */
  get changedPaths(): string[] {
    const base = new Map(Object.entries(this.#plan.base));
    return [...new Set([...base.keys(), ...this.#view.keys()])].filter(
      (path) => !same(this.#view.get(path), base.get(path)),
    );
  }
  get conflicts(): ReadonlyMap<string, Conflict> {
    return this.#conflicts;
  }

  get(path: string): unknown {
    return this.#view.get(path);
  }
  conflictOf(path: string): Conflict | undefined {
    return this.#conflicts.get(path);
  }
  /** Who else changed a cell while this page was open. */
  foreignOf(path: string) {
    return this.#foreign.get(path);
  }
  /** Whether the editor has changed this cell since the page was opened. */
  isTouched(path: string): boolean {
    return this.#touched.has(path);
  }

  set(path: string, value: unknown): void {
    this.change([[path, value]]);
  }

  /** Changes cells together. The answered function puts back what they held, unless they were changed again since. */
  change(changes: [path: string, value: unknown][]): () => void {
    const before = changes.map(([path, value]) => [path, this.#view.get(path) ?? null, value] as const);
    for (const [path, value] of changes) this.#put(path, value);
    this.#changed(changes.map(([path]) => path));
    return () => {
      this.change(
        before
          .filter(([path, , made]) => isListPath(path) || this.#view.get(path) === made)
          .map(([path, old, made]) => [path, this.#undone(path, old, made)]),
      );
    };
  }

  /** A list is not put back as it was: what others did to it meanwhile stays. */
  #undone(path: string, old: unknown, made: unknown): unknown {
    return isListPath(path) ? mergeLists(idsOf(made), idsOf(old), idsOf(this.#view.get(path))) : old;
  }

  #put(path: string, value: unknown): void {
    this.#touched.add(path);
    this.#foreign.delete(path);
    const seen = this.#pending.get(path)?.from ?? this.#inFlight.get(path)?.to ?? this.#server.get(path) ?? null;
    this.#view.set(path, value);
    // What two people changed is theirs to settle; until then it is not sent.
    if (!this.#conflicts.has(path)) this.#pending.set(path, { from: seen, to: value ?? null });
  }

  /** The other one's value becomes the editor's. */
  takeTheirs(path: string): void {
    const conflict = this.#conflicts.get(path);
    if (!conflict) return;
    this.#conflicts.delete(path);
    this.#server.set(path, conflict.value);
    this.#view.set(path, conflict.value);
    this.#changed([path]);
  }

  /** The editor's value stands, now that they have seen the other one's. */
  keepMine(path: string): void {
    const conflict = this.#conflicts.get(path);
    if (!conflict) return;
    this.#conflicts.delete(path);
    this.#pending.set(path, { from: conflict.value, to: this.#view.get(path) ?? null });
    this.#changed([path]);
  }

  /** The plan as the server has it now: what others changed becomes visible, unless the editor is at that very cell. */
  receive(plan: Plan): void {
    if (plan.revision < this.#plan.revision) return; // asked before the last save
    const fresh = serverCells(plan);
    const changes = new Map(plan.changes.map((change) => [change.path, change]));
    const paths = new Set([...fresh.keys(), ...this.#server.keys()]);
    const seen: string[] = [];
    for (const path of paths) {
      const [now, before] = [fresh.get(path), this.#server.get(path)];
      if (same(now, before)) continue;
      if (this.#pending.has(path) || this.#inFlight.has(path) || this.#conflicts.has(path)) continue;
      this.#view.set(path, now);
      const by = changes.get(path);
      // Unknown where the posting itself was changed, by a program or by publishing.
      this.#foreign.set(path, { changedBy: by?.changed_by ?? "", changedAt: by?.changed_at ?? Date.now() / 1000 });
      seen.push(path);
    }
    this.#plan = plan;
    this.#server = fresh;
    this.#content = undefined;
    this.#tell(seen);
  }

  /** Saves at once; resolves when the server has everything or cannot be reached. */
  flush = (): Promise<void> => this.#loop.flush();

  subscribe(path: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(path) ?? new Set();
    this.#listeners.set(path, listeners.add(listener));
    return () => listeners.delete(listener);
  }
  /** Hears of every change, also of the save state. */
  subscribeAll = (listener: () => void): (() => void) => {
    this.#everyone.add(listener);
    return () => this.#everyone.delete(listener);
  };

  close(): void {
    this.#loop.stop();
  }

  #changed(paths: string[]): void {
    this.#content = undefined;
    this.#keep();
    if (this.#pending.size > 0) this.#loop.soon();
    this.#tell(paths);
  }

  #keep(): void {
    const unsettled = [...this.#conflicts].map(
      ([path, { from }]) => [path, { from, to: this.#view.get(path) }] as const,
    );
    this.#isKept = this.#options.pending.keep(new Map([...unsettled, ...this.#inFlight, ...this.#pending]));
  }

  #tell(paths: string[]): void {
    for (const path of paths) for (const listener of this.#listeners.get(path) ?? []) listener();
    for (const listener of this.#everyone) listener();
  }

  /** Sends what is pending. Answers whether there is more. @throws what `send` throws; then all of it is pending again */
  async #save(): Promise<boolean> {
    if (this.#pending.size === 0) return false;
    const sent = this.#pending;
    this.#inFlight = sent;
    this.#pending = new Map();
    try {
      const changes = [...sent].map(([path, { from, to }]) => ({ path, from, to }));
      this.#settle(sent, await this.#options.send(changes));
    } catch (error) {
      const typed = this.#pending;
      this.#pending = new Map(sent);
      for (const [path, { to }] of typed)
        this.#pending.set(path, { from: (sent.get(path) ?? { from: typed.get(path)?.from }).from, to });
      this.#inFlight = new Map();
      throw error;
    }
    return this.#pending.size > 0;
  }

  #settle(sent: Map<string, PendingChange>, answer: PlanAnswer): void {
    this.#inFlight = new Map();
    this.#plan = { ...this.#plan, revision: Math.max(this.#plan.revision, answer.revision) };
    const conflicts = new Map(answer.conflicts.map((one) => [one.path, one]));
    const merged = new Map(answer.merged.map((one) => [one.path, one.value]));
    const seen: string[] = [];
    for (const [path, { from, to }] of sent) {
      const conflict = conflicts.get(path);
      if (conflict) {
        const { value, changed_by: changedBy, changed_at: changedAt } = conflict;
        this.#conflicts.set(path, { value, changedBy, changedAt, from });
        this.#pending.delete(path);
        seen.push(path);
        continue;
      }
      const now = merged.has(path) ? merged.get(path) : to;
      this.#server.set(path, now);
      if (!merged.has(path)) continue;
      const newer = this.#pending.get(path);
      const view = newer ? mergeLists(idsOf(to), idsOf(newer.to), idsOf(now)) : now;
      if (newer) this.#pending.set(path, { from: now, to: view });
      this.#view.set(path, view);
      this.#content = undefined;
      seen.push(path);
    }
    this.#keep();
    this.#tell(seen);
  }
}

const serverCells = (plan: Plan): Map<string, unknown> =>
  new Map([...Object.entries(plan.base), ...plan.changes.map(({ path, value }) => [path, value] as const)]);

/** The database gives an object's fields back in an order of its own. Most cells are the very same, which is quickly seen. */
const same = (one: unknown, other: unknown) => one === other || sameValue(one, other);
