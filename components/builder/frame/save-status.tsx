"use client";

import { useStoreState } from "@/components/builder/plan/plan-provider";
import { StatusDot, type StatusTone } from "@/components/shared/status";

const WORDS: Record<string, { tone: StatusTone; words: string }> = {
  saved: { tone: "success", words: "Saved" },
  saving: { tone: "info", words: "Saving …" },
  waiting: { tone: "warning", words: "Not connected: kept in this browser" },
  refused: { tone: "danger", words: "Not saved: kept in this browser" },
};

/** Whether what was typed is safe, and where. */
export function SaveStatus() {
  const state = useStoreState((store) => store.saveState);
  const { tone, words } = WORDS[state.kind] ?? { tone: "info", words: "" };
  const isLost = !state.isKept && state.kind !== "saved";
  return (
    <div className="flex min-w-0 flex-col">
      <span role="status" className="text-muted-foreground text-table">
        <StatusDot tone={isLost ? "danger" : tone}>
          {isLost ? "Not saved yet: this browser keeps nothing, leave the page open" : words}
        </StatusDot>
      </span>
      {state.kind === "refused" && state.problem && (
        <p role="alert" className="text-danger text-table">
          {state.problem}
        </p>
      )}
    </div>
  );
}
