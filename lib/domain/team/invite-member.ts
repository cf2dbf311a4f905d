import { AppError } from "@/lib/contract/errors";
import { findUserByEmail, insertInvite } from "@/lib/store/users";
import { memberOf, type Verb } from "../context";
import { newId, newSecret, sha256 } from "../ids";

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** A link that lets one person join with this role within seven days. */
export const inviteMember: Verb<"inviteMember"> = async (ctx, { body }) => {
  const member = memberOf(ctx);
  if (await findUserByEmail(ctx.db, body.email)) {
    throw new AppError("conflict", "Somebody with this email has an account already.");
  }
  const token = newSecret(24);
  const expiresAt = new Date(Date.now() + WEEK_MS);
  const id = newId();
  await insertInvite(ctx.db, {
    id,
    workspaceId: member.workspaceId,
    email: body.email,
    role: body.role,
    tokenHash: sha256(token),
    invitedBy: member.id,
    expiresAt,
  });
  return { id, invite_url: `${ctx.appUrl}/invite/${token}`, expires_at: expiresAt.getTime() / 1000 };
};
