import { AppError } from "@/lib/contract/errors";
import { deleteSessions, findUser, holdActiveAdmins, updateUser } from "@/lib/store/users";
import { type Verb, workspaceOf } from "../context";
import { showMember } from "./show-member";

/** Somebody who is shut out loses their sessions at once. The last admin stays one. */
export const updateMember: Verb<"updateMember"> = async (ctx, { params, body }) => {
  const workspaceId = workspaceOf(ctx);
  return ctx.db.transaction(async (tx) => {
    const user = await findUser(tx, workspaceId, params.user_id);
    if (!user) throw new AppError("not_found", "This person is not in your team.");
    if (body.disabled || (body.role && body.role !== "admin")) {
      const admins = await holdActiveAdmins(tx, workspaceId);
      if (admins.length === 1 && admins[0] === user.id) {
        throw new AppError("conflict", "A workspace needs at least one admin. Make somebody else an admin first.");
      }
    }
    await updateUser(tx, user.id, {
      ...(body.role && { role: body.role }),
      ...(body.disabled !== undefined && { disabledAt: body.disabled ? new Date() : null }),
    });
    if (body.disabled) await deleteSessions(tx, user.id);
    const changed = await findUser(tx, workspaceId, user.id);
    if (!changed) throw new Error("member vanished while being updated");
    return showMember(changed);
  });
};
