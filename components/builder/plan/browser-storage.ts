/** In place of a storage that the browser does not give: it holds nothing, and takes nothing, as a full one does. */
const NOWHERE: Storage = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem() {
    throw new DOMException("This browser keeps nothing.", "QuotaExceededError");
  },
  removeItem() {},
  clear() {},
};

/** Where this browser keeps things beyond a page. Browsers that forbid it throw at the very name. */
export function browserStorage(): Storage {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return NOWHERE;
    throw error;
  }
}
