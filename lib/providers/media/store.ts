/** What `MediaStore.append` answers: `size` is the number of bytes that are safely stored now. */
type Appended = { appended: boolean; size: number };

/**
 * Where recordings and documents are kept. A key is made by the server, such as `interviews/4f2a/part-1.webm`, and never
 * from a user's file name; every function throws `BadMediaKey` for a key of another form (see `assertMediaKey`).
 * What was acknowledged survives a power cut.
 */
export type MediaStore = {
  /** Stores a whole object, replacing one of that key; it appears only when complete. Answers its size in bytes. */
  put(key: string, content: Uint8Array | ReadableStream<Uint8Array>): Promise<number>;
  /**
   * Adds `bytes` to the end of an object (made by an append at offset 0). `offset` is the size the caller believes it
   * has; when that is wrong nothing is written and `appended` is false. The caller then goes on from `size`, which may lie
   * inside the bytes it has just sent, when an earlier answer was lost.
   */
  append(key: string, offset: number, bytes: Uint8Array): Promise<Appended>;
  /** Size in bytes, or null when there is no such object. */
  size(key: string): Promise<number | null>;
  /**
   * The object's place as a local file, for tools that need one; there may be no file yet. A tool may make the object by
   * renaming a complete file to it, as `buildRecording` does; nothing else may write there.
   */
  path(key: string): Promise<string>;
  /**
   * The bytes from `start` up to but not including `end` (at most up to the object's size). Reading begins when the
   * stream is read; cancelling it frees the file. The stream fails when there is no such object.
   */
  openRange(key: string, start: number, end: number): Promise<ReadableStream<Uint8Array>>;
  /** Removes an object. It is no error when there is none. */
  delete(key: string): Promise<void>;
};

/** A key that no server code can have made: a bug or an attempt to reach another file. */
export class BadMediaKey extends Error {
  override name = "BadMediaKey";
}

const KEY = /^[a-z0-9_-]+(\/[a-z0-9_-]+)*\.[a-z0-9]+$/;
const LONGEST_KEY = 200;

/** Whether `key` has the form of a media key: lower-case letters, digits, `_`, `-`, folders by `/`, and an extension. */
export function isMediaKey(key: string): boolean {
  return key.length <= LONGEST_KEY && KEY.test(key);
}

/** Throws `BadMediaKey` unless `key` has the form of a media key. A key of that form cannot leave the store's folder. */
export function assertMediaKey(key: string): void {
  if (!isMediaKey(key)) throw new BadMediaKey("A media key is made of a-z, 0-9, _ and -, with / and an extension.");
}
