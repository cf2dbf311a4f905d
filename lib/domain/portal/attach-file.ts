import { AppError } from "@/lib/contract/errors";
import { formFieldOf } from "@/lib/contract/form-field";
import { type AnswerFileRow, insertAnswerFile, listAnswerFilesOf } from "@/lib/store/answers";
import type { Queries } from "@/lib/store/database";
import { updateInterview, updateStepState } from "@/lib/store/interviews";
import { extensionOf, mimeTypeOf, whyNotThisFile } from "../answers/file-kind";
import { interviewOf, type Verb } from "../context";
import { newId, sha256 } from "../ids";
import { mediaKey } from "../interviews/media-links";
import { advanceInterview } from "../screening/advance-interview";
import { tidyFileName } from "./file-name";
import { formQuestions } from "./form-state";
import { lockStep } from "./lock-step";
import { showPortal } from "./portal-state";

/** Keeps one file for a question of the form. Sent again after a lost answer, the same file is kept once. */
export const attachFile: Verb<"attachFile"> = async (ctx, { params, body }) => {
  const id = interviewOf(ctx);
  const fileName = tidyFileName(body.fileName, "file");
  const hash = sha256(body.bytes);
  // Asked before anything is stored, and again below: meanwhile the form may have been sent from another tab.
  const known = await ctx.db.transaction(async (tx) =>
    roomOrRefuse(tx, id, params.question_id, fileName, body.bytes, hash),
  );
  if (known) return showPortal(ctx.db, id);

  const fileId = newId();
  const extension = extensionOf(fileName);
  const key = mediaKey(id, `answer-${fileId}.${extension}`);
  await ctx.media.put(key, body.bytes);
  try {
    await ctx.db.transaction(async (tx) => {
      if (await roomOrRefuse(tx, id, params.question_id, fileName, body.bytes, hash)) throw new SentTwice();
      const { step } = await lockStep(tx, id, "form", ["form"]);
      await insertAnswerFile(tx, {
        id: fileId,
        interviewId: id,
        questionId: params.question_id,
        mediaKey: key,
        fileName,
        mimeType: mimeTypeOf(extension),
        bytes: body.bytes.byteLength,
        sha256: hash,
      });
      if (step.status !== "not_started") return updateInterview(tx, id, { lastActivityAt: new Date() });
      await updateStepState(tx, id, step.stepId, { status: "in_progress", startedAt: new Date() });
      await advanceInterview(tx, ctx.jobs, id);
    });
  } catch (error) {
    // No row names it: nobody would ever find or remove it.
    await ctx.media.delete(key);
    if (!(error instanceof SentTwice)) throw error;
  }
  return showPortal(ctx.db, id);
};

/** The same file arrived twice at the same moment; the other one is kept. */
class SentTwice extends Error {}

/** The file, when it is kept already; undefined when there is room for it. @throws AppError when it cannot be taken */
async function roomOrRefuse(
  tx: Queries,
  interviewId: string,
  questionId: string,
  fileName: string,
  bytes: Uint8Array,
  hash: string,
): Promise<AnswerFileRow | undefined> {
  const { interview } = await lockStep(tx, interviewId, "form", ["form"]);
  const question = (await formQuestions(tx, interview.postingId)).find((one) => one.id === questionId);
  const field = question && formFieldOf(question);
  if (field?.type !== "file-upload") {
    throw new AppError("not_found", "This question takes no files now. Reload the page to see the form as it is.");
  }
  const problem = whyNotThisFile(fileName, bytes, field.extensions);
  if (problem) throw new AppError("invalid", problem, { reason: "wrong_file" });
  const files = (await listAnswerFilesOf(tx, [interviewId])).filter((file) => file.questionId === questionId);
  const same = files.find((file) => file.sha256 === hash && file.fileName === fileName);
  if (same) return same;
  if (files.length < field.max_files) return undefined;
  const most = field.max_files === 1 ? "one file" : `${field.max_files} files`;
  throw new AppError("conflict", `This question takes ${most}. Remove one before you add another.`, {
    reason: "too_many_files",
  });
}
