import { AppError } from "@/lib/contract/errors";
import { type FormAnswer, formFieldOf, problemOf, tidyAnswer } from "@/lib/contract/form-field";
import { type AnswerFileRow, insertAnswers, listAnswerFilesOf } from "@/lib/store/answers";
import { type AskedQuestion, answerRow } from "../answers/asked-question";
import { settleStep } from "../answers/settle-step";
import { interviewOf, type Verb } from "../context";
import { groupBy } from "../group-by";
import { formQuestions, formVersion } from "./form-state";
import { isDone, lockStep } from "./lock-step";
import { showPortal } from "./portal-state";

/** Stores the form's answers, all at once, and goes on from there. Sent twice, the first one stands. */
export const submitForm: Verb<"submitForm"> = async (ctx, { body }) => {
  const id = interviewOf(ctx);
  await ctx.db.transaction(async (tx) => {
    if (await isDone(tx, id, "form")) return;
    const { interview, step } = await lockStep(tx, id, "form", ["form"]);
    const questions = await formQuestions(tx, interview.postingId);
    if (body.version !== formVersion(questions)) {
      throw new AppError("conflict", "The questions were changed in the meantime. Please look through them again.", {
        reason: "form_changed",
      });
    }
    const given = new Map(body.answers.map(({ question_id, answer }) => [question_id, answer]));
    const answers = answersOrRefuse(questions, given, await listAnswerFilesOf(tx, [id]));
    const rows = answers.map(({ question, answer }, index) =>
      answerRow({ interviewId: id, stepId: step.stepId, rank: index + 1 }, question, answer),
    );
    await insertAnswers(tx, rows);
    await settleStep(tx, ctx.jobs, { interview, step, answers: rows, isOver: true });
  });
  return showPortal(ctx.db, id);
};

/** What is stored of each question: the checked answer, ids of files, or null. @throws AppError invalid, field by field */
function answersOrRefuse(
  questions: AskedQuestion[],
  given: Map<string, FormAnswer>,
  files: AnswerFileRow[],
): { question: AskedQuestion; answer: FormAnswer }[] {
  const filesOf = groupBy(files, (file) => file.questionId);
  const checked = questions.map((question) => {
    const field = formFieldOf(question);
    const mine = (filesOf.get(question.id) ?? []).map((file) => file.id);
    if (field.type === "file-upload") {
      return { question, answer: mine.length > 0 ? mine : null, problem: problemOf(field, null, mine.length) };
    }
    const answer = tidyAnswer(field, given.get(question.id) ?? null);
    return { question, answer, problem: problemOf(field, answer) };
  });
  const fields = checked.flatMap(({ question, problem }) =>
    problem ? [{ field: ["answers", question.id], message: problem }] : [],
  );
  if (fields.length > 0) throw new AppError("invalid", "Some answers need another look.", { fields });
  return checked;
}
