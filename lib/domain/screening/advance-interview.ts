import type { Queries } from "@/lib/store/database";
import { listStepStates, updateInterview } from "@/lib/store/interviews";
import { progressOf } from "../interviews/interview-state";

/** Brings an interview's status and score in line with its steps. Call it in the transaction that changed a step. */
export async function advanceInterview(tx: Queries, interviewId: string): Promise<void> {
  const progress = progressOf(await listStepStates(tx, [interviewId]));
  const isOver = progress.status === "completed" || progress.status === "knocked_out";
  await updateInterview(tx, interviewId, {
    ...progress,
    lastActivityAt: new Date(),
    ...(isOver && { completedAt: new Date() }),
  });
}
