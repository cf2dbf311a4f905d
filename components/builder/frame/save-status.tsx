"use client";

import { useBuilderNav } from "@/components/builder/frame/builder-nav";
import { usePlanStore, useStoreState } from "@/components/builder/plan/plan-provider";
import type { SaveState } from "@/components/builder/plan/plan-types";
import { StatusDot, type StatusTone } from "@/components/shared/status";
import { Button } from "@/components/ui/button";

const WORDS: Record<SaveState["kind"], { tone: StatusTone; words: string }> = {
  saved: { tone: "success", words: "Saved" },
  saving: { tone: "info", words: "Saving …" },
  waiting: { tone: "warning", words: "Not connected: kept in this browser" },
  refused: { tone: "danger", words: "Not saved: kept in this browser" },
  undecided: { tone: "warning", words: "Not all saved: you have to choose" },
};

/** Whether what was typed is safe, and where; and the way on when it is not. */
export function SaveStatus() {
  const store = usePlanStore();
  const state = useStoreState((one) => one.saveState);
  // The server, or something before it, answered and did not take it: that is no lost connection, however often it is tried.
  const isRefused = state.kind === "refused" || (state.kind === "waiting" && !state.isUnreached);
  const { tone, words } = WORDS[isRefused ? "refused" : state.kind];
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
      {state.kind === "undecided" && <ToChoose />}
    </div>
  );
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
