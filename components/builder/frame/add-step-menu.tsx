"use client";

import { PlusIcon } from "lucide-react";
import { useBuilderNav, useCellPlace } from "@/components/builder/nav/builder-nav";
import { newCellId } from "@/components/builder/plan/new-cell-id";
import { usePlanStore } from "@/components/builder/plan/plan-provider";
import { STEP_NAMES } from "@/components/builder/words/step-names";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { idsOf } from "@/lib/contract/plan/content";
import { stepCell, WORKFLOW } from "@/lib/contract/plan/paths";
import { STEP_TYPES, type StepType } from "@/lib/contract/platform/workflow";

/** Adds a step at the end; each type once, since a posting's questions belong to their kind and not to a step. */
export function AddStepMenu({ present }: { present: string[] }) {
  const store = usePlanStore();
  const nav = useBuilderNav();
  const place = useCellPlace(WORKFLOW);
  const missing = STEP_TYPES.filter((type) => !present.includes(type));
  if (missing.length === 0) return null;

  const add = (type: StepType) => {
    const id = newCellId();
    store.change([
      [stepCell(id, "type"), type],
      [WORKFLOW, [...idsOf(store.get(WORKFLOW)), id]],
    ]);
    nav.open(id);
  };
  return (
    <DropdownMenu>
      <div {...place} className="flex flex-col">
        <DropdownMenuTrigger render={<Button type="button" variant="ghost" size="sm" className="justify-start" />}>
          <PlusIcon aria-hidden />
          Add step
        </DropdownMenuTrigger>
      </div>
      <DropdownMenuContent align="start">
        {missing.map((type) => {
          const { name, what, icon: Icon } = STEP_NAMES[type];
          return (
            <DropdownMenuItem key={type} onClick={() => add(type)}>
              <Icon aria-hidden />
              <span className="flex flex-col">
                {name}
                <span className="text-muted-foreground text-xs">{what}</span>
              </span>
            </DropdownMenuItem>
          );
        })}
      </DropdownMenuContent>
    </DropdownMenu>
  );
}
