import { AppError } from "@/lib/contract/errors";
import { type Cells, contentOf, idsOf, type PlanContent } from "@/lib/contract/plan/content";
import { mergeLists } from "@/lib/contract/plan/merge-lists";
import { isListPath } from "@/lib/contract/plan/paths";
import { sameValue } from "@/lib/contract/plan/same-value";
import type { Plan, PlanAnswer } from "@/lib/contract/workspace/plans";
import { Conflicts } from "./conflicts";
import { Listeners } from "./listeners";
import type { PendingChange, PendingStore } from "./pending-store";
import { type Conflict, NO_TROUBLE, type SaveState, type Sent } from "./plan-types";
import { listsToPutBack } from "./refused-lists";
import { isAboutContent, isForLater, saveLoop } from "./save-loop";
import { serverCells } from "./server-cells";
import { Unsaved } from "./unsaved";

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
  readonly #unsaved = new Unsaved();
  readonly #conflicts = new Conflicts();
  #foreign = new Map<string, { changedBy: string }>();
  #touched = new Set<string>();
  #putBack = new Map<string, string>();
  readonly #listeners = new Listeners();
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
    this.#loop = saveLoop({ save: () => this.#save(), changed: () => this.#listeners.tell([]) });
  }

  /** Saves by itself from now on, and takes up what an earlier tab could not save. */
  async open(): Promise<void> {
    this.#loop.start();
    for (const [path, change] of await this.#options.pending.adopt()) {
      if (this.#unsaved.waitingFor(path)) continue;
      this.#unsaved.set(path, change);
      this.#view.set(path, change.to);
    }
    if (this.#unsaved.isWaiting) this.#changed([...this.#unsaved.all.keys()]);
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
    const state: SaveState = { ...NO_TROUBLE, ...this.#loop.state, isKept: this.#isKept };
    const { problem } = this.#unsaved;
    if (state.kind === "saved" && problem) Object.assign(state, { kind: "refused", problem, code: "invalid" });
    else if (state.kind === "saved" && this.conflicts.size > 0) state.kind = "undecided";
    if (!sameValue(this.#saveState, state)) this.#saveState = state;
    return this.#saveState ?? state;
  }
  /** Cells that differ from what is published. */
  get changedPaths(): string[] {
    const base = new Map(Object.entries(this.#plan.base));
    return [...new Set([...base.keys(), ...this.#view.keys()])].filter(
      (path) => !sameValue(this.#view.get(path), base.get(path)),
    );
  }
  /** Whether the server has everything, as it stands here. */
  get isSaved(): boolean {
    return this.#unsaved.isEmpty && this.conflicts.size === 0;
  }
  get conflicts(): ReadonlyMap<string, Conflict> {
    return this.#conflicts.within(this.content);
  }

  get(path: string): unknown {
    return this.#view.get(path);
  }
  conflictOf(path: string): Conflict | undefined {
    return this.#conflicts.of(path);
  }
  /** Why the server does not take what a cell holds; a sentence. */
  refusalOf(path: string): string | undefined {
    return this.#unsaved.refusalOf(path);
  }
  /** Who else changed a cell while this page was open. */
  foreignOf(path: string) {
    return this.#foreign.get(path);
  }
  /** Why a list is as it was before its last change: what the server said. */
  putBackOf(path: string): string | undefined {
    return this.#putBack.get(path);
  }
  /** Whether the editor has changed this cell since the page was opened. */
  isTouched(path: string): boolean {
    return this.#touched.has(path);
  }

  /** Puts every cell back to what is published. The answered function brings the changes back. */
  discard(): () => void {
    const { base } = this.#plan;
    return this.change(this.changedPaths.map((path) => [path, base[path] ?? null]));
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
      const standing = before.filter(([path, , made]) => isListPath(path) || this.#view.get(path) === made);
      this.change(standing.map(([path, old, made]) => [path, this.#undone(path, old, made)]));
    };
  }

  /** A list is not put back as it was: what others did to it meanwhile stays. */
  #undone(path: string, old: unknown, made: unknown): unknown {
    return isListPath(path) ? mergeLists(idsOf(made), idsOf(old), idsOf(this.#view.get(path))) : old;
  }

  #put(path: string, value: unknown): void {
    this.#touched.add(path);
    this.#foreign.delete(path);
    this.#putBack.delete(path);
    const known = this.#server.get(path);
    this.#view.set(path, value);
    // What two people changed is theirs to settle; until then it is not sent.
    if (!this.#conflicts.has(path)) this.#unsaved.put(path, value, known);
  }

  /** The other one's value becomes the editor's. */
  takeTheirs(path: string): void {
    const conflict = this.#conflicts.settle(path);
    if (!conflict) return;
    this.#server.set(path, conflict.value);
    this.#view.set(path, conflict.value);
    this.#changed([path]);
  }

  /** The editor's value stands, now that they have seen the other one's. */
  keepMine(path: string): void {
    const conflict = this.#conflicts.settle(path);
    if (!conflict) return;
    this.#unsaved.set(path, { from: conflict.value, to: this.#view.get(path) ?? null });
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
      if (sameValue(now, before)) continue;
      if (this.#unsaved.has(path)) continue;
      if (this.#conflicts.has(path)) {
        this.#conflicts.renew(path, now, this.#view.get(path), changes.get(path));
        this.#keep();
        seen.push(path);
        continue;
      }
      this.#view.set(path, now);
      // Unknown where the posting itself was changed, by a program or by publishing.
      this.#foreign.set(path, { changedBy: changes.get(path)?.changed_by ?? "" });
      seen.push(path);
    }
    this.#plan = plan;
    this.#server = fresh;
    this.#content = undefined;
    this.#listeners.tell(seen);
  }

  /** Saves at once; resolves when the server has everything or cannot be reached. */
  flush = (): Promise<void> => this.#loop.flush();

  subscribe = (path: string, listener: () => void): (() => void) => this.#listeners.add(path, listener);
  /** Hears of every change, also of the save state. */
  subscribeAll = (listener: () => void): (() => void) => this.#listeners.addToAll(listener);

  /** Saves what is left and lets go: whoever opens the plan next takes up what could not be saved. */
  close(): void {
    void this.#loop.flush();
    this.#loop.stop();
    this.#options.pending.release();
  }

  #changed(paths: string[]): void {
    this.#content = undefined;
    // A message that outlives the page ("Undo") still changes the plan; no timer saves it any more.
    const isClosed = this.#loop.isStopped;
    if (isClosed) this.#options.pending.hold();
    this.#keep();
    if (isClosed) void this.#loop.flush().then(() => this.#loop.isStopped && this.#options.pending.release());
    else if (this.#unsaved.isWaiting) this.#loop.soon();
    this.#listeners.tell(paths);
  }

  #keep(): void {
    const changes = new Map([...this.#conflicts.pending(this.#view), ...this.#unsaved.all]);
    this.#isKept = this.#options.pending.keep(changes);
  }

  /** Sends what is pending. Answers whether there is more. @throws what `send` throws; then all of it is pending again */
  async #save(): Promise<boolean> {
    if (!this.#unsaved.isWaiting) return false;
    const sent = this.#unsaved.take();
    try {
      const changes = [...sent].map(([path, { from, to }]) => ({ path, from, to }));
      this.#settle(sent, await this.#options.send(changes));
    } catch (error) {
      this.#takeRefusal(sent, error);
    }
    return this.#unsaved.isWaiting;
  }

  /** @throws `error` while what was sent is to be sent again as it is */
  #takeRefusal(sent: ReadonlyMap<string, PendingChange>, error: unknown): void {
    if (error instanceof AppError && isAboutContent(error)) {
      const refused = this.#unsaved.refuse(error);
      if (refused === undefined) return; // not known yet which of them it was
      this.#putListsBack(new Map([...sent].filter(([path]) => path === refused)), error);
      this.#keep();
      this.#listeners.tell([refused]);
      return;
    }
    this.#unsaved.putBack();
    // Whoever signs in again may do what they did.
    const isFinal = error instanceof AppError && !isForLater(error) && error.code !== "unauthorized";
    if (isFinal) this.#putListsBack(sent, error);
    if (this.#unsaved.isWaiting) throw error;
  }

  #putListsBack(refused: ReadonlyMap<string, PendingChange>, error: AppError): void {
    const paths = listsToPutBack(refused, error);
    for (const path of paths) {
      this.#unsaved.drop(path);
      this.#view.set(path, this.#server.get(path));
      this.#putBack.set(path, error.message);
    }
    this.#content = undefined;
    this.#keep();
    this.#listeners.tell(paths);
  }

  #settle(sent: Map<string, PendingChange>, answer: PlanAnswer): void {
    this.#unsaved.arrived();
    this.#plan = { ...this.#plan, revision: Math.max(this.#plan.revision, answer.revision) };
    const conflicts = new Map(answer.conflicts.map((one) => [one.path, one]));
    const merged = new Map(answer.merged.map((one) => [one.path, one.value]));
    const seen: string[] = [];
    for (const [path, { from, to }] of sent) {
      const conflict = conflicts.get(path);
      if (conflict) {
        this.#conflicts.add(conflict, from);
        this.#unsaved.drop(path);
        seen.push(path);
        continue;
      }
      const now = merged.has(path) ? merged.get(path) : to;
      this.#server.set(path, now);
      if (!merged.has(path)) continue;
      this.#foreign.set(path, { changedBy: "" });
      const newer = this.#unsaved.waitingFor(path);
      const view = newer ? mergeLists(idsOf(to), idsOf(newer.to), idsOf(now)) : now;
      if (newer) this.#unsaved.set(path, { from: now, to: view });
      this.#view.set(path, view);
      this.#content = undefined;
      seen.push(path);
    }
    this.#keep();
    this.#listeners.tell(seen);
  }
}
