"use client";

import { CellSelect } from "@/components/builder/fields/cell-choice";
import { CellFold } from "@/components/builder/fields/cell-fold";
import { useCell, useContent } from "@/components/builder/plan/plan-provider";
import { DELIVERY_MODES, OVERVIEWS, USUAL_MODE } from "@/components/builder/words/delivery-modes";
import { OVERRIDE_WORDS } from "@/components/builder/words/step-words";
import { postingCell, stepCell } from "@/lib/contract/plan/paths";
import { InheritedText } from "./inherited-text";

const TEXTS = ["instructions", ...OVERVIEWS.map(({ field }) => field)] as const;
const MODES = OVERVIEWS.map(({ field }) => `${field}_delivery_mode` as const);
const isSaid = (value: unknown) => value !== null && value !== undefined && value !== "";

/** What a step says differently from its posting. Empty means: as the posting. */
export function StepOverrides({ stepId }: { stepId: string }) {
  const count = useContent((content) => {
    const config = content.steps.find((step) => step.id === stepId)?.config ?? {};
    return [...TEXTS, ...MODES].filter((field) => isSaid(config[field])).length;
  });
  return (
    <CellFold
      title="Texts of this step"
      summary={count === 0 ? "all as in the job" : `${count} of its own`}
      paths={[...TEXTS, ...MODES].map((field) => stepCell(stepId, field))}
    >
      <p className="text-muted-foreground text-table">
        Each is what the job says, shown in grey, until this step says something of its own.
      </p>
      <InheritedText
        stepId={stepId}
        field="instructions"
        {...OVERRIDE_WORDS.instructions}
        description="For the interviewer; candidates never see them."
      />
      {OVERVIEWS.map(({ field, what }) => (
        <div key={field} className="flex flex-col gap-2">
          <InheritedText stepId={stepId} field={field} {...OVERRIDE_WORDS[field]} description={what} />
          <InheritedMode stepId={stepId} field={`${field}_delivery_mode`} />
        </div>
      ))}
    </CellFold>
  );
}

type InheritedModeProps = { stepId: string; field: (typeof MODES)[number] };

function InheritedMode({ stepId, field }: InheritedModeProps) {
  const [own] = useCell(stepCell(stepId, field));
  const [inherited] = useCell(postingCell(field));
  const mode = DELIVERY_MODES.find(({ value }) => value === (inherited || USUAL_MODE));
  return (
    <CellSelect
      path={stepCell(stepId, field)}
      {...OVERRIDE_WORDS[field]}
      none={`As in the job: ${mode?.label.toLowerCase() ?? "as it is set there"}`}
      description={isSaid(own) ? undefined : mode?.description}
      className="sm:max-w-96"
    />
  );
}
