import { postingCell, questionsCell, WORKFLOW } from "@/lib/contract/plan/paths";
import { type PlanProblem, problemsOf } from "@/lib/contract/plan/problems";
import { sameValue } from "@/lib/contract/plan/same-value";
import { MODALITIES } from "@/lib/contract/platform/questions";
import type { PlanStore } from "./plan-store";

/** The content is checked this long after the last change, so that typing never waits for it. */
const PAUSE_MS = 200;

/** What orders steps and questions, and so what a problem is called: "Question 3". */
const LISTS = [WORKFLOW, ...MODALITIES.map(questionsCell)];

/**
 * What keeps the posting from being published, always up to date a moment after a change. A cell says what is wrong with
 * it once it was touched, or once somebody asked to see everything (by publishing).
 */
export class ProblemWatch {
  #problems: PlanProblem[];
  #byPath: Map<string, string>;
  #lists: unknown[] = [];
  /** Questions with a cell that says what is wrong with it. */
  #marked: ReadonlySet<string> = new Set();
  /** What the server refused, until the cell changes. */
  #refused = new Map<string, { message: string; value: unknown }>();
  #showsAll = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #store: PlanStore;
  #unsubscribe = () => {};

  constructor(store: PlanStore) {
    this.#store = store;
    this.#problems = [];
    this.#byPath = new Map();
    this.#check();
  }

  /** Looks again after every change, until it is closed. */
  open(): void {
    this.#unsubscribe = this.#store.subscribeAll(() => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#check();
        this.#tell();
      }, PAUSE_MS);
    });
  }

  /** In the order of the form; the same list until it changes, or the place of a question or step does. */
  get problems(): PlanProblem[] {
    return this.#problems;
  }

  /** What a cell is to say, if anything. */
  messageOf(path: string): string | undefined {
    return this.#showsAll || this.#store.isTouched(path) || this.#refused.has(path)
      ? this.#byPath.get(path)
      : undefined;
  }

  /** Whether some cell of this question says what is wrong with it. */
  isMarked(questionId: string): boolean {
    return this.#marked.has(questionId);
  }

  /** From now on every cell says what is wrong with it. Answers the first one. */
  showAll(): PlanProblem | undefined {
    this.#showsAll = true;
    this.#check();
    this.#tell();
    return this.#problems[0];
  }

  /** What the server found that this page could not know: a link name that is taken, a template that is gone. */
  refuse(problems: PlanProblem[]): void {
    for (const { path, message } of problems) this.#refused.set(path, { message, value: this.#store.get(path) });
    this.showAll();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  close(): void {
    clearTimeout(this.#timer);
    this.#unsubscribe();
  }

  #check(): void {
    const { plan } = this.#store;
    const keptDeadline = plan.posting.status === "draft" ? undefined : plan.base[postingCell("deadline")];
    const found = problemsOf(this.#store.content, { keptDeadline });
    for (const [path, { message, value }] of this.#refused) {
      if (this.#store.get(path) !== value) this.#refused.delete(path);
      else if (!found.some((problem) => problem.path === path)) found.push({ path, message });
    }
    this.#byPath = new Map(found.map(({ path, message }) => [path, message]));
    this.#marked = new Set(found.flatMap(({ path }) => (this.messageOf(path) ? (questionOf(path) ?? []) : [])));
    const lists = LISTS.map((path) => this.#store.get(path));
    // Typing changes neither, as a rule: whoever shows the list is not drawn again at each pause.
    if (sameValue(this.#problems, found) && lists.every((list, index) => list === this.#lists[index])) return;
    this.#problems = found;
    this.#lists = lists;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function questionOf(path: string): string | undefined {
  const [kind, id] = path.split("/");
  return kind === "question" ? id : undefined;
}
