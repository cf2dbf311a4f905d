import { deleteAnswerFile } from "@/lib/store/answers";
import { updateInterview } from "@/lib/store/interviews";
import { interviewOf, type Verb } from "../context";
import { lockStep } from "./lock-step";
import { showPortal } from "./portal-state";

/** Takes a file of the form back, bytes and all, until the form is sent. */
export const removeFile: Verb<"removeFile"> = async (ctx, { params }) => {
  const id = interviewOf(ctx);
  const removed = await ctx.db.transaction(async (tx) => {
    await lockStep(tx, id, "form", ["form"]);
    await updateInterview(tx, id, { lastActivityAt: new Date() });
    return deleteAnswerFile(tx, id, params.file_id);
  });
  if (removed) await ctx.media.delete(removed.mediaKey);
  return showPortal(ctx.db, id);
};
