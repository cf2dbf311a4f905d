import { interviewOf, type Verb } from "../context";
import { goOn } from "../messages/go-on";
import { lockStep } from "./lock-step";
import { postingOf, showPortal } from "./portal-state";

/** Begins the conversation, or goes on with it when the question that waited was taken out of the posting. */
export const openMessages: Verb<"openMessages"> = async (ctx) => {
  const id = interviewOf(ctx);
  await ctx.db.transaction(async (tx) => {
    const { interview, step } = await lockStep(tx, id, "conversational_sms", ["sms"]);
    await goOn(tx, ctx.jobs, { interview, step, posting: await postingOf(tx, interview) });
  });
  return showPortal(ctx.db, id);
};
