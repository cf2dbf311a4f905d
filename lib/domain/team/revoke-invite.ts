import { AppError } from "@/lib/contract/errors";
import { deleteInvite } from "@/lib/store/users";
import { type Verb, workspaceOf } from "../context";

/** @throws AppError not_found unless the invite is the workspace's and nobody has accepted it */
export const revokeInvite: Verb<"revokeInvite"> = async (ctx, { params }) => {
  const gone = await deleteInvite(ctx.db, workspaceOf(ctx), params.invite_id);
  if (!gone) throw new AppError("not_found", "This invite is not open.");
  return { id: params.invite_id };
};
