import { findWorkspace } from "@/lib/store/workspaces";
import type { Verb } from "../context";
import { inviteOrRefuse } from "./find-invite";
import { roleOf } from "./show-member";

/** Whom an invite is for. @throws AppError not_found for an unknown, used or expired invite */
export const getInvite: Verb<"getInvite"> = async (ctx, { params }) => {
  const invite = await inviteOrRefuse(ctx, params.token);
  const workspace = await findWorkspace(ctx.db, invite.workspaceId);
  return { email: invite.email, role: roleOf(invite.role), workspace_name: workspace?.name ?? "" };
};
