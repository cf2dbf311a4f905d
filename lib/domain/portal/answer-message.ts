import { AppError } from "@/lib/contract/errors";
import { smsKindOf } from "@/lib/contract/passing";
import { insertAnswers } from "@/lib/store/answers";
import { answerRow } from "../answers/asked-question";
import { interviewOf, type Verb } from "../context";
import { goOn, readConversation, say } from "../messages/go-on";
import { isDone, lockStep } from "./lock-step";
import { postingOf, showPortal } from "./portal-state";

const WORDS = { yes: "Yes", no: "No" };

/** Stores the answer to the open question and says what comes next. Sent twice, the first one stands. */
export const answerMessage: Verb<"answerMessage"> = async (ctx, { params, body }) => {
  const id = interviewOf(ctx);
  await ctx.db.transaction(async (tx) => {
    if (await isDone(tx, id, "conversational_sms")) return;
    const { interview, step } = await lockStep(tx, id, "conversational_sms", ["sms"]);
    const { answers, messages, open } = await readConversation(tx, interview, step.stepId);
    if (answers.some(({ question }) => question.id === params.question_id)) return;
    if (open?.id !== params.question_id) {
      throw new AppError("conflict", "This question is not open. Reload the page to see where you are.", {
        reason: "wrong_stage",
      });
    }
    if ((smsKindOf(open) === "number") !== (typeof body.answer === "number")) {
      const message = smsKindOf(open) === "number" ? "Please answer with a number." : "Please answer with yes or no.";
      throw new AppError("invalid", message, { fields: [{ field: ["answer"], message }] });
    }
    // Kept in the words in which it was put, whatever became of the question since.
    const asked = { ...open, text: messages.findLast((said) => said.questionId === open.id)?.text ?? open.text };
    const at = { interviewId: id, stepId: step.stepId };
    await insertAnswers(tx, [answerRow({ ...at, rank: answers.length + 1 }, asked, body.answer)]);
    const text = typeof body.answer === "number" ? String(body.answer) : WORDS[body.answer];
    await say(tx, { ...at, after: messages.length }, "candidate", [{ text, questionId: open.id }]);
    await goOn(tx, ctx.jobs, { interview, step, posting: await postingOf(tx, interview) });
  });
  return showPortal(ctx.db, id);
};
