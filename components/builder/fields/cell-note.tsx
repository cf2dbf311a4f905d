"use client";

import { useCell, usePlanStore, useStoreState } from "@/components/builder/plan/plan-provider";
import { Button } from "@/components/ui/button";

/** Under a field: what somebody else made of it while the editor changed it too, and the choice between the two. */
export function CellNote({ path, show = shortly }: { path: string; show?: (value: unknown) => string }) {
  const store = usePlanStore();
  const conflict = useStoreState((one) => one.conflictOf(path));
  const foreign = useStoreState((one) => one.foreignOf(path));
  const refusal = useStoreState((one) => one.refusalOf(path));
  // Renders again when the cell does: a note about somebody else's change goes with the editor's own next one.
  useCell(path);
  if (conflict) {
    return (
      <div role="alert" className="flex flex-col gap-2 rounded-md border border-warning bg-card p-2.5 text-table">
        <p>
          {conflict.changedBy || "Somebody else"} changed this at the same time, to:{" "}
          <q dir="auto" className="break-words">
            {show(conflict.value)}
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
  if (refusal) {
    return (
      <p role="alert" className="text-danger text-table">
        Not saved, kept in this browser. {refusal}
      </p>
    );
  }
  if (!foreign) return null;
  return <p className="text-info text-table">{foreign.changedBy || "Somebody else"} changed this a moment ago.</p>;
}

/** A cell's value in a few words. */
function shortly(value: unknown): string {
  if (value === null || value === undefined || value === "") return "nothing";
  if (typeof value === "boolean") return value ? "on" : "off";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)} …` : text;
}
