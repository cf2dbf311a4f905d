"use client";

import { useCell, usePlanStore, useStoreState } from "@/components/builder/plan/plan-provider";
import type { Conflict } from "@/components/builder/plan/plan-types";
import { sayCell } from "@/components/builder/words/say-cell";
import { useNames } from "@/components/builder/words/use-library";
import { ProblemLine } from "@/components/shared/problem-line";
import { Button } from "@/components/ui/button";

/** As much of a text as is shown of what somebody else wrote. */
const SHOWN = 300;

/** Under a field: what somebody else made of it while the editor changed it too, and the choice between the two. */
export function CellNote({ path }: { path: string }) {
  const conflict = useStoreState((one) => one.conflictOf(path));
  const foreign = useStoreState((one) => one.foreignOf(path));
  const refusal = useStoreState((one) => one.refusalOf(path));
  // Renders again when the cell does: a note about somebody else's change goes with the editor's own next one.
  useCell(path);
  if (conflict) return <ConflictNote path={path} conflict={conflict} />;
  if (refusal) {
    return <ProblemLine>Not saved, kept in this browser. {refusal}</ProblemLine>;
  }
  if (!foreign) return null;
  return <p className="text-info text-table">{foreign.changedBy || "Somebody else"} changed this a moment ago.</p>;
}

function ConflictNote({ path, conflict }: { path: string; conflict: Conflict }) {
  const store = usePlanStore();
  const nameOf = useNames();
  const content = useStoreState((one) => one.content);
  const theirs = sayCell(path, conflict.value, content, nameOf);
  return (
    <div role="alert" className="flex flex-col gap-2 rounded-md border border-warning bg-card p-2.5 text-table">
      <p>
        {conflict.changedBy || "Somebody else"} changed this at the same time, to:{" "}
        <q dir="auto" className="whitespace-pre-line break-words">
          {theirs.length > SHOWN ? `${theirs.slice(0, SHOWN)} …` : theirs || "nothing"}
        </q>
      </p>
      <div className="flex flex-wrap gap-2">
        <Button type="button" size="sm" variant="outline" onClick={() => store.keepMine(path)}>
          Keep mine
        </Button>
        <Button type="button" size="sm" variant="outline" onClick={() => store.takeTheirs(path)}>
          Use theirs
        </Button>
      </div>
    </div>
  );
}
