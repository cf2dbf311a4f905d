"use client";

import { closestCenter, DndContext, type DragEndEvent, PointerSensor, useSensor, useSensors } from "@dnd-kit/core";
import { arrayMove, SortableContext, useSortable, verticalListSortingStrategy } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { BriefcaseIcon, GripVerticalIcon, type LucideIcon, SettingsIcon, Trash2Icon } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useRef, useState, useSyncExternalStore } from "react";
import { ListNote } from "@/components/builder/fields/list-note";
import { AddStepMenu } from "@/components/builder/frame/add-step-menu";
import { countsByPart } from "@/components/builder/frame/problem-counts";
import { useBuilderNav } from "@/components/builder/nav/builder-nav";
import { focusSoon } from "@/components/builder/nav/focus-soon";
import {
  useCell,
  useContent,
  usePlanStore,
  useProblemWatch,
  useStoreState,
} from "@/components/builder/plan/plan-provider";
import { STEP_NAMES } from "@/components/builder/words/step-names";
import { SILENT_DRAG } from "@/components/shared/silent-drag";
import { undoToast } from "@/components/shared/undo-toast";
import { Button } from "@/components/ui/button";
import { idsOf } from "@/lib/contract/plan/content";
import { STEP_MODALITIES, WORKFLOW } from "@/lib/contract/plan/paths";
import { STEP_TYPES, type StepType } from "@/lib/contract/platform/workflow";
import { cn } from "@/lib/utils";

/** The posting from end to end: the job, its steps in order, its settings. Steps move by drag or by Alt with an arrow. */
export function WorkflowRail() {
  const store = usePlanStore();
  const nav = useBuilderNav();
  const [said, setSaid] = useState("");
  const rail = useRef<HTMLElement>(null);
  const ids = idsOf(useCell(WORKFLOW)[0]);
  const steps = useContent(
    (content) => content.steps.map(({ id, type }) => ({ id, type })),
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );
  const isFixed = useStoreState((one) => one.plan.posting.workflow_is_fixed);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }));

  const move = (from: number, to: number) => {
    if (from === to || to < 0 || to >= ids.length) return;
    store.set(WORKFLOW, arrayMove(ids, from, to));
    setSaid(`Step ${from + 1} is now step ${to + 1} of ${ids.length}.`);
  };
  const focusPart = (part: string) =>
    focusSoon(() => {
      const button = rail.current?.querySelector<HTMLElement>(`[data-part="${part}"]`);
      button?.focus();
      return button !== null && button !== undefined;
    });
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over) move(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  };
  const remove = (id: string, name: string) => {
    const left = ids.filter((one) => one !== id);
    const undo = store.change([[WORKFLOW, left]]);
    if (nav.part === id) nav.open("job");
    focusPart(left[Math.min(ids.indexOf(id), left.length - 1)] ?? "job");
    undoToast({
      message: `The step “${name}” was taken out.`,
      onUndo() {
        undo();
        focusPart(id);
      },
    });
  };

  return (
    <nav ref={rail} aria-label="Parts of this posting" className="flex flex-col gap-1">
      <PartButton part="job" icon={BriefcaseIcon} name="The job" />
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={onDragEnd}
        accessibility={SILENT_DRAG}
      >
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          <ol aria-label="Steps" className="flex flex-col gap-1">
            {steps.map((step, index) => (
              <StepItem
                key={step.id}
                id={step.id}
                type={STEP_TYPES.find((type) => type === step.type) ?? "form"}
                position={index + 1}
                isFixed={isFixed}
                onMove={(by) => move(index, index + by)}
                onRemove={remove}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      {isFixed ? (
        <p className="px-2 py-1 text-muted-foreground text-table">
          The hosted API changes what a step says, not which steps there are.
        </p>
      ) : (
        <AddStepMenu present={steps.map((step) => step.type)} />
      )}
      <PartButton part="settings" icon={SettingsIcon} name="Settings" />
      <ListNote path={WORKFLOW} />
      <p role="status" className="sr-only">
        {said}
      </p>
    </nav>
  );
}

type StepItemProps = {
  id: string;
  type: StepType;
  position: number;
  isFixed: boolean;
  onMove(by: 1 | -1): void;
  onRemove(id: string, name: string): void;
};

function StepItem({ id, type, position, isFixed, onMove, onRemove }: StepItemProps) {
  const { setNodeRef, setActivatorNodeRef, listeners, transform, transition, isDragging } = useSortable({
    id,
    disabled: isFixed,
  });
  const { name, icon } = STEP_NAMES[type];
  const count = useContent((content) =>
    STEP_MODALITIES[type].reduce((sum, modality) => sum + content.questions[modality].length, 0),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (isFixed || !event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      className={cn("group flex items-center gap-0.5", isDragging && "z-10 opacity-80")}
      onKeyDown={onKeyDown}
    >
      {!isFixed && (
        // Not a stop of the Tab key: the keyboard moves a step with Alt and an arrow on the step itself.
        <span
          ref={setActivatorNodeRef}
          {...listeners}
          aria-hidden
          className="cursor-grab touch-none text-muted-foreground"
        >
          <GripVerticalIcon className="size-4" />
        </span>
      )}
      <PartButton
        part={id}
        icon={icon}
        name={name}
        hint={`Step ${position}`}
        keys={isFixed ? undefined : "Alt+ArrowUp Alt+ArrowDown"}
      >
        {count > 0 && <span className="text-muted-foreground text-xs tabular-nums">{count}</span>}
      </PartButton>
      {!isFixed && (
        <Button
          type="button"
          variant="ghost"
          size="icon-sm"
          className="text-muted-foreground"
          aria-label={`Take out step ${position}, ${name}`}
          title="Take out"
          onClick={() => onRemove(id, name)}
        >
          <Trash2Icon aria-hidden />
        </Button>
      )}
    </li>
  );
}

type PartButtonProps = {
  part: string;
  icon: LucideIcon;
  name: string;
  hint?: string;
  keys?: string;
  children?: ReactNode;
};

function PartButton({ part, icon: Icon, name, hint, keys, children }: PartButtonProps) {
  const nav = useBuilderNav();
  const store = usePlanStore();
  const watch = useProblemWatch();
  const count = () => countsByPart(watch.problems, store.content).get(part) ?? 0;
  const problems = useSyncExternalStore(watch.subscribe, count, count);
  const isHere = nav.part === part;
  return (
    <button
      type="button"
      data-part={part}
      aria-current={isHere ? "page" : undefined}
      aria-keyshortcuts={keys}
      onClick={() => nav.open(part)}
      className={cn(
        "flex min-h-9 min-w-0 flex-1 items-center gap-2 rounded-md px-2 text-start hover:bg-accent",
        isHere && "bg-accent font-medium",
      )}
    >
      <Icon aria-hidden className="size-4 shrink-0 text-muted-foreground" />
      <span className="min-w-0 flex-1 truncate">
        {hint && <span className="sr-only">{hint}: </span>}
        {name}
      </span>
      {children}
      {problems > 0 && (
        <span className="rounded-full border border-warning px-1.5 text-warning text-xs tabular-nums">
          {problems}
          <span className="sr-only"> to do</span>
        </span>
      )}
    </button>
  );
}
