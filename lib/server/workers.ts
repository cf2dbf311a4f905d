import type { House } from "@/lib/domain/context";
import { evaluateInterview } from "@/lib/domain/conversation/evaluate-interview";
import { processRecording } from "@/lib/domain/conversation/process-recording";
import { screenResume } from "@/lib/domain/screening/screen-resume";

/** Ties every kind of background work to its verb. */
export async function startWorkers(house: House): Promise<void> {
  await house.jobs.work("screen-resume", (payload, last) => screenResume(house, payload, last));
  await house.jobs.work("process-recording", (payload, last) => processRecording(house, payload, last));
  await house.jobs.work("evaluate-interview", (payload, last) => evaluateInterview(house, payload, last));
}
