import { AppError } from "@/lib/contract/errors";
import type { JobPayload } from "@/lib/jobs/queue";
import type { Queries } from "@/lib/store/database";
import { advanceIngestion, failIngestion, lockIngestion } from "@/lib/store/ingestions";
import { findPosting } from "@/lib/store/postings";
import type { House } from "../context";
import { acceptingOrRefuse, type Person, registerCandidates, untilUnchanged } from "./register-candidates";

/** People for one transaction: short enough that others who ingest the same people do not wait long. */
const AT_ONCE = 500;

/**
 * The job behind an asynchronous ingest: puts the people in, some at a time. Those who are in are struck off in the
 * same transaction, so that a job that is given out again goes on where it was and makes no second interview. A posting
 * that was closed meanwhile ends the ingestion with a sentence. Throws on other failures, so that the queue tries
 * again; on the `last` try the ingestion says so.
 */
export async function processIngestion(
  house: House,
  payload: JobPayload<"ingest-candidates">,
  last: boolean,
): Promise<void> {
  const id = payload.ingestion_id;
  try {
    while (await putSomeIn(house, id));
  } catch (error) {
    if (error instanceof AppError && error.code === "conflict") return failIngestion(house.db, id, error.message);
    if (!last) throw error;
    console.error(`ingestion ${id} failed for good: ${error instanceof Error ? error.message.slice(0, 200) : error}`);
    await giveUpIngestion(house.db, id);
  }
}

/** Ends an ingestion that failed for good. */
export const giveUpIngestion = (db: Queries, id: string): Promise<void> =>
  failIngestion(db, id, "Something went wrong on our side. Send the candidates again.");

/** Puts the next people of an ingestion in; true while some are left. */
async function putSomeIn(house: House, id: string): Promise<boolean> {
  return house.db.transaction(async (tx) => {
    const ingestion = await lockIngestion(tx, id);
    if (ingestion?.status !== "queued") return false;
    const people = ingestion.people as Person[]; // safe: only queueIngestion writes it, parsed by the contract
    const registered = await untilUnchanged(async () => {
      const posting = await findPosting(tx, { workspaceId: ingestion.workspaceId, id: ingestion.postingId });
      if (!posting) throw new AppError("conflict", "The posting is no longer there.");
      acceptingOrRefuse(posting);
      return registerCandidates(tx, house.jobs, posting, people.slice(0, AT_ONCE));
    });
    const left = people.slice(AT_ONCE);
    await advanceIngestion(tx, id, { left, made: registered.filter(({ isNew }) => isNew).length });
    return left.length > 0;
  });
}
