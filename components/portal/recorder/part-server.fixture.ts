import { AppError } from "@/lib/contract/errors";
import type { Chunk, ChunkStore } from "./chunk-store";

/** The server's side of `appendRecording` as its contract describes it, with the bytes at hand. */
export class PartServer {
  readonly parts = new Map<number, string>();
  readonly calls: { part: number; offset: number; bytes: string }[] = [];
  /** What the next calls answer instead, in order; null lets one through. */
  failures: (AppError | "stored_but_lost" | null)[] = [];

  append = async (chunk: Chunk): Promise<{ size: number }> => {
    const bytes = await chunk.bytes.text();
    this.calls.push({ part: chunk.part, offset: chunk.offset, bytes });
    const failure = this.failures.shift() ?? null;
    if (failure instanceof AppError) throw failure;
    const stored = this.parts.get(chunk.part) ?? "";
    if (chunk.offset !== stored.length) {
      throw new AppError("conflict", "Elsewhere.", { reason: `wrong_offset:${stored.length}` });
    }
    this.parts.set(chunk.part, stored + bytes);
    if (failure === "stored_but_lost") throw offline();
    return { size: stored.length + bytes.length };
  };
}

export const offline = () => new AppError("unavailable", "The server could not be reached.");
export const otherTab = () => new AppError("conflict", "Open elsewhere.", { reason: "other_tab" });

/** A browser's chunk store that outlives the page: hand the same one to the next queue. */
export function keptChunks(): ChunkStore & { size: () => number } {
  const rows = new Map<string, Chunk>();
  const key = (part: number, offset: number) => `${part}:${offset}`;
  return {
    put: async (chunk) => {
      rows.set(key(chunk.part, chunk.offset), chunk);
    },
    remove: async (part, offset) => {
      rows.delete(key(part, offset));
    },
    list: async () => [...rows.values()],
    clear: async () => rows.clear(),
    size: () => rows.size,
  };
}

export const chunk = (text: string) => new Blob([text]);
