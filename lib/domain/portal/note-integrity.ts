import { AppError } from "@/lib/contract/errors";
import { MAX_INTEGRITY_EVENTS } from "@/lib/contract/portal";
import { countIntegrityEvents, insertIntegrityEvents } from "@/lib/store/answers";
import { listTurns } from "@/lib/store/conversations";
import { listStepStates, lockInterview } from "@/lib/store/interviews";
import { listSteps } from "@/lib/store/workflow-steps";
import { interviewOf, type Verb } from "../context";
import { integrityConfig } from "../interviews/integrity-config";

/** Keeps what the page noticed, as many observations as an interview may have. Postings that do not ask for it get none. */
export const noteIntegrity: Verb<"noteIntegrity"> = async (ctx, { body }) => {
  const id = interviewOf(ctx);
  return ctx.db.transaction(async (tx) => {
    const interview = await lockInterview(tx, id);
    const step = (await listStepStates(tx, [id])).find((state) => state.type === "web_interview");
    if (!interview || step?.status !== "in_progress") {
      throw new AppError("conflict", "The interview is not running.", { reason: "wrong_stage" });
    }
    if (!integrityConfig(await listSteps(tx, [interview.postingId]))?.enabled) return { noted: 0 };
    const room = MAX_INTEGRITY_EVENTS - (await countIntegrityEvents(tx, id));
    const turns = new Set((await listTurns(tx, id)).map((turn) => turn.id));
    const now = Date.now();
    const rows = body.events.slice(0, Math.max(0, room)).map((event) => ({
      interviewId: id,
      kind: event.kind,
      amount: event.amount,
      turnId: event.prompt_id !== null && turns.has(event.prompt_id) ? event.prompt_id : null,
      at: new Date(now - event.seconds_ago * 1000),
    }));
    await insertIntegrityEvents(tx, rows);
    return { noted: rows.length };
  });
};
