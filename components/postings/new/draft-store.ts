import { Draft, newDraft } from "./draft";

/** What of the browser's storage is needed; `localStorage` is one. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const keyOf = (userId: string) => `greenroom.new-posting.${userId}`;

/**
 * Keeps one unsent posting for each member in this browser. What cannot be read (an older form's shape, a changed entry)
 * counts as nothing; fields that an older draft lacks get their defaults. `keep` answers false when the browser has no room
 * or forbids it.
 */
export function draftStore(userId: string, shelf: Shelf) {
  return {
    find(): Draft | null {
      const kept = readShelf(shelf, keyOf(userId));
      if (kept === null) return null;
      const parsed = Draft.safeParse({ ...newDraft(), ...kept });
      return parsed.success ? parsed.data : null;
    },
    keep(draft: Draft): boolean {
      return attempt(() => shelf.setItem(keyOf(userId), JSON.stringify(draft)));
    },
    forget(): boolean {
      return attempt(() => shelf.removeItem(keyOf(userId)));
    },
  };
}

/** True when there is nothing worth keeping: the form stands as it first opened. */
export function isUntouched(draft: Draft): boolean {
  return JSON.stringify(Draft.parse(draft)) === JSON.stringify(Draft.parse(newDraft()));
}

function readShelf(shelf: Shelf, key: string): object | null {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(key) ?? "null");
    return typeof kept === "object" ? kept : null;
  } catch (error) {
    // Not JSON, or a browser that forbids storage (it throws a DOMException): the form begins empty.
    if (error instanceof SyntaxError || error instanceof DOMException) return null;
    throw error;
  }
}

function attempt(write: () => void): boolean {
  try {
    write();
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
