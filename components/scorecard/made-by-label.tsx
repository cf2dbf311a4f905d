import type { z } from "zod";
import { MachineLabel } from "@/components/shared/machine-label";
import type { MadeBy } from "@/lib/contract/platform/interview-data";

type MadeByLabelProps = { madeBy: z.output<typeof MadeBy> | null | undefined; verb?: string };

/** Says which machine wrote a block, with which criteria; nothing where the service does not tell. */
export function MadeByLabel({ madeBy, verb }: MadeByLabelProps) {
  if (!madeBy) return null;
  return (
    <MachineLabel
      verb={verb}
      evaluator={madeBy.evaluator}
      version={madeBy.version}
      detail={`Criteria version: ${madeBy.criteria_version}`}
    />
  );
}
