import type { z } from "zod";
import { MachineLabel } from "@/components/shared/machine-label";
import type { MadeBy } from "@/lib/contract/platform/interview-data";

/** Says which machine wrote a block, with which criteria; nothing where the service does not tell. */
export function MadeByLabel({ madeBy }: { madeBy: z.output<typeof MadeBy> | null | undefined }) {
  if (!madeBy) return null;
  return (
    <MachineLabel
      evaluator={madeBy.evaluator}
      version={madeBy.version}
      detail={`Criteria version: ${madeBy.criteria_version}`}
    />
  );
}
