import { claimTab, listParts } from "@/lib/store/conversations";
import { updateStepState } from "@/lib/store/interviews";
import { interviewOf, type Verb } from "../context";
import { askNext } from "../conversation/ask-next";
import { advanceInterview } from "../screening/advance-interview";
import { otherTab } from "./hold-interview";
import { lockStep } from "./lock-step";
import { showConversation } from "./portal-state";

/** Opens the interview for one tab and puts the question that is next. Called again, it says where things stand. */
export const startInterview: Verb<"startInterview"> = async (ctx, { body }) => {
  const id = interviewOf(ctx);
  const interview = await ctx.db.transaction(async (tx) => {
    const { interview, step } = await lockStep(tx, id, "web_interview", ["interview"]);
    const parts = await listParts(tx, id);
    const highestPart = Math.max(-1, ...parts.map((part) => part.part));
    const claim = { interviewId: id, tabId: body.tab_id, takeOver: body.take_over, highestPart };
    if (!(await claimTab(tx, claim))) throw otherTab();
    if (step.status === "not_started") {
      await updateStepState(tx, id, step.stepId, { status: "in_progress", startedAt: new Date() });
      await advanceInterview(tx, ctx.jobs, id);
    }
    return interview;
  });
  return showConversation(ctx.db, interview, await askNext(ctx, interview));
};
