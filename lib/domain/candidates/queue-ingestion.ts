import { insertIngestion } from "@/lib/store/ingestions";
import type { Context } from "../context";
import { newId } from "../ids";
import { postingOrRefuse } from "../postings/find-posting";
import { acceptingOrRefuse, firstOfEach, type Person } from "./register-candidates";

/**
 * Writes down people for a posting and queues the job that puts them in, both or neither. Somebody named twice is
 * written down once, as named first. Answers the ingestion as the API shows it.
 * @throws AppError not_found, or conflict when the posting takes nobody now
 */
export async function queueIngestion(ctx: Context, postingId: string, people: Person[]) {
  const posting = await postingOrRefuse(ctx, postingId);
  acceptingOrRefuse(posting);
  const id = newId();
  await ctx.db.transaction(async (tx) => {
    await insertIngestion(tx, {
      id,
      workspaceId: posting.workspaceId,
      postingId: posting.id,
      people: [...firstOfEach(people).values()],
    });
    await ctx.jobs.enqueue(tx, "ingest-candidates", { ingestion_id: id }, id);
  });
  return { data: { object: "ingestion" as const, ingestion_id: id, status: "queued" } };
}
