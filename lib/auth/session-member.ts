import type { Member } from "@/lib/contract/actor";
import { ROLES, type Role } from "@/lib/contract/permissions";
import type { Database } from "@/lib/store/database";
import { findUser } from "@/lib/store/users";
import { findWorkspace } from "@/lib/store/workspaces";
import type { Auth } from "./auth";

const isRole = (role: string): role is Role => ROLES.some((known) => known === role);

/** The member behind a request's cookies, or null: no session, one that ran out, or a member who was shut out. */
export async function sessionMember(db: Database, auth: Auth, headers: Headers): Promise<Member | null> {
  if (!headers.get("cookie")?.includes("greenroom.session_token")) return null;
  const found = await auth.api.getSession({ headers });
  if (!found) return null;
  const workspaceId = found.user.workspaceId;
  const [user, workspace] = await Promise.all([
    findUser(db, workspaceId, found.user.id),
    findWorkspace(db, workspaceId),
  ]);
  if (!user || user.disabledAt || !isRole(user.role)) return null;
  return {
    kind: "user",
    id: user.id,
    name: user.name,
    email: user.email,
    role: user.role,
    workspaceId,
    workspaceName: workspace?.name ?? "",
    sessionId: found.session.id,
  };
}
