import { AppError } from "@/lib/contract/errors";
import { acceptInviteOnce, findUserByEmail } from "@/lib/store/users";
import type { Verb } from "../context";
import { addMember } from "./add-member";
import { inviteOrRefuse } from "./find-invite";
import { roleOf } from "./show-member";

/**
 * Makes the account that was invited and uses the invite up, both or neither.
 * @throws AppError not_found for an invite that is not open, conflict when it was used at this moment or the email has
 * an account
 */
export const acceptInvite: Verb<"acceptInvite"> = async (ctx, { params, body }) => {
  const invite = await inviteOrRefuse(ctx, params.token);
  await ctx.db.transaction(async (tx) => {
    if (!(await acceptInviteOnce(tx, invite.id)))
      throw new AppError("conflict", "This invite was used already. Sign in.");
    if (await findUserByEmail(tx, invite.email)) {
      throw new AppError("conflict", "Somebody with this email has an account already. Sign in.");
    }
    const { workspaceId, email } = invite;
    await addMember(tx, { workspaceId, email, role: roleOf(invite.role), name: body.name, password: body.password });
  });
  return { email: invite.email };
};
