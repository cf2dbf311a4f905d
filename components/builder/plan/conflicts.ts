import type { Cells, PlanContent } from "@/lib/contract/plan/content";
import { sameValue } from "@/lib/contract/plan/same-value";
import type { Plan, PlanAnswer } from "@/lib/contract/workspace/plans";
import type { PendingChange } from "./pending-store";
import type { Conflict } from "./plan-types";

type Open = Conflict & { from: unknown };

/** The cells that two people changed at the same time, until the editor has chosen whose it is to be. */
export class Conflicts {
  readonly #open = new Map<string, Open>();

  /** Those that can be chosen about: of a step or question that was taken out since, nothing is shown. */
  within({ steps, questions }: PlanContent): ReadonlyMap<string, Conflict> {
    if (this.#open.size === 0) return this.#open;
    const ids = new Set([...steps, ...Object.values(questions).flat()].map(({ id }) => id));
    const isThere = (path: string) => {
      const [kind, id = ""] = path.split("/");
      return (kind !== "step" && kind !== "question") || ids.has(id);
    };
    return new Map([...this.#open].filter(([path]) => isThere(path)));
  }

  has(path: string): boolean {
    return this.#open.has(path);
  }
  of(path: string): Conflict | undefined {
    return this.#open.get(path);
  }

  /** `from` is what the cell held when the editor changed it. */
  add(told: PlanAnswer["conflicts"][number], from: unknown): void {
    this.#open.set(told.path, { value: told.value, changedBy: told.changed_by, changedAt: told.changed_at, from });
  }

  /**
   * The other one wrote on: the cell holds `now` at the server, by `change`, which is not there where the posting itself
   * was changed. Where that is what the editor has too, nothing is left to choose.
   */
  renew(path: string, now: unknown, mine: unknown, change: Plan["changes"][number] | undefined): void {
    const conflict = this.#open.get(path);
    if (!conflict) return;
    if (sameValue(now, mine)) this.#open.delete(path);
    else {
      const { changed_by: changedBy = "", changed_at: changedAt = Date.now() / 1000 } = change ?? {};
      this.#open.set(path, { ...conflict, value: now ?? null, changedBy, changedAt });
    }
  }

  /** The editor has chosen. Answers what they chose about. */
  settle(path: string): Conflict | undefined {
    const conflict = this.#open.get(path);
    this.#open.delete(path);
    return conflict;
  }

  /** What is kept of them in the browser: the editor's values, as they were typed last. */
  pending(view: Cells): [path: string, change: PendingChange][] {
    return [...this.#open].map(([path, { from }]) => [path, { from, to: view.get(path) }]);
  }
}
