import type { JobPayload } from "@/lib/jobs/queue";
import { type AtsPush, type AtsPushed, AtsRefused } from "@/lib/providers/ats/port";
import { type AtsPushRow, addPushFailure, findConnection, findPush, updatePush } from "@/lib/store/ats";
import type { House } from "../context";
import { PushRequest } from "./push-request";

/**
 * The job behind a push. Throws after a failure that another try may mend, so that the queue tries again; a refusal, or
 * the `last` try, is final. A job that is given out twice pushes once: the ATS knows the push by its id.
 */
export async function pushToAts(house: House, payload: JobPayload<"push-to-ats">, last: boolean): Promise<void> {
  const push = await findPush(house.db, payload.item_id);
  if (!push || push.status === "completed" || push.status === "failed") return;
  await updatePush(house.db, push.id, { status: "processing" });
  try {
    const { submission_id, ...pushed } = await run(house, push);
    const success = submission_id === null ? pushed : { ...pushed, submission_id };
    await updatePush(house.db, push.id, { status: "completed", success });
  } catch (error) {
    const again = !last && !(error instanceof AtsRefused);
    const message = error instanceof AtsRefused ? error.message : "The ATS did not answer.";
    await addPushFailure(house.db, push.id, { at: Date.now() / 1000, message }, again);
    if (again) throw error;
    if (!(error instanceof AtsRefused)) console.error(`push ${push.id} failed for good: ${(error as Error).message}`);
  }
}

async function run(house: House, row: AtsPushRow): Promise<AtsPushed> {
  const connection = await findConnection(house.db, row.connectionId);
  const ats = connection && !connection.disabledAt ? house.ats[connection.provider] : undefined;
  if (!ats) throw new AtsRefused("The connection to the ATS was removed.");
  const request = PushRequest.parse(row.request);
  const push: AtsPush = {
    key: row.id,
    id: request.ats_candidate_id,
    first_name: request.first_name,
    last_name: request.last_name,
    email: request.email,
    phone: request.phone,
    setSource: request.set_source,
    submission: request.create_submission && request.posting_id ? { posting_id: request.posting_id } : null,
  };
  return ats.push(row.workspaceId, push);
}
