"use client";

import { useEffect, useRef, useState } from "react";
import { usePlanStore } from "./plan-provider";
import type { PlanStore } from "./plan-store";

/** Looked at so long after the last change: what is worked out of everything must not slow down typing. */
const PAUSE_MS = 250;

/** Something worked out of the whole plan, up to date a moment after the last change. */
export function useSettled<T>(read: (store: PlanStore) => T): T {
  const store = usePlanStore();
  const [value, setValue] = useState(() => read(store));
  const reader = useRef(read);
  useEffect(() => {
    reader.current = read;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () =>
      setValue((last) => {
        const next = reader.current(store);
        return JSON.stringify(last) === JSON.stringify(next) ? last : next;
      });
    const unsubscribe = store.subscribeAll(() => {
      clearTimeout(timer);
      timer = setTimeout(look, PAUSE_MS);
    });
    look();
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store]);
  return value;
}
