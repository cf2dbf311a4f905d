import type { FileHandle } from "node:fs/promises";
import { readFully } from "./file-io";

/** Read ahead this much when going on from what was read before, and this little after a jump over a large element. */
const NEARBY = 256 * 1024;
const FAR = 4 * 1024;

/**
 * A reader for walking a file from header to header: it keeps one window of the file in memory, so thousands of
 * headers cost a few reads. `size` is the length of the file; the answer of `at` is shorter than `length` only at its end.
 */
export function byteWindow(file: FileHandle, size: number) {
  let start = 0;
  let bytes: Uint8Array = new Uint8Array(0);

  return {
    size,
    async at(position: number, length: number): Promise<DataView> {
      const end = Math.min(position + length, size);
      if (position < start || end > start + bytes.length) {
        const ahead = position >= start && position <= start + bytes.length + FAR ? NEARBY : FAR;
        bytes = await readFully(file, position, Math.max(position, Math.min(position + ahead, size)));
        start = position;
      }
      return new DataView(bytes.buffer, bytes.byteOffset + position - start, Math.max(0, end - position));
    },
  };
}

export type ByteWindow = ReturnType<typeof byteWindow>;
