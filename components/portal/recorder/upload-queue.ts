import type { Chunk, ChunkStore } from "./chunk-store";
import { delayAfter, judge, Nap } from "./trouble";

/** Appends a chunk; answers with the size of the part as stored. Throws AppError when refused. */
export type SendChunk = (chunk: Chunk) => Promise<{ size: number }>;

export type UploadState = {
  /** `waiting`: the last try failed, another one follows. `refused` and `other_tab` stand still until `resume`. */
  status: "saved" | "sending" | "waiting" | "other_tab" | "refused";
  pendingBytes: number;
  /** Why the server refused, in its words. */
  message: string | null;
};

/** `storedAs`: the offset under which the store keeps it, where a part of it was stored by the server already. */
type Held = Chunk & { storedAs: number };

/** What piled up travels in pieces of this size: small enough to arrive within a minute on a slow phone connection. */
export const BATCH_BYTES = 512 * 1024;

/**
 * Sends the chunks of a recording strictly in order, for as long as the page lives, whatever the network does. What is
 * not sent yet also lies in `store`, so that a closed tab loses at most the chunk it was just being handed.
 */
export class UploadQueue {
  private held: Held[] = [];
  private ends = new Map<number, number>();
  private failures = 0;
  private running = false;
  private halted: "other_tab" | "refused" | "closed" | null = null;
  private state: UploadState = { status: "saved", pendingBytes: 0, message: null };
  private listeners = new Set<() => void>();
  private storing: Promise<void> = Promise.resolve();
  private nap = new Nap();

  /** `onGap` is told of a part whose bytes no longer fit together, so that the recorder can begin a new one. */
  constructor(private readonly given: { send: SendChunk; store: ChunkStore; onGap?: (part: number) => void }) {}

  /** Adds the next bytes of a part. */
  add(part: number, mimeType: string, bytes: Blob): void {
    if (bytes.size === 0) return;
    const offset = this.ends.get(part) ?? 0;
    this.ends.set(part, offset + bytes.size);
    const chunk = { part, offset, mimeType, bytes };
    this.held.push({ ...chunk, storedAs: offset });
    this.inStore(() => this.given.store.put(chunk));
    this.publish();
    void this.run();
  }

  /**
   * Takes in what an earlier page left behind, to be sent before anything newer. Answers with the highest part number
   * among it, -1 when there is nothing.
   */
  async restore(): Promise<number> {
    await this.storing;
    const left = await this.given.store.list().catch((error: unknown) => {
      console.warn("Chunks kept by an earlier page cannot be read.", error);
      return [];
    });
    const known = new Set(this.held.map((chunk) => `${chunk.part}:${chunk.storedAs}`));
    for (const chunk of left) {
      if (known.has(`${chunk.part}:${chunk.offset}`)) continue;
      this.held.push({ ...chunk, storedAs: chunk.offset });
      this.ends.set(chunk.part, Math.max(this.ends.get(chunk.part) ?? 0, chunk.offset + chunk.bytes.size));
    }
    this.held.sort((a, b) => a.part - b.part || a.offset - b.offset);
    this.publish();
    void this.run();
    return Math.max(-1, ...left.map((chunk) => chunk.part));
  }

  /** Goes on after `other_tab` or `refused`, and at once where it was waiting. */
  resume(): void {
    if (this.halted === "closed") return;
    this.halted = null;
    this.nap.wake();
    this.publish();
    void this.run();
  }

  /** Resolves when all is stored by the server and nothing is left in the browser's own store. */
  async whenEmpty(): Promise<void> {
    await new Promise<void>((resolve) => {
      const check = () => {
        if (this.held.length > 0) return;
        stop();
        resolve();
      };
      const stop = this.subscribe(check);
      check();
    });
    await this.storing;
  }

  /** Forgets everything that is not sent: the interview is over. */
  async clear(): Promise<void> {
    this.held = [];
    this.inStore(() => this.given.store.clear());
    this.publish();
    await this.storing;
  }

  close(): void {
    this.halted = "closed";
    this.nap.wake();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  snapshot = (): UploadState => this.state;

  private async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    while (this.halted === null) {
      const batch = this.nextBatch();
      if (!batch) break;
      await this.sendBatch(batch);
    }
    this.running = false;
    this.publish();
  }

  /** The oldest bytes, joined with what directly follows them in the same part. */
  private nextBatch(): Chunk | null {
    const [first] = this.held;
    if (!first) return null;
    const blobs: Blob[] = [];
    let end = first.offset;
    for (const chunk of this.held) {
      const fits = chunk.part === first.part && chunk.offset === end;
      if (!fits || (blobs.length > 0 && end + chunk.bytes.size - first.offset > BATCH_BYTES)) break;
      blobs.push(chunk.bytes);
      end += chunk.bytes.size;
    }
    return { part: first.part, offset: first.offset, mimeType: first.mimeType, bytes: new Blob(blobs) };
  }

  private async sendBatch(batch: Chunk): Promise<void> {
    try {
      const { size } = await this.given.send(batch);
      this.failures = 0;
      this.settle(batch.part, size);
    } catch (error) {
      const trouble = judge(error);
      if (this.halted === "closed") return;
      if (trouble.kind === "other_tab") return this.halt("other_tab", null);
      if (trouble.kind === "refused") return this.halt("refused", trouble.message);
      if (trouble.kind === "wrong_offset" && this.settle(batch.part, trouble.size)) return;
      this.failures += 1;
      this.publish();
      await this.nap.sleep(delayAfter(this.failures, trouble.kind === "passing" ? trouble.retryAfter : undefined));
    }
  }

  /** Lets go of what the server holds of a part; false when that changes nothing. */
  private settle(part: number, size: number): boolean {
    const before = this.pendingBytes();
    const mine = this.held.filter((chunk) => chunk.part === part);
    const isGap = mine.every((chunk) => chunk.offset > size);
    for (const chunk of mine) {
      if (isGap || chunk.offset + chunk.bytes.size <= size) this.drop(chunk);
      else if (chunk.offset < size) {
        chunk.bytes = chunk.bytes.slice(size - chunk.offset);
        chunk.offset = size;
      }
    }
    if (isGap && mine.length > 0) this.given.onGap?.(part);
    this.publish();
    return this.pendingBytes() !== before;
  }

  private drop(chunk: Held): void {
    this.held = this.held.filter((other) => other !== chunk);
    this.inStore(() => this.given.store.remove(chunk.part, chunk.storedAs));
  }

  private halt(reason: "other_tab" | "refused", message: string | null): void {
    this.halted = reason;
    this.publish(message);
  }

  /** One after the other, so that a chunk is never removed before it was put. Full or forbidden storage costs nothing. */
  private inStore(work: () => Promise<void>): void {
    this.storing = this.storing.then(work).catch((error: unknown) => {
      console.warn("A chunk of the recording could not be kept in this browser.", error);
    });
  }

  private pendingBytes(): number {
    return this.held.reduce((sum, chunk) => sum + chunk.bytes.size, 0);
  }

  private publish(message: string | null = this.halted === "refused" ? this.state.message : null): void {
    const pendingBytes = this.pendingBytes();
    const moving = pendingBytes === 0 ? "saved" : this.failures > 0 ? "waiting" : "sending";
    const status = this.halted && this.halted !== "closed" ? this.halted : moving;
    this.state = { status, pendingBytes, message };
    for (const listener of [...this.listeners]) listener();
  }
}
