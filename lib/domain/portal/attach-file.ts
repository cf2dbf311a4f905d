import { AppError } from "@/lib/contract/errors";
import { formFieldOf } from "@/lib/contract/form-field";
import { insertAnswerFile, listAnswerFilesOf } from "@/lib/store/answers";
import type { Queries } from "@/lib/store/database";
import { type StepStateRow, updateInterview, updateStepState } from "@/lib/store/interviews";
import { extensionOf, mimeTypeOf, whyNotThisFile } from "../answers/file-kind";
import { interviewOf, type Verb } from "../context";
import { newId, sha256 } from "../ids";
import { mediaKey } from "../interviews/media-links";
import { advanceInterview } from "../screening/advance-interview";
import { tidyFileName } from "./file-name";
import { formQuestions } from "./form-state";
import { lockStep } from "./lock-step";
import { showPortal } from "./portal-state";

/** A file as it arrived. */
type Sent = { interviewId: string; questionId: string; fileName: string; bytes: Uint8Array; hash: string };

/** Keeps one file for a question of the form. Sent again after a lost answer, the same file is kept once. */
export const attachFile: Verb<"attachFile"> = async (ctx, { params, body }) => {
  const interviewId = interviewOf(ctx);
  const sent: Sent = {
    interviewId,
    questionId: params.question_id,
    fileName: tidyFileName(body.fileName, "file"),
    bytes: body.bytes,
    hash: sha256(body.bytes),
  };
  // Asked before anything is stored, and again with the file: meanwhile the form may have been sent from another tab.
  const before = await ctx.db.transaction((tx) => roomOrRefuse(tx, sent));
  if (before.isKept) return showPortal(ctx.db, interviewId);

  const id = newId();
  const extension = extensionOf(sent.fileName);
  const key = mediaKey(interviewId, `answer-${id}.${extension}`);
  await ctx.media.put(key, sent.bytes);
  let isStored = false;
  try {
    isStored = await ctx.db.transaction(async (tx) => {
      const { isKept, step } = await roomOrRefuse(tx, sent);
      if (isKept) return false;
      await insertAnswerFile(tx, {
        id,
        interviewId,
        questionId: sent.questionId,
        mediaKey: key,
        fileName: sent.fileName,
        mimeType: mimeTypeOf(extension),
        bytes: sent.bytes.byteLength,
        sha256: sent.hash,
      });
      if (step.status === "not_started") {
        await updateStepState(tx, interviewId, step.stepId, { status: "in_progress", startedAt: new Date() });
        await advanceInterview(tx, ctx.jobs, interviewId);
      } else {
        await updateInterview(tx, interviewId, { lastActivityAt: new Date() });
      }
      return true;
    });
  } finally {
    // No row names it: nobody would ever find or remove it.
    if (!isStored) await ctx.media.delete(key);
  }
  return showPortal(ctx.db, interviewId);
};

/** The step that is open, and whether this very file is kept already. @throws AppError when the file cannot be taken */
async function roomOrRefuse(tx: Queries, sent: Sent): Promise<{ isKept: boolean; step: StepStateRow }> {
  const { interview, step } = await lockStep(tx, sent.interviewId, "form", ["form"]);
  const question = (await formQuestions(tx, interview.postingId)).find((one) => one.id === sent.questionId);
  const field = question && formFieldOf(question);
  if (field?.type !== "file-upload") {
    throw new AppError("not_found", "This question takes no files now. Reload the page to see the form as it is.");
  }
  const problem = whyNotThisFile(sent.fileName, sent.bytes, field.extensions);
  if (problem) throw new AppError("invalid", problem, { reason: "wrong_file" });
  const files = (await listAnswerFilesOf(tx, [interview.id])).filter((file) => file.questionId === sent.questionId);
  const isKept = files.some((file) => file.sha256 === sent.hash && file.fileName === sent.fileName);
  if (isKept || files.length < field.max_files) return { isKept, step };
  const most = field.max_files === 1 ? "one file" : `${field.max_files} files`;
  throw new AppError("conflict", `This question takes ${most}. Remove one before you add another.`, {
    reason: "too_many_files",
  });
}
