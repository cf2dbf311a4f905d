"use client";

import { useState } from "react";
import { type KeptStart, keptStart, NOTHING_YET } from "./kept-start";

/** What was typed to begin with, kept with every keystroke. For the browser only. */
export function useKeptStart(owner: string, first?: Partial<KeptStart>) {
  const [store] = useState(() => keptStart(window.localStorage, owner));
  const [{ start, isKept }, set] = useState(() => {
    const found = store.find();
    return { start: { ...found, ...(found.description === "" && first) }, isKept: true };
  });
  const change = (next: Partial<KeptStart>) => {
    const changed = { ...start, ...next };
    set({ start: changed, isKept: store.keep(changed) });
  };
  /** There is a draft that has it all: the next time begins with nothing. */
  const forget = () => void store.keep(NOTHING_YET);
  return { start, isKept, change, forget };
}
