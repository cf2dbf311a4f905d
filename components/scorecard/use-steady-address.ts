"use client";

import { useState } from "react";
import { steadySource } from "./steady-source";

/**
 * Keeps a signed address while it works. `address` is what to play now; call `onFailed` when it did not play: a renewed
 * one is then taken as soon as it is offered, and until then `isBroken` is true.
 */
export function useSteadyAddress(offered: string | null) {
  const [kept, setKept] = useState(offered);
  const [failed, setFailed] = useState<string | null>(null);
  const address = steadySource(kept, offered, failed !== null && failed === kept);
  if (address !== kept) setKept(address);
  return {
    address,
    isBroken: address !== null && failed === address,
    onFailed: () => setFailed(address),
    retry: () => setFailed(null),
  };
}
