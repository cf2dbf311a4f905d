import { listStepStates, lockInterview, updateStepState } from "@/lib/store/interviews";
import { interviewOf, type Verb } from "../context";
import { advanceInterview } from "../screening/advance-interview";
import { holdOrRefuse } from "./hold-interview";
import { lockStep } from "./lock-step";
import { showPortal } from "./portal-state";

/** Ends the interview; questions that were not answered count as not asked. Finishing twice is no error. */
export const finishInterview: Verb<"finishInterview"> = async (ctx, { body }) => {
  const id = interviewOf(ctx);
  await ctx.db.transaction(async (tx) => {
    // Locked first: of two clicks at once, the second must see what the first has done.
    await lockInterview(tx, id);
    const state = (await listStepStates(tx, [id])).find((step) => step.type === "web_interview");
    if (state?.status === "evaluating" || state?.status === "completed") return;
    const { step } = await lockStep(tx, id, "web_interview", ["interview"]);
    await holdOrRefuse(tx, id, body.tab_id);
    await updateStepState(tx, id, step.stepId, { status: "evaluating" });
    await ctx.jobs.enqueue(tx, "process-recording", { interview_id: id }, id);
    await advanceInterview(tx, ctx.jobs, id);
  });
  return showPortal(ctx.db, id);
};
