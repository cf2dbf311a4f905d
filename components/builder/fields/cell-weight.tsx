"use client";

import { MinusIcon, PlusIcon } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { numberOf } from "@/components/builder/fields/cell-text";
import { useCell, useProblem } from "@/components/builder/plan/plan-provider";
import { WEIGHT_WORDS } from "@/components/builder/words/question-words";
import { Button } from "@/components/ui/button";
import { Field, FieldDescription, FieldError, FieldLabel } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { sayIssue } from "@/lib/contract/plain-issue";
import { DEFAULT_WEIGHT } from "@/lib/contract/plan/weights";
import { CellFrame } from "./cell-frame";

const MOST = 10;

/** How much something weighs, 0 to 10: typed, stepped with the buttons or with the arrow keys. */
export function CellWeight({ path, description }: { path: string; description: ReactNode }) {
  const [value, set] = useCell(path);
  const problem = useProblem(path);
  const step = (by: 1 | -1) => {
    const now = Number(value ?? DEFAULT_WEIGHT);
    set(Math.min(MOST, Math.max(0, (Number.isFinite(now) ? Math.round(now) : DEFAULT_WEIGHT) + by)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    step(event.key === "ArrowUp" ? 1 : -1);
  };
  return (
    <CellFrame path={path}>
      <Field invalid={problem !== undefined}>
        <FieldLabel>{WEIGHT_WORDS.label}</FieldLabel>
        <div className="flex items-center gap-1">
          <Input
            inputMode="numeric"
            className="order-2 w-14 text-center tabular-nums"
            value={value === null || value === undefined ? "" : String(value)}
            placeholder={String(DEFAULT_WEIGHT)}
            onChange={(event) => set(numberOf(event.target.value))}
            onKeyDown={onKeyDown}
          />
          <Button
            type="button"
            variant="outline"
            size="icon"
            className="order-1"
            aria-label="Less weight"
            disabled={Number(value) === 0 && value !== null}
            onClick={() => step(-1)}
          >
            <MinusIcon aria-hidden />
          </Button>
          <Button
            type="button"
            variant="outline"
            size="icon"
            className="order-3"
            aria-label="More weight"
            disabled={Number(value) >= MOST}
            onClick={() => step(1)}
          >
            <PlusIcon aria-hidden />
          </Button>
        </div>
        <FieldDescription className="tabular-nums">{description}</FieldDescription>
        <FieldError>{sayIssue(WEIGHT_WORDS.label, problem)}</FieldError>
      </Field>
    </CellFrame>
  );
}
