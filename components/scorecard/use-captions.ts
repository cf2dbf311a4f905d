"use client";

import { useEffect, useMemo, useState } from "react";
import { captionsOf } from "./captions";
import type { Line } from "./timeline";
import { useSteadyAddress } from "./use-steady-address";

/**
 * The address of the captions track: the server's own where it has one. A browser takes captions of another host only
 * from a recording that is sent with CORS headers, which signed links seldom are: then the transcript stands in. Null
 * until the page runs, and when there is nothing to show.
 */
export function useCaptions(offered: string | null, lines: Line[]): string | null {
  const { address: own } = useSteadyAddress(offered);
  const written = useMemo(() => captionsOf(lines), [lines]);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (own && new URL(own, window.location.href).origin === window.location.origin) {
      setAddress(own);
      return;
    }
    if (written === null) {
      setAddress(null);
      return;
    }
    const made = URL.createObjectURL(new Blob([written], { type: "text/vtt" }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [own, written]);
  return address;
}
