import { lockInterview, updateInterview } from "@/lib/store/interviews";
import { interviewOf, type Verb } from "../context";
import { showPortal } from "./portal-state";

export const giveConsent: Verb<"giveConsent"> = async (ctx) => {
  const id = interviewOf(ctx);
  await ctx.db.transaction(async (tx) => {
    const interview = await lockInterview(tx, id);
    if (interview && !interview.consentedAt) {
      await updateInterview(tx, id, { consentedAt: new Date(), lastActivityAt: new Date() });
    }
  });
  return showPortal(ctx.db, id);
};
