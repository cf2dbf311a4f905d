"use client";

import { useState } from "react";
import { browserStorage } from "@/components/builder/plan/browser-storage";
import { type KeptStart, keptStart, NOTHING_YET } from "./kept-start";

/** What was typed to begin with, kept with every keystroke. For the browser only. */
export function useKeptStart(owner: string) {
  const [store] = useState(() => keptStart(browserStorage(), owner));
  const [{ start, isKept }, set] = useState(() => ({ start: store.find(), isKept: true }));
  const change = (next: Partial<KeptStart>) => {
    const changed = { ...start, ...next };
    set({ start: changed, isKept: store.keep(changed) });
  };
  /** There is a draft that has it all: the next time begins with nothing. */
  const forget = () => void store.keep(NOTHING_YET);
  return { start, isKept, change, forget };
}
