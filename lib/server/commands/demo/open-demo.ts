import { ROLES } from "@/lib/contract/permissions";
import { newSecret } from "@/lib/domain/ids";
import { postingUrls } from "@/lib/domain/postings/posting-response";
import { findPosting, type PostingRow } from "@/lib/store/postings";
import { anyWorkspace, type WorkspaceRow } from "@/lib/store/workspaces";
import type { Running } from "../../main";
import { type DemoFacts, type DemoSecrets, factsAt } from "./facts";
import { demoFiles } from "./files";
import { fillDemo } from "./fill-demo";
import { signIn } from "./visit";

/**
 * Sees to it that the database holds the demo: keeps the one that is there, finishes one that was begun, or fills an
 * empty database. Answers its facts, the posting's public address and the file the facts are in.
 * @throws Error with a sentence when the workspace is somebody's own, or filling fails; the next start then goes on
 */
export async function openDemo(
  running: Running,
  told: AbortSignal,
): Promise<{ facts: DemoFacts; applyUrl: string; file: string }> {
  const { env, open, url } = running;
  // The candidates are invented; they must not end up in a HeyMilo account.
  if (env.HEYMILO_API_URL)
    throw new Error("The demo fills Greenroom's own API: unset HEYMILO_API_URL and HEYMILO_API_KEY.");
  const files = demoFiles(env.DATA_DIR);
  const kept = await files.facts.read();
  const standing = kept && (await findDemo(running, kept));
  if (kept && standing) {
    const facts = factsAt(kept, url, env.API_KEY);
    if (JSON.stringify(facts) !== JSON.stringify(kept)) await files.facts.write(facts);
    await files.secrets.remove();
    return { facts, applyUrl: applyUrlOf(url, standing), file: files.facts.path };
  }

  const begun = await files.secrets.read();
  const secrets = withKey(begun ?? makeSecrets(), env.API_KEY);
  const hasWorkspace = (await anyWorkspace(open.house.db)) !== undefined;
  if (hasWorkspace && !(begun && (await isOurs(running, told, begun)))) {
    throw new Error(
      `The database of ${env.DATA_DIR} has a workspace that is not the demo's, and the demo stays out of it: use npm start, or set DATA_DIR to another folder.`,
    );
  }
  // Passwords and key are on disk before the first of them is used: a killed start is finished with the same ones.
  await files.secrets.write(secrets);
  console.log(begun ? "Finishing the demo workspace ..." : "Filling the demo workspace ...");
  const facts = await fillDemo(running, told, secrets).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The demo could not be filled: ${reason} Start it again to go on from there.`, { cause });
  });
  await files.facts.write(facts);
  await files.secrets.remove();
  const filled = await findDemo(running, facts);
  if (!filled) throw new Error("The demo's posting is gone already. Start again.");
  return { facts, applyUrl: applyUrlOf(url, filled), file: files.facts.path };
}

type Standing = { workspace: WorkspaceRow; posting: PostingRow };

/** The demo's rows, if this database is the one that `facts` tell of. */
async function findDemo({ open }: Running, facts: DemoFacts): Promise<Standing | null> {
  const workspace = await anyWorkspace(open.house.db);
  const posting = workspace && (await findPosting(open.house.db, { workspaceId: workspace.id, id: facts.posting_id }));
  return workspace && posting ? { workspace, posting } : null;
}

const applyUrlOf = (url: string, { workspace, posting }: Standing) =>
  postingUrls(url, workspace.slug, posting).candidate_url;

/** Only a workspace that takes the random password made for it is the demo's. */
async function isOurs({ open, url }: Running, told: AbortSignal, secrets: DemoSecrets): Promise<boolean> {
  const admin = secrets.users.find(({ role }) => role === "admin");
  return admin !== undefined && (await signIn({ url, told }, open.auth, admin)) !== null;
}

const makeSecrets = (): DemoSecrets => ({
  api_key: `gr_${newSecret(24)}`,
  users: ROLES.map((role) => ({ role, email: `${role.replace("_", ".")}@dataforge.example`, password: newSecret(12) })),
});

const withKey = (secrets: DemoSecrets, key: string | undefined): DemoSecrets => ({
  ...secrets,
  api_key: key ?? secrets.api_key,
});
