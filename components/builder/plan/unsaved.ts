import type { AppError } from "@/lib/contract/errors";
import type { PendingChange } from "./pending-store";

/** Sent at once: what the server takes in one call, with room to spare. */
const MOST_CELLS = 500;
const MOST_CHARACTERS = 1_000_000;

type Changes = Map<string, PendingChange>;

/**
 * The changes that the server has not confirmed: waiting, on their way, or refused. A cell that the server does not take
 * must not keep the others from being saved: it is looked for by halves and set aside until it is changed.
 */
export class Unsaved {
  #waiting: Changes = new Map();
  #sent: Changes = new Map();
  #refused = new Map<string, PendingChange & { problem: string }>();
  #most = MOST_CELLS;

  /** Whether there is something to send. */
  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }
  get isEmpty(): boolean {
    return this.#waiting.size + this.#sent.size + this.#refused.size === 0;
  }
  /** Every change, with what was typed last. */
  get all(): Changes {
    return new Map([...this.#refused, ...this.#sent, ...this.#waiting]);
  }
  /** Why the first refused cell is refused. */
  get problem(): string | undefined {
    const [first] = this.#refused.values();
    return first?.problem;
  }

  has(path: string): boolean {
    return this.#waiting.has(path) || this.#sent.has(path) || this.#refused.has(path);
  }
  /** Why the server does not take what a cell holds; a sentence. */
  refusalOf(path: string): string | undefined {
    return this.#refused.get(path)?.problem;
  }
  waitingFor(path: string): PendingChange | undefined {
    return this.#waiting.get(path);
  }

  /** `server` is what the server held of the cell when it was last heard of. */
  put(path: string, to: unknown, server: unknown): void {
    const earlier = this.#waiting.get(path) ?? this.#refused.get(path);
    const sent = this.#sent.get(path);
    const from = earlier ? earlier.from : sent ? sent.to : server;
    this.set(path, { from: from ?? null, to: to ?? null });
  }
  /** Puts a change as it is. */
  set(path: string, change: PendingChange): void {
    this.#refused.delete(path);
    this.#waiting.set(path, change);
  }
  drop(path: string): void {
    this.#waiting.delete(path);
    this.#refused.delete(path);
  }

  /** The next changes to send, in the order in which they were made; they are on their way until told otherwise. */
  take(): Changes {
    const taken: Changes = new Map();
    let characters = 0;
    for (const [path, change] of this.#waiting) {
      characters += JSON.stringify([change.from, change.to]).length;
      if (taken.size > 0 && (taken.size >= this.#most || characters > MOST_CHARACTERS)) break;
      taken.set(path, change);
      this.#waiting.delete(path);
    }
    this.#sent = taken;
    return taken;
  }
  arrived(): void {
    this.#sent = new Map();
    if (!this.isWaiting) this.#most = MOST_CELLS;
  }
  /** What was sent did not arrive: it waits again, before what was typed since. */
  putBack(): void {
    const typed = this.#waiting;
    this.#waiting = this.#sent;
    this.#sent = new Map();
    for (const [path, { from, to }] of typed) {
      this.#waiting.set(path, { from: (this.#waiting.get(path) ?? { from }).from, to });
    }
  }
  /** The server does not take something of what was sent. Answers the cell, once it is known which. */
  refuse(error: AppError): string | undefined {
    const sent = [...this.#sent.keys()];
    this.putBack();
    this.#most = Math.ceil(sent.length / 2);
    const [path] = sent;
    const change = path === undefined ? undefined : this.#waiting.get(path);
    if (sent.length > 1 || path === undefined || !change) return undefined;
    const [field] = error.fields;
    const problem = field ? `What you typed ${field.message}.` : error.message;
    this.#waiting.delete(path);
    this.#refused.set(path, { ...change, problem });
    this.#most = MOST_CELLS;
    return path;
  }
}
