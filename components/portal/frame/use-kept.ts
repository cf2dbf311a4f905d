"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { z } from "zod";
import { notes } from "@/components/portal/notes";

/**
 * Something larger than a text that survives a reload: kept in this browser as JSON under `key` until `forget`. `empty` on
 * the server, in the first render of a page, and where what was kept is of another shape; give it a constant. `keep` makes
 * the next of the last, however many changes there are before the page is drawn again, and never changes itself.
 */
export function useKept<T>(
  key: string,
  schema: z.ZodType<T>,
  empty: T,
): [kept: T, keep: (change: (last: T) => T) => void, forget: () => void] {
  const [kept, setKept] = useState(empty);
  const last = useRef(empty);
  useEffect(() => {
    last.current = read(key, schema) ?? empty;
    setKept(last.current);
  }, [key, schema, empty]);
  const keep = useCallback(
    (change: (last: T) => T) => {
      last.current = change(last.current);
      setKept(last.current);
      notes.write(key, JSON.stringify(last.current));
    },
    [key],
  );
  const forget = useCallback(() => notes.remove(key), [key]);
  return [kept, keep, forget];
}

function read<T>(key: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.safeParse(JSON.parse(notes.read(key) ?? "null")).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // Not written by this page: begin anew.
    throw error;
  }
}
