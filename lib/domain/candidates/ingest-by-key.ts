import { randomUUID } from "node:crypto";
import { AppError } from "@/lib/contract/errors";
import type { Transactable } from "@/lib/store/database";
import { insertIngestion } from "@/lib/store/ingestions";
import { findPostingByIngestionKey } from "@/lib/store/postings";
import { type Context, workspaceOf } from "../context";
import { interviewUrl } from "./candidate-response";
import { acceptingOrRefuse, type Person, registerCandidates, untilUnchanged } from "./register-candidates";

/**
 * Puts people into the posting behind an ingestion key at once, and writes the ingestion down as done. Answers its id
 * and, for each person in order, the interview and its link.
 * @throws AppError not_found for a key that is none of the caller's workspace; conflict when the posting takes nobody
 */
export async function ingestByKey(
  ctx: Context,
  key: string,
  people: Person[],
): Promise<{ ingestionId: string; interviews: { id: string; link: string }[] }> {
  const ingestionId = randomUUID();
  const putIn = async (tx: Transactable) => {
    const posting = await findPostingByIngestionKey(tx, workspaceOf(ctx), key);
    if (!posting) throw new AppError("not_found", "No posting has this url_key.");
    acceptingOrRefuse(posting);
    const done = await registerCandidates(tx, ctx.jobs, posting, people);
    await insertIngestion(tx, {
      id: ingestionId,
      workspaceId: posting.workspaceId,
      postingId: posting.id,
      people: [],
      status: "completed",
      interviewsMade: done.filter(({ isNew }) => isNew).length,
      completedAt: new Date(),
    });
    return done;
  };
  const registered = await untilUnchanged(() => ctx.db.transaction(putIn));
  return {
    ingestionId,
    interviews: registered.map(({ interview }) => ({ id: interview.id, link: interviewUrl(ctx, interview.id) })),
  };
}
