"use client";

import { useQuery } from "@tanstack/react-query";
import { CellFold } from "@/components/builder/fields/cell-fold";
import { useCell } from "@/components/builder/plan/plan-provider";
import { STEP_WORDS } from "@/components/builder/words/step-words";
import { stepCell } from "@/lib/contract/plan/paths";
import { voicesQuery } from "@/lib/queries/library";
import { VoicePicker } from "./voice-picker";

/** In which voice the questions are asked. */
export function VoiceFold({ stepId }: { stepId: string }) {
  const path = stepCell(stepId, "voice_id");
  const [chosen] = useCell(path);
  const { data: voices } = useQuery(voicesQuery());
  const name = chosen ? (voices?.find(({ id }) => id === chosen)?.name ?? "one that is chosen") : "default voice";
  return (
    <CellFold title={STEP_WORDS.web_interview.voice_id.label} summary={name} paths={[path]}>
      <VoicePicker path={path} />
    </CellFold>
  );
}
