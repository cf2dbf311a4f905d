"use client";

import { useQueryState } from "nuqs";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { placedQuestion } from "@/components/builder/plan/placed-questions";
import { usePlanStore } from "@/components/builder/plan/plan-provider";
import type { PlanContent } from "@/lib/contract/plan/content";
import { stepTypeOf, WORKFLOW } from "@/lib/contract/plan/paths";
import { MODALITIES } from "@/lib/contract/platform/questions";

/** A part of the posting that fills the middle of the page: the job, the settings, or a step by its id. */
export type Part = "job" | "settings" | (string & {});

type Nav = {
  part: Part;
  open(part: Part): void;
  /** The question whose card is open; one at a time. */
  openQuestion: string | null;
  setOpenQuestion(id: string | null): void;
  /** Opens what holds this cell and puts the focus into it. */
  goTo(path: string): void;
};

/** Apart from the rest, so that opening a question renders no field again that is not gone to. */
type Aim = {
  /** The cell that is being gone to; it takes the focus and calls `arrived`. */
  target: string | null;
  arrived(): void;
};

const NavContext = createContext<Nav | null>(null);
const AimContext = createContext<Aim>({ target: null, arrived: () => undefined });

/** Where one is in the builder; the part stands in the address. */
export function BuilderNav({ children }: { children: ReactNode }) {
  const store = usePlanStore();
  const [asked, setPart] = useQueryState("part", { defaultValue: "job", history: "push" });
  const [openQuestion, setOpenQuestion] = useState<string | null>(null);
  const [target, setTarget] = useState<string | null>(null);

  const nav = useMemo<Nav>(
    () => ({
      part: asked,
      open: (part) => void setPart(part),
      openQuestion,
      setOpenQuestion,
      goTo(path) {
        const { part, question } = placeOf(path, store.content);
        if (part !== RAIL) void setPart(part);
        if (question) setOpenQuestion(question);
        setTarget(path);
      },
    }),
    [asked, setPart, openQuestion, store],
  );
  const aim = useMemo<Aim>(() => ({ target, arrived: () => setTarget(null) }), [target]);
  return (
    <NavContext value={nav}>
      <AimContext value={aim}>{children}</AimContext>
    </NavContext>
  );
}

export function useBuilderNav(): Nav {
  const nav = useContext(NavContext);
  if (!nav) throw new Error("this must stand inside a BuilderNav");
  return nav;
}

/** The cell that is being gone to, null when none is: a fold opens when it lies inside. */
export const useTarget = (): string | null => useContext(AimContext).target;

/**
 * Makes an element the place of a cell: `goTo(path)` scrolls there and focuses the first control inside. Spread the
 * answer on an element around the control.
 */
export function useCellPlace<E extends HTMLElement = HTMLDivElement>(path: string) {
  const { target, arrived } = useContext(AimContext);
  const place = useRef<E>(null);
  const isTarget = target === path;
  useEffect(() => {
    const element = place.current;
    if (!isTarget || !element) return;
    // A fold that is closed is opened first by whoever sees the target inside; this runs after it.
    const control = element.querySelector<HTMLElement>(
      "input:not([type=hidden]), textarea, select, [role=combobox], [role=switch], [role=radio], button",
    );
    element.scrollIntoView({ block: "center" });
    control?.focus({ preventScroll: true });
    arrived();
  }, [isTarget, arrived]);
  return { ref: place, "data-cell": path };
}

/** Job fields stand in the first part, everything else about the posting in its settings. */
export const JOB_FIELDS = new Set([
  "title",
  "description",
  "language",
  "interviewer_name",
  "instructions",
  "company_overview",
  "job_overview",
  "interview_process_overview",
  "company_overview_delivery_mode",
  "job_overview_delivery_mode",
  "interview_process_overview_delivery_mode",
]);

/** Where the order of the steps stands: in no part that is opened, but in the rail, which is always in sight. */
export const RAIL = "rail";

/** Which part, and which question's card, holds a cell. */
export function placeOf(path: string, content: PlanContent): { part: Part; question?: string } {
  if (path === WORKFLOW) return { part: RAIL };
  const [kind, id = ""] = path.split("/");
  if (kind === "posting") return { part: JOB_FIELDS.has(id) ? "job" : "settings" };
  if (kind === "step") return { part: id };
  const modality =
    kind === "questions" ? MODALITIES.find((known) => known === id) : placedQuestion(content, id)?.modality;
  const step = modality && content.steps.find((one) => one.type === stepTypeOf(modality));
  return { part: step?.id ?? "job", ...(kind === "question" && { question: id }) };
}
