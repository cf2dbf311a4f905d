"use client";

import type { ReactNode } from "react";
import { useCell, useProblem } from "@/components/builder/plan/plan-provider";
import { localOf, momentOf, zoneWords } from "@/components/builder/words/local-time";
import { useDateBox } from "@/components/shared/use-date-box";
import { TextField } from "@/components/shell/text-field";
import { Button } from "@/components/ui/button";
import { CellFrame } from "./cell-frame";

type CellDateProps = { path: string; label: string; description?: ReactNode; className?: string };

/** A date with a time, in the zone of whoever edits it; empty for none. */
export function CellDate({ path, label, description, className }: CellDateProps) {
  const [value, set] = useCell(path);
  const problem = useProblem(path);
  const local = localOf(value);
  const { isHalf, clear, control } = useDateBox(local, (typed) => set(momentOf(typed)));
  return (
    <CellFrame path={path} className={className}>
      <TextField
        label={label}
        optional
        type="datetime-local"
        max="9999-12-31T23:59"
        className="[&_input]:max-w-80"
        {...control}
        problem={isHalf ? "is not a whole date with its time yet" : problem}
        description={
          <>
            In your time zone ({zoneWords(value)}). {description}
          </>
        }
      />
      {local !== "" && (
        <Button type="button" variant="ghost" size="sm" className="-ms-2 self-start" onClick={clear}>
          Take the {label.toLowerCase()} out
        </Button>
      )}
    </CellFrame>
  );
}
