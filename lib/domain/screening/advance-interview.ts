import type { Queue } from "@/lib/jobs/queue";
import { notifyInterviewChange } from "@/lib/store/changes";
import type { Queries } from "@/lib/store/database";
import { listStepStates, lockInterview, updateInterview } from "@/lib/store/interviews";
import { progressOf } from "../interviews/interview-state";
import { emitEvents } from "../webhooks/emit-events";
import { eventsOfStatus } from "../webhooks/events-of-status";

/**
 * Brings an interview's status and score in line with its steps, and writes down what that means for those who listen.
 * Call it in the transaction that changed a step.
 */
export async function advanceInterview(tx: Queries, jobs: Queue, interviewId: string): Promise<void> {
  const before = await lockInterview(tx, interviewId);
  if (!before) return;
  const progress = progressOf(await listStepStates(tx, [interviewId]), before.status);
  const isOver = progress.status === "completed" || progress.status === "knocked_out";
  await updateInterview(tx, interviewId, {
    ...progress,
    lastActivityAt: new Date(),
    ...(isOver && { completedAt: new Date() }),
  });
  await notifyInterviewChange(tx, interviewId);
  await emitEvents(jobs, tx, [interviewId], eventsOfStatus(progress.status));
}
