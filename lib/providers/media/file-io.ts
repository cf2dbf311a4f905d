import type { FileHandle } from "node:fs/promises";

/** Reads exactly the bytes `[start, end)` of an open file. Throws when the file ends before `end`. */
export async function readFully(file: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(end - start);
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
    if (bytesRead === 0) throw new Error(`The file ended at byte ${start + filled}, before byte ${end}`);
    filled += bytesRead;
  }
  return bytes;
}

/** Writes all of `bytes` at `position` of an open file and answers how many they were. */
export async function writeFully(file: FileHandle, bytes: Uint8Array, position: number): Promise<number> {
  let written = 0;
  while (written < bytes.length) {
    written += (await file.write(bytes, written, bytes.length - written, position + written)).bytesWritten;
  }
  return written;
}

/** Whether a file system error says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
