import { pushToAts } from "@/lib/domain/ats/push-to-ats";
import { processIngestion } from "@/lib/domain/candidates/process-ingestion";
import type { House } from "@/lib/domain/context";
import { evaluateInterview } from "@/lib/domain/conversation/evaluate-interview";
import { processRecording } from "@/lib/domain/conversation/process-recording";
import { makeProposal } from "@/lib/domain/proposals/make-proposal";
import { screenResume } from "@/lib/domain/screening/screen-resume";
import { keepHouse } from "@/lib/domain/upkeep/keep-house";
import { deliverWebhooks } from "@/lib/domain/webhooks/deliver-webhooks";

/** Ties every kind of background work to its verb. */
export async function startWorkers(house: House): Promise<void> {
  await house.jobs.work("screen-resume", (payload, last) => screenResume(house, payload, last));
  await house.jobs.work("process-recording", (payload, last) => processRecording(house, payload, last));
  await house.jobs.work("evaluate-interview", (payload, last) => evaluateInterview(house, payload, last));
  await house.jobs.work("deliver-webhooks", (payload, _, stopping) => deliverWebhooks(house, payload, stopping));
  await house.jobs.work("push-to-ats", (payload, last) => pushToAts(house, payload, last));
  await house.jobs.work("ingest-candidates", (payload, last) => processIngestion(house, payload, last));
  await house.jobs.work("make-proposal", (payload, last, stopping) => makeProposal(house, payload, last, stopping));
  await house.jobs.work("keep-house", () => keepHouse(house));
  await house.jobs.repeat("keep-house", {}, "17 * * * *");
}
