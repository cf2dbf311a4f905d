import { updateInterview } from "@/lib/store/interviews";
import { interviewOf, type Verb } from "../context";
import { lockStage } from "./lock-step";
import { showPortal } from "./portal-state";

/** Notes the moment of consent, where it is asked for; anywhere else it changes nothing. @throws AppError not_found */
export const giveConsent: Verb<"giveConsent"> = async (ctx) => {
  const id = interviewOf(ctx);
  await ctx.db.transaction(async (tx) => {
    // Only where it is asked for: who consents has begun, and nobody begins at a posting that is closed.
    if ((await lockStage(tx, id)).stage === "consent") {
      await updateInterview(tx, id, { consentedAt: new Date(), lastActivityAt: new Date() });
    }
  });
  return showPortal(ctx.db, id);
};
