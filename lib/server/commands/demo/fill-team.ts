import type { Auth } from "@/lib/auth/auth";
import type { Client } from "@/lib/client/create-client";
import type { Role } from "@/lib/contract/permissions";
import type { WorkspaceRow } from "@/lib/store/workspaces";
import type { DemoSecrets, DemoUser } from "./facts";
import { asVisitor, signIn, type Visit } from "./visit";

const WORKSPACE = "DataForge";
const NAMES: Record<Role, string> = { admin: "Dana Whitfield", recruiter: "Luis Ortega", hiring_manager: "Amara Osei" };

/**
 * The first visit, then an invite for each other role, accepted by its holder. Answers the admin and the hiring manager,
 * signed in. @throws Error or AppError when a door refuses
 */
export async function fillTeam(
  visit: Visit,
  auth: Auth,
  secrets: DemoSecrets,
  workspace: WorkspaceRow | undefined,
): Promise<{ admin: Client; manager: Client; managerId: string }> {
  const account = (role: Role) => {
    const user = secrets.users.find((one) => one.role === role);
    if (!user) throw new Error(`The demo has no account for the role ${role}.`);
    return user;
  };
  const boss = account("admin");
  if (!workspace) {
    const { email, password } = boss;
    await asVisitor(visit).setUp({ body: { workspace_name: WORKSPACE, name: NAMES.admin, email, password } });
  }
  const admin = await signedIn(visit, auth, boss);
  for (const role of ["recruiter", "hiring_manager"] as const) await join(visit, admin, account(role));

  const { members } = await admin.listTeam();
  const manager = members.find(({ email }) => email === account("hiring_manager").email);
  if (!manager) throw new Error("The demo's hiring manager did not join.");
  return { admin, manager: await signedIn(visit, auth, account("hiring_manager")), managerId: manager.id };
}

async function signedIn(visit: Visit, auth: Auth, user: DemoUser): Promise<Client> {
  const client = await signIn(visit, auth, user);
  if (!client) throw new Error(`The demo's account ${user.email} cannot sign in.`);
  return client;
}

async function join(visit: Visit, admin: Client, { role, email, password }: DemoUser): Promise<void> {
  const { members, invites } = await admin.listTeam();
  if (members.some((member) => member.email === email)) return;
  // An invite of a start that was killed: its link is known to nobody.
  for (const invite of invites.filter((one) => one.email === email)) {
    await admin.revokeInvite({ params: { invite_id: invite.id } });
  }
  const { invite_url } = await admin.inviteMember({ body: { email, role } });
  const token = lastPart(invite_url);
  await asVisitor(visit).acceptInvite({ params: { token }, body: { name: NAMES[role], password } });
}

/** The token in a link is the last part of its path. */
export const lastPart = (link: string) => new URL(link).pathname.split("/").at(-1) ?? "";
