import { AppError } from "@/lib/contract/errors";
import { updateStepState } from "@/lib/store/interviews";
import { interviewOf, type Verb } from "../context";
import { advanceInterview } from "../screening/advance-interview";
import { resumeStepOf } from "../screening/settle-screening";
import { lockStep } from "./lock-step";
import { showPortal } from "./portal-state";

/**
 * Completes the resume step without a resume, where its config says that none is needed.
 * @throws AppError conflict `wrong_stage`, or `resume_required`
 */
export const skipResume: Verb<"skipResume"> = async (ctx) => {
  const id = interviewOf(ctx);
  await ctx.db.transaction(async (tx) => {
    const { interview, step } = await lockStep(tx, id, "resume", ["resume"]);
    const config = (await resumeStepOf(tx, interview))?.config;
    if (config?.mandatory !== false)
      throw new AppError("conflict", "A resume is needed here.", { reason: "resume_required" });
    await updateStepState(tx, id, step.stepId, {
      status: "completed",
      startedAt: new Date(),
      completedAt: new Date(),
      note: "The candidate went on without a resume.",
    });
    await advanceInterview(tx, ctx.jobs, id);
  });
  return showPortal(ctx.db, id);
};
