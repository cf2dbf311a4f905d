"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { useBuilderNav } from "@/components/builder/nav/builder-nav";
import { usePlanStore, useStoreState } from "@/components/builder/plan/plan-provider";
import type { SaveState } from "@/components/builder/plan/plan-types";
import { StatusDot, type StatusTone } from "@/components/shared/status";
import { Button } from "@/components/ui/button";
import { cn } from "@/lib/utils";

const WORDS: Record<SaveState["kind"], { tone: StatusTone; words: string }> = {
  saved: { tone: "success", words: "Saved" },
  saving: { tone: "info", words: "Saving …" },
  waiting: { tone: "warning", words: "Not connected: kept in this browser" },
  refused: { tone: "danger", words: "Not saved: kept in this browser" },
  undecided: { tone: "warning", words: "Not all saved: you have to choose" },
};

/**
 * Whether what was typed is safe, and where; and the way on when it is not. What is not safe stays in sight when the
 * header is scrolled away.
 */
export function SaveStatus() {
  const store = usePlanStore();
  const state = useStoreState((one) => one.saveState);
  // The server, or something before it, answered and did not take it: that is no lost connection, however often it is tried.
  const isRefused = state.kind === "refused" || (state.kind === "waiting" && !state.isUnreached);
  const { tone, words } = WORDS[isRefused ? "refused" : state.kind];
  const isLost = !state.isKept && state.kind !== "saved";
  const place = useRef<HTMLDivElement>(null);
  const isAway = useIsAway(place) && (isLost || isRefused || state.kind === "waiting" || state.kind === "undecided");
  return (
    <div ref={place} className="min-h-px min-w-0">
      <div className={cn("flex min-w-0 flex-col", isAway && FLOATING)}>
        <span role="status" className="text-muted-foreground text-table">
          <StatusDot tone={isLost ? "danger" : tone}>
            {isLost ? "Not saved yet: this browser keeps nothing, leave the page open" : words}
          </StatusDot>
        </span>
        {isRefused && state.problem && (
          <div role="alert" className="flex flex-wrap items-center gap-x-2 text-danger text-table">
            <span>{state.problem}</span>
            {state.code === "unauthorized" && (
              // A tab of its own: this page goes on with what was typed.
              <a href="/sign-in" target="_blank" rel="noopener" className="underline underline-offset-2">
                Sign in
              </a>
            )}
            <Button type="button" size="sm" variant="outline" onClick={() => void store.flush()}>
              Try again
            </Button>
          </div>
        )}
        {state.kind === "undecided" && <ToChoose />}
      </div>
    </div>
  );
}

/** At the upper edge, over whatever is being edited, with room for the menu at the side. */
const FLOATING =
  "fixed inset-x-4 top-3 z-30 mx-auto w-fit max-w-lg rounded-lg border bg-popover px-3 py-2 text-popover-foreground shadow-md";

/** Whether an element is scrolled out of sight. */
function useIsAway(place: RefObject<HTMLElement | null>): boolean {
  const [isAway, setIsAway] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(([entry]) => setIsAway(entry?.isIntersecting === false));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return isAway;
}

/** The way to what two people changed at once, one field after the other. */
function ToChoose() {
  const nav = useBuilderNav();
  const path = useStoreState((store) => store.conflicts.keys().next().value);
  if (path === undefined) return null;
  return (
    <div role="alert" className="flex flex-wrap items-center gap-x-2 text-table text-warning">
      <span>Somebody else changed a field that you changed too. Choose which of the two it is to be.</span>
      <Button type="button" size="sm" variant="outline" onClick={() => nav.goTo(path)}>
        Go there
      </Button>
    </div>
  );
}
