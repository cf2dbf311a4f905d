"use client";

import { type ReactNode, useState } from "react";
import { useCell, useProblem } from "@/components/builder/plan/plan-provider";
import { TextField } from "@/components/shell/text-field";
import { Button } from "@/components/ui/button";
import { CellFrame } from "./cell-frame";
import { localOf, momentOf, zoneWords } from "./local-time";

type CellDateProps = { path: string; label: string; description?: ReactNode; className?: string };

/** A date with a time, in the zone of whoever edits it; empty for none. */
export function CellDate({ path, label, description, className }: CellDateProps) {
  const [value, set] = useCell(path);
  const problem = useProblem(path);
  // While a part of it is missing the control holds nothing; the cell keeps what it was until the date is whole.
  const [isPartial, setPartial] = useState(false);
  const local = localOf(value);
  return (
    <CellFrame path={path} className={className}>
      <TextField
        label={label}
        optional
        type="datetime-local"
        max="9999-12-31T23:59"
        className="[&_input]:max-w-80"
        value={isPartial ? "" : local}
        problem={isPartial ? "is not a whole date with its time yet" : problem}
        onChange={({ target }) => {
          setPartial(target.validity.badInput);
          if (!target.validity.badInput) set(momentOf(target.value));
        }}
        description={
          <>
            In your time zone ({zoneWords(value)}). {description}
          </>
        }
      />
      {local !== "" && (
        <Button type="button" variant="ghost" size="sm" className="-ms-2 self-start" onClick={() => set(null)}>
          Take the {label.toLowerCase()} out
        </Button>
      )}
    </CellFrame>
  );
}
