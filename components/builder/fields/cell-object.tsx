"use client";

import { createContext, type ReactNode, useContext } from "react";
import { useCellPlace } from "@/components/builder/nav/builder-nav";
import { useCell, useProblem } from "@/components/builder/plan/plan-provider";
import { ProblemLine } from "@/components/shared/problem-line";
import { sayIssue } from "@/lib/contract/plain-issue";
import { stepCell } from "@/lib/contract/plan/paths";
import { OBJECT_LABELS, objectProblems, type StepObject } from "@/lib/contract/plan/step-objects";
import { CellNote } from "./cell-note";
import { SelectBox, type SelectBoxProps, SwitchBox, type SwitchBoxProps } from "./choice-box";
import { NumberBox, type NumberBoxProps, TextBox, type TextBoxProps } from "./text-box";

type Opened = {
  field: StepObject;
  value: Record<string, unknown>;
  set(changes: Record<string, unknown>): void;
  problemOf(key: string): string | undefined;
};
const ObjectContext = createContext<Opened | null>(null);

type CellObjectProps = { stepId: string; field: StepObject; label: string; children: ReactNode };

/** A cell that holds a whole object; the controls inside change one field each and leave all others as they are. */
export function CellObject({ stepId, field, label, children }: CellObjectProps) {
  const path = stepCell(stepId, field);
  const [cell, setCell] = useCell(path);
  const problem = useProblem(path);
  const value = objectOf(cell);
  const found = problem === undefined ? [] : objectProblems(field, value);
  const opened: Opened = {
    field,
    value,
    set(changes) {
      const entries = Object.entries({ ...value, ...changes }).filter(([, one]) => one !== null && one !== "");
      setCell(entries.length > 0 ? Object.fromEntries(entries) : null);
    },
    problemOf: (key) => found.find((one) => one.key === key)?.message,
  };
  return (
    <ObjectContext value={opened}>
      <fieldset {...useCellPlace<HTMLFieldSetElement>(path)} aria-label={label} className="flex min-w-0 flex-col gap-4">
        {children}
        {/* What no field of it says: that the server refused it. */}
        {problem && found.length === 0 && <ProblemLine>{sayIssue(label, problem)}</ProblemLine>}
        <CellNote path={path} />
      </fieldset>
    </ObjectContext>
  );
}

const objectOf = (cell: unknown): Record<string, unknown> =>
  typeof cell === "object" && cell !== null && !Array.isArray(cell) ? { ...cell } : {};

/** The object around, and how to change some of its fields at once. */
export function useObject(): Opened {
  const opened = useContext(ObjectContext);
  if (!opened) throw new Error("this must stand inside a CellObject");
  return opened;
}

/** A field of the object around: its value, how to change it, its label and what is wrong with it. */
export function useObjectField(key: string) {
  const opened = useObject();
  const labels: Record<string, string> = OBJECT_LABELS[opened.field];
  return {
    label: labels[key] ?? key,
    value: opened.value[key],
    onChange: (value: unknown) => opened.set({ [key]: value }),
    problem: opened.problemOf(key),
  };
}

type Unlabelled<P> = Omit<P, "label"> & { name: string };

type ObjectIsOnProps = {
  description: string;
  /** What holds is written out with it where nothing was chosen, so that every reader of the posting understands the same by it. */
  usual: Record<string, unknown>;
};

/** Whether what the object says holds at all. */
export function ObjectIsOn({ description, usual }: ObjectIsOnProps) {
  const { value: all, set } = useObject();
  const written = Object.entries(usual).map(([key, value]) => [key, all[key] ?? value]);
  return (
    <SwitchBox
      {...useObjectField("enabled")}
      description={description}
      onChange={(enabled) => set({ enabled, ...(enabled && Object.fromEntries(written)) })}
    />
  );
}

export function ObjectText({ name, ...field }: Unlabelled<TextBoxProps>) {
  return <TextBox optional {...field} {...useObjectField(name)} />;
}

export function ObjectNumber({ name, ...field }: Unlabelled<NumberBoxProps>) {
  return <NumberBox optional {...field} {...useObjectField(name)} />;
}

export function ObjectSwitch({ name, ...field }: Unlabelled<SwitchBoxProps>) {
  return <SwitchBox {...field} {...useObjectField(name)} />;
}

export function ObjectSelect({ name, ...field }: Unlabelled<SelectBoxProps>) {
  return <SelectBox {...field} {...useObjectField(name)} />;
}
