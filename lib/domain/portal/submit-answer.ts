import { AppError } from "@/lib/contract/errors";
import { answerTurn, listTurns } from "@/lib/store/conversations";
import { updateInterview } from "@/lib/store/interviews";
import { interviewOf, type Verb } from "../context";
import { askNext } from "../conversation/ask-next";
import { holdOrRefuse } from "./hold-interview";
import { lockStep } from "./lock-step";
import { showConversation } from "./portal-state";

/** Stores an answer and puts what comes next. Sent twice, the first one stands. */
export const submitAnswer: Verb<"submitAnswer"> = async (ctx, { body }) => {
  const id = interviewOf(ctx);
  const said = body.text?.trim() || null;
  if (body.source === "typed" && !said) {
    throw new AppError("invalid", "Please type an answer.", { fields: [{ field: ["text"], message: "is required" }] });
  }
  if (body.to < body.from) {
    throw new AppError("invalid", "The answer ends before it begins.", {
      fields: [{ field: ["to"], message: "must not be before from" }],
    });
  }
  const interview = await ctx.db.transaction(async (tx) => {
    const { interview } = await lockStep(tx, id, "web_interview", ["interview"]);
    await holdOrRefuse(tx, id, body.tab_id);
    const turn = (await listTurns(tx, id)).find((row) => row.id === body.prompt_id);
    if (!turn) throw new AppError("not_found", "This question is not part of the interview.");
    await answerTurn(tx, turn.id, {
      part: body.part,
      askedAt: body.asked_at,
      from: body.from,
      to: body.to,
      text: said,
      source: body.source === "typed" ? "typed" : said ? "browser" : "untranscribed",
      phrases: body.source === "typed" ? [] : body.phrases.filter((phrase) => phrase.text.trim()),
    });
    await updateInterview(tx, id, { lastActivityAt: new Date() });
    return interview;
  });
  return showConversation(ctx.db, interview, await askNext(ctx, interview));
};
