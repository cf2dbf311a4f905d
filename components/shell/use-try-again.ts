import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import type { AppError, ErrorCode } from "@/lib/contract/errors";

const PASSING: readonly ErrorCode[] = ["unavailable", "internal", "rate_limited"];

/** Seconds between two reads that nobody asked for; whoever is refused may say how much longer to wait. */
const PAUSE = 15;

/**
 * Reads again by itself what failed for a reason that may pass, for as long as the page is in sight: who left it open finds
 * it whole. Not while the focus is in the element of the answered ref, since it would be lost with it.
 */
export function useTryAgain(refusal: AppError | undefined, onRetry: () => void): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const retry = useEffectEvent(() => {
    const isInUse = place.current?.contains(document.activeElement) ?? false;
    if (document.visibilityState === "visible" && !isInUse) onRetry();
  });
  useEffect(() => {
    if (!refusal || !PASSING.includes(refusal.code)) return;
    const timer = window.setInterval(retry, Math.max(PAUSE, refusal.retryAfter ?? 0) * 1000);
    return () => window.clearInterval(timer);
  }, [refusal]);
  return place;
}
