import { listOpenInvites, listUsers } from "@/lib/store/users";
import { type Verb, workspaceOf } from "../context";
import { roleOf, showMember } from "./show-member";

/** Members by name, those who are shut out too, and the invites that are still open, oldest first. */
export const listTeam: Verb<"listTeam"> = async (ctx) => {
  const workspaceId = workspaceOf(ctx);
  const [members, invites] = await Promise.all([listUsers(ctx.db, workspaceId), listOpenInvites(ctx.db, workspaceId)]);
  return {
    members: members.map(showMember),
    invites: invites.map((row) => ({
      id: row.id,
      email: row.email,
      role: roleOf(row.role),
      expires_at: row.expiresAt.getTime() / 1000,
    })),
  };
};
