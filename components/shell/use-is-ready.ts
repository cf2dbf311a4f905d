"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * False on the server and until the page answers to clicks. A form's button waits for it: sent earlier, the browser itself
 * would send the form, and what was typed would be lost.
 */
export function useIsReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
