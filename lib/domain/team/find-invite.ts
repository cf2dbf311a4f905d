import { AppError } from "@/lib/contract/errors";
import { findOpenInvite, type InviteRow } from "@/lib/store/users";
import type { Context } from "../context";
import { sha256 } from "../ids";

/** @throws AppError not_found for an unknown, used or expired invite */
export async function inviteOrRefuse(ctx: Context, token: string): Promise<InviteRow> {
  const invite = await findOpenInvite(ctx.db, sha256(token));
  if (!invite)
    throw new AppError("not_found", "This invite is unknown, used or has run out. Ask your admin for a new one.");
  return invite;
}
