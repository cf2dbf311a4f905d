import { CheckIcon } from "lucide-react";
import type { PortalState } from "@/lib/contract/portal";
import { cn } from "@/lib/utils";

export const STEP_NAMES = {
  resume: "Resume",
  web_interview: "Interview",
  form: "Form",
  conversational_sms: "Short questions",
} as const;

type StepTrailProps = {
  steps: PortalState["posting"]["steps"];
  /** Where the candidate stands; null before the first step. */
  current: keyof typeof STEP_NAMES | null;
};

/** How far one has come: nothing where there is only one step. */
export function StepTrail({ steps, current }: StepTrailProps) {
  const here = current === null ? -1 : steps.indexOf(current);
  if (steps.length < 2) return null;
  return (
    <ol aria-label="Your steps" className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm">
      {steps.map((step, index) => {
        const isDone = index < here;
        const isHere = index === here;
        return (
          <li
            key={step}
            aria-current={isHere ? "step" : undefined}
            className={cn("flex items-center gap-2", isHere ? "font-medium" : "text-muted-foreground")}
          >
            <span
              aria-hidden
              className={cn(
                "grid size-5 place-items-center rounded-full border text-xs tabular-nums",
                isHere && "border-primary bg-primary text-primary-foreground",
                isDone && "border-success text-success",
              )}
            >
              {isDone ? <CheckIcon className="size-3" /> : index + 1}
            </span>
            {STEP_NAMES[step]}
            {isDone && <span className="sr-only">, done</span>}
          </li>
        );
      })}
    </ol>
  );
}
