import type { Queries } from "./database";

type Waiter<Item, Answer> = {
  item: Item;
  resolve(answer: Answer | Promise<Answer>): void;
  reject(error: unknown): void;
};

/** Answers every item, in order; one may yet fail by itself. When it throws, all of the batch are told. */
type Run<Item, Answer> = (items: Item[]) => Promise<(Answer | Promise<Answer>)[]>;

/**
 * Does together what is asked for at the same time. Of one key one batch is under way; whoever asks meanwhile waits and
 * goes with the next, so nobody is given what was begun before they asked. When nothing is under way a batch begins as
 * soon as the sockets that have something to say were heard: an idle server makes nobody wait.
 */
export class Batches<Item, Answer> {
  readonly #lanes = new Map<string, Waiter<Item, Answer>[]>();
  readonly #run: Run<Item, Answer>;

  constructor(run: Run<Item, Answer>) {
    this.#run = run;
  }

  ask(key: string, item: Item): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const waiter = { item, resolve, reject };
      const lane = this.#lanes.get(key);
      if (lane) {
        lane.push(waiter);
        return;
      }
      const opened = [waiter];
      this.#lanes.set(key, opened);
      setImmediate(() => void this.#drain(key, opened));
    });
  }

  async #drain(key: string, lane: Waiter<Item, Answer>[]): Promise<void> {
    while (lane.length > 0) await this.#settle(lane.splice(0));
    this.#lanes.delete(key);
  }

  async #settle(batch: Waiter<Item, Answer>[]): Promise<void> {
    try {
      const answers = await this.#run(batch.map(({ item }) => item));
      if (answers.length !== batch.length) throw new Error("a batch lost an answer");
      for (const [at, answer] of answers.entries()) batch[at]?.resolve(answer);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}

/** Something of which each database has its own, made when it is first asked for. */
export function perDatabase<DB extends Queries, T>(make: (db: DB) => T): (db: DB) => T {
  const made = new WeakMap<DB, T>();
  return (db) => {
    const known = made.get(db) ?? make(db);
    made.set(db, known);
    return known;
  };
}
