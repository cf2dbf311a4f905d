"use client";

import { usePlanStore, useStoreState } from "@/components/builder/plan/plan-provider";
import { StatusDot, type StatusTone } from "@/components/shared/status";
import { Button } from "@/components/ui/button";

const WORDS: Record<string, { tone: StatusTone; words: string }> = {
  saved: { tone: "success", words: "Saved" },
  saving: { tone: "info", words: "Saving …" },
  waiting: { tone: "warning", words: "Not connected: kept in this browser" },
  refused: { tone: "danger", words: "Not saved: kept in this browser" },
};

/** Whether what was typed is safe, and where; and the way on when it is not. */
export function SaveStatus() {
  const store = usePlanStore();
  const state = useStoreState((one) => one.saveState);
  // The server, or something before it, answered and did not take it: that is no lost connection, however often it is tried.
  const isRefused = state.kind === "refused" || (state.kind === "waiting" && !state.isUnreached);
  const { tone, words } = WORDS[isRefused ? "refused" : state.kind] ?? { tone: "info", words: "" };
  const isLost = !state.isKept && state.kind !== "saved";
  return (
    <div className="flex min-w-0 flex-col">
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
    </div>
  );
}
