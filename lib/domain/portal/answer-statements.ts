import { AppError } from "@/lib/contract/errors";
import { insertStatements, latestEvaluation, listStatements } from "@/lib/store/screenings";
import { interviewOf, type Verb } from "../context";
import { readResumeEvaluation } from "../screening/results";
import { settleScreening } from "../screening/settle-screening";
import { lockStep } from "./lock-step";
import { showPortal } from "./portal-state";

/** Records what the candidate says about what their resume could not show, in their own name, and goes on from there. */
export const answerStatements: Verb<"answerStatements"> = async (ctx, { body }) => {
  const id = interviewOf(ctx);
  await ctx.db.transaction(async (tx) => {
    const { interview } = await lockStep(tx, id, "resume", ["statements"]);
    const evaluation = await latestEvaluation(tx, id, "resume");
    if (!evaluation) throw new AppError("conflict", "There is nothing to answer now.", { reason: "wrong_stage" });
    const { criteria, result } = readResumeEvaluation(evaluation);
    const given = new Map(body.statements.map((statement) => [statement.criterion_id, statement]));
    const known = new Set((await listStatements(tx, id)).map((statement) => statement.questionId));
    const open = result.eligibility.filter((item) => item.verdict === "not_stated" && !known.has(item.criterion_id));
    const missing = open.find((item) => !given.has(item.criterion_id));
    if (missing) {
      throw new AppError("invalid", "Please answer every question.", {
        fields: [{ field: ["statements", missing.criterion_id], message: "is not answered" }],
      });
    }
    await insertStatements(
      tx,
      open.flatMap((item) => {
        const statement = given.get(item.criterion_id);
        const text = criteria.eligibility.find((criterion) => criterion.id === item.criterion_id)?.text ?? "";
        return statement
          ? [{ interviewId: id, questionId: item.criterion_id, text, answer: statement.answer, note: statement.note }]
          : [];
      }),
    );
    await settleScreening(tx, ctx.jobs, interview, evaluation);
  });
  return showPortal(ctx.db, id);
};
