"use client";

import { useCallback, useEffect, useState } from "react";
import { notes } from "@/components/portal/notes";

/**
 * A text that survives a reload: kept in this browser under `key` until `forget`. Empty on the server and in the first
 * render of a page; then what was kept.
 */
export function useDraft(key: string): [text: string, setText: (text: string) => void, forget: () => void] {
  const [text, setText] = useState("");
  useEffect(() => setText(notes.read(key) ?? ""), [key]);
  const write = useCallback(
    (next: string) => {
      setText(next);
      if (next === "") notes.remove(key);
      else notes.write(key, next);
    },
    [key],
  );
  const forget = useCallback(() => notes.remove(key), [key]);
  return [text, write, forget];
}
