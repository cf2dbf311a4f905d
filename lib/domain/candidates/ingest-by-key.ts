import { randomUUID } from "node:crypto";
import { AppError } from "@/lib/contract/errors";
import { insertIngestion } from "@/lib/store/ingestions";
import { findPostingByIngestionKey } from "@/lib/store/postings";
import { type Context, workspaceOf } from "../context";
import { interviewUrl } from "./candidate-response";
import { acceptingOrRefuse, type Person, registerCandidates } from "./register-candidates";

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
  const posting = await findPostingByIngestionKey(ctx.db, workspaceOf(ctx), key);
  if (!posting) throw new AppError("not_found", "No posting has this url_key.");
  acceptingOrRefuse(posting);
  const ingestionId = randomUUID();
  const registered = await ctx.db.transaction(async (tx) => {
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
  });
  return {
    ingestionId,
    interviews: registered.map(({ interview }) => ({ id: interview.id, link: interviewUrl(ctx, interview.id) })),
  };
}
