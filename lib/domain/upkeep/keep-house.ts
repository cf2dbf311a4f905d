import { deleteOldRequests } from "@/lib/store/api-requests";
import { deleteOldDeliveries } from "@/lib/store/deliveries";
import { deleteExport, listExportsBefore } from "@/lib/store/exports";
import { deleteOldAnswers } from "@/lib/store/idempotent-answers";
import { deleteProposalsBefore, failForgottenProposals } from "@/lib/store/proposals";
import { deleteOldAttempts } from "@/lib/store/rate-windows";
import type { House } from "../context";
import { takeUpAgain } from "./take-up-again";

/** Links to an export run out after 75 minutes at most; nobody can open an older file any more. */
const EXPORTS_KEPT_MS = 24 * 60 * 60 * 1000;
const PROPOSALS_KEPT_MS = 30 * 24 * 60 * 60 * 1000;
/** Nobody works on a proposal for so long without a sign of life. */
const PROPOSAL_FORGOTTEN_MS = 60 * 60 * 1000;
const AT_ONCE = 100;
const DELIVERIES_AT_ONCE = 5000;

/**
 * The hourly job that takes up what was broken off, and removes what has had its time: request logs, kept answers, counted attempts,
 * deliveries, files of exports, proposals.
 */
export async function keepHouse(house: House): Promise<void> {
  await takeUpAgain(house);
  await deleteOldRequests(house.db);
  await deleteOldAnswers(house.db);
  await deleteOldAttempts(house.db);
  while ((await deleteOldDeliveries(house.db, DELIVERIES_AT_ONCE)) === DELIVERIES_AT_ONCE);
  const forgotten = "The work on this plan was broken off. What you pasted is kept: try again.";
  await failForgottenProposals(house.db, new Date(Date.now() - PROPOSAL_FORGOTTEN_MS), forgotten);
  await deleteProposalsBefore(house.db, new Date(Date.now() - PROPOSALS_KEPT_MS));
  for (;;) {
    const old = await listExportsBefore(house.db, new Date(Date.now() - EXPORTS_KEPT_MS), AT_ONCE);
    for (const row of old) {
      await house.media.delete(row.mediaKey);
      await deleteExport(house.db, row.id);
    }
    if (old.length < AT_ONCE) return;
  }
}
