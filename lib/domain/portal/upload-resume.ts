import { AppError } from "@/lib/contract/errors";
import { readResume } from "@/lib/providers/documents/read-resume";
import { updateStepState } from "@/lib/store/interviews";
import { insertResume } from "@/lib/store/screenings";
import { interviewOf, type Verb } from "../context";
import { newId, sha256 } from "../ids";
import { mediaKey } from "../interviews/media-links";
import { advanceInterview } from "../screening/advance-interview";
import { tidyFileName } from "./file-name";
import { lockStep } from "./lock-step";
import { showPortal } from "./portal-state";

/**
 * Reads the file at once, so that a file that cannot be read is refused while the candidate can still choose another
 * one; then stores it and hands the screening to a job.
 */
export const uploadResume: Verb<"uploadResume"> = async (ctx, { body }) => {
  const id = interviewOf(ctx);
  const fileName = tidyFileName(body.fileName, "resume");
  // Asked before the file is read, so that nobody can have files parsed at a step that is not open; and again below.
  await ctx.db.transaction((tx) => lockStep(tx, id, "resume", ["resume", "statements"]));
  const read = await readResume(body.bytes, fileName);
  if (!read.ok) throw new AppError("invalid", read.message, { reason: read.code });

  const resumeId = newId();
  const key = mediaKey(id, `resume-${resumeId}.${read.kind}`);
  await ctx.media.put(key, body.bytes);
  let isStored = false;
  try {
    await ctx.db.transaction(async (tx) => {
      const { step } = await lockStep(tx, id, "resume", ["resume", "statements"]);
      await insertResume(tx, {
        id: resumeId,
        interviewId: id,
        mediaKey: key,
        fileName,
        kind: read.kind,
        bytes: body.bytes.byteLength,
        sha256: sha256(body.bytes),
        text: read.text,
        pages: read.pages,
        warnings: read.warnings,
      });
      await updateStepState(tx, id, step.stepId, {
        status: "evaluating",
        startedAt: step.startedAt ?? new Date(),
        note: null,
      });
      await ctx.jobs.enqueue(tx, "screen-resume", { interview_id: id }, id);
      await advanceInterview(tx, ctx.jobs, id);
    });
    isStored = true;
  } finally {
    // No row names it: nobody would ever find or remove it.
    if (!isStored) await ctx.media.delete(key);
  }
  return showPortal(ctx.db, id);
};
