import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isMissing, writeFully } from "./file-io";
import { fileStream } from "./file-stream";
import { assertMediaKey, type MediaStore } from "./store";

/**
 * Keeps media on the local disk under `<dataDir>/media`, readable by this account only.
 * @param dataDir an existing or creatable folder; the environment's `DATA_DIR`.
 */
export function localMediaStore(dataDir: string): MediaStore {
  const root = resolve(dataDir, "media");
  const inTurn = queues();

  const place = (key: string) => {
    assertMediaKey(key);
    return join(root, key);
  };

  return {
    async put(key, content) {
      const path = place(key);
      await makeFolder(dirname(path));
      const temporary = `${path}.${randomUUID()}.tmp`;
      try {
        const size = await withFile(temporary, "wx", (file) => writeAll(file, content));
        await rename(temporary, path);
        await syncFolder(dirname(path));
        return size;
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },

    async append(key, offset, bytes) {
      const path = place(key);
      await makeFolder(dirname(path));
      return inTurn(path, async () => {
        const before = (await sizeOf(path)) ?? 0;
        if (offset !== before) return { appended: false, size: before };
        await withFile(path, constants.O_WRONLY | constants.O_CREAT, (file) => extend(file, offset, bytes));
        if (before === 0) await syncFolder(dirname(path));
        return { appended: true, size: offset + bytes.length };
      });
    },

    async size(key) {
      return sizeOf(place(key));
    },

    async path(key) {
      return place(key);
    },

    async openRange(key, start, end) {
      return fileStream(place(key), start, end);
    },

    async delete(key) {
      await rm(place(key), { force: true });
    },
  };
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Opens a file, works on it, and brings it to disk before it is closed and the answer given. */
async function withFile<T>(path: string, flags: string | number, work: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, flags, 0o600);
  try {
    const answer = await work(file);
    await file.sync();
    return answer;
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, content: Uint8Array | ReadableStream<Uint8Array>): Promise<number> {
  if (content instanceof Uint8Array) return writeFully(file, content, 0);
  let size = 0;
  const reader = content.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += await writeFully(file, next.value, size);
  }
  return size;
}

/**
 * Adds bytes after `size`. Writing at a position (not "at the end") keeps the file right even when another process was
 * sent the same chunk; cutting back after an error (a full disk) keeps half a chunk from looking acknowledged.
 */
async function extend(file: FileHandle, size: number, bytes: Uint8Array): Promise<void> {
  try {
    await writeFully(file, bytes, size);
  } catch (error) {
    await file.truncate(size);
    throw error;
  }
}

/** Makes a folder and those above it, on disk: a file is only safe when the way to it is. */
async function makeFolder(path: string): Promise<void> {
  const firstMade = await mkdir(path, { recursive: true, mode: 0o700 });
  if (firstMade === undefined) return;
  const last = dirname(firstMade);
  for (let folder = path; ; folder = dirname(folder)) {
    await syncFolder(folder);
    if (folder === last) return;
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

/** Lets work of the same name run one after the other, so that two appends never see the same size. */
function queues() {
  const last = new Map<string, Promise<unknown>>();
  return async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const turn = (last.get(name) ?? Promise.resolve()).then(work, work); // a failed turn does not stop the next
    last.set(name, turn);
    try {
      return await turn;
    } finally {
      if (last.get(name) === turn) last.delete(name);
    }
  };
}
