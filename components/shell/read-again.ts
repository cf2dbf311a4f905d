import { hashKey, type Query, type QueryClient, type QueryKey } from "@tanstack/react-query";

/** Changes are gathered for so long, in milliseconds. */
const GATHER_MS = 300;

/**
 * Reads again what was told to have changed: many changes at once, and one round after the other. Waits while something
 * of it is being read (that answer may be older than the change) or while a change of the reader's own is on its way (its
 * page shows the outcome already, and an older answer would make it flicker).
 */
export function readAgain(queries: QueryClient) {
  const waiting = new Map<string, QueryKey>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;

  const later = () => {
    if (timer === undefined && !isReading && waiting.size > 0) timer = setTimeout(() => void read(), GATHER_MS);
  };
  const read = async () => {
    timer = undefined;
    const keys = [...waiting.values()];
    const touches = (query: Query) => keys.some((key) => key.every((part, index) => query.queryKey[index] === part));
    if (queries.isMutating() === 0 && queries.isFetching({ predicate: touches }) === 0) {
      waiting.clear();
      isReading = true;
      await queries.invalidateQueries({ predicate: touches });
      isReading = false;
    }
    later();
  };

  return {
    /** Everything whose key begins with one of these. */
    add(keys: QueryKey[]) {
      for (const key of keys) waiting.set(hashKey(key), key);
      later();
    },
    stop: () => {
      waiting.clear();
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
