import type { Client } from "@/lib/client/create-client";
import { ensureFirstKey } from "@/lib/domain/api-keys/ensure-first-key";
import { makeApiKey } from "@/lib/domain/api-keys/make-api-key";
import { sha256 } from "@/lib/domain/ids";
import { findLiveKey } from "@/lib/store/api-keys";
import { anyWorkspace } from "@/lib/store/workspaces";
import type { Running } from "../../main";
import type { DemoFacts, DemoSecrets } from "./facts";
import { fillPosting } from "./fill-posting";
import { fillTeam } from "./fill-team";
import { type DemoPerson, INVITED, JAMIE, PEOPLE } from "./people";
import { asProgram } from "./visit";
import { type Invitation, walkPortal } from "./walk-portal";

/**
 * Fills the demo workspace the way people and programs would: through the doors. Everything that is there already is
 * left as it is, so that it can be run again after it was interrupted.
 * @throws Error or AppError with a sentence when a door refuses or background work takes too long
 */
export async function fillDemo(running: Running, told: AbortSignal, secrets: DemoSecrets): Promise<DemoFacts> {
  const { open, url } = running;
  const visit = { url, told };
  const team = await fillTeam(visit, open.auth, secrets, await anyWorkspace(open.house.db));
  await ensureKey(running, secrets.api_key);

  const program = asProgram(visit, secrets.api_key);
  const postingId = await fillPosting(visit, program, secrets.api_key);
  await team.admin.setPostingShares({ params: { posting_id: postingId }, body: { user_ids: [team.managerId] } });

  const invited = await inviteEverybody(program, postingId);
  // One that fails must not leave the others walking while the server stops.
  const walks = await Promise.allSettled(invited.map((invitation) => walkPortal(visit, program, invitation)));
  const failed = walks.find((walk) => walk.status === "rejected");
  if (failed) throw failed.reason;

  const jamie = { interview_id: linkOf(invited, JAMIE).interview_id };
  await team.manager.decideInterview({ params: jamie, body: { decision: "shortlisted" } });
  await team.manager.rateInterview({
    params: jamie,
    body: {
      recommendation: "strong_yes",
      comment: "Clear about trade-offs and always with figures. I would ask more about load testing in the next round.",
    },
  });
  return { url, ...secrets, candidate_url: linkOf(invited, INVITED).interview_url, posting_id: postingId };
}

/** The first person alone and the others in bulk, as in the guide. Who was invited before keeps their interview. */
async function inviteEverybody(program: Client, postingId: string): Promise<Invitation[]> {
  const params = { posting_id: postingId };
  const others = PEOPLE.filter((one) => one !== JAMIE);
  const first = await program.ingestCandidate({ params, body: JAMIE.person });
  const rest = await program.ingestCandidatesBulk({ params, body: { data: others.map(({ person }) => person) } });
  const links = [first.data, ...rest.data];
  return [JAMIE, ...others].flatMap((one, index) => {
    const link = links[index];
    return link ? [{ one, interview_id: link.interview_id, interview_url: link.interview_url }] : [];
  });
}

function linkOf(invited: Invitation[], wanted: DemoPerson): Invitation {
  const found = invited.find(({ one }) => one === wanted);
  if (!found) throw new Error(`${wanted.person.name} was not invited to the demo's posting.`);
  return found;
}

/** The key exists already when an earlier start came this far, or when it is the one of API_KEY. */
async function ensureKey({ open }: Running, key: string): Promise<void> {
  await ensureFirstKey(open.house.db, open.house.firstKey);
  if (await findLiveKey(open.house.db, sha256(key))) return;
  const workspace = await anyWorkspace(open.house.db);
  if (!workspace) throw new Error("The demo workspace is gone. Start again.");
  await makeApiKey(open.house.db, { workspaceId: workspace.id, name: "Demo", key });
}
