/** A run of bytes of one recording part; `offset` is where it stands in the part. */
export type Chunk = { part: number; offset: number; mimeType: string; bytes: Blob };

/** Where chunks lie until the server has them. A chunk is known by its part and offset. */
export type ChunkStore = {
  put(chunk: Chunk): Promise<void>;
  remove(part: number, offset: number): Promise<void>;
  list(): Promise<Chunk[]>;
  clear(): Promise<void>;
};

const DATABASE = "greenroom-recordings";
const CHUNKS = "chunks";

type Row = { interview: string; part: number; offset: number; mimeType: string; bytes: ArrayBuffer };

/** The chunks of one interview in the browser's IndexedDB. Every call rejects where the browser has none to give. */
export function indexedDbChunkStore(interviewId: string): ChunkStore {
  let opened: Promise<IDBDatabase> | undefined;
  const chunks = async (mode: IDBTransactionMode) => {
    opened ??= open();
    return (await opened).transaction(CHUNKS, mode).objectStore(CHUNKS);
  };
  const all = () => IDBKeyRange.bound([interviewId], [interviewId, []]);

  return {
    async put({ part, offset, mimeType, bytes }) {
      // Plain bytes: a Blob in IndexedDB is only a reference in some browsers, and gone after a crash.
      const row: Row = { interview: interviewId, part, offset, mimeType, bytes: await bytes.arrayBuffer() };
      await done((await chunks("readwrite")).put(row));
    },
    async remove(part, offset) {
      await done((await chunks("readwrite")).delete([interviewId, part, offset]));
    },
    async list() {
      const rows: Row[] = await done((await chunks("readonly")).getAll(all()));
      return rows.map((row) => ({
        part: row.part,
        offset: row.offset,
        mimeType: row.mimeType,
        bytes: new Blob([row.bytes], { type: row.mimeType }),
      }));
    },
    async clear() {
      await done((await chunks("readwrite")).delete(all()));
    },
  };
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(CHUNKS, { keyPath: ["interview", "part", "offset"] });
  };
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB failed."));
  });
}
