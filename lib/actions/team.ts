"use server";
import { openClient } from "@/lib/client/server-client";
import type { Operations } from "@/lib/contract";
import type { CallOf } from "@/lib/contract/operation";
import { settle, settleOpen } from "./settle";

/** The first admin and their workspace. Refuses with conflict once anybody has an account. */
export const setUpAction = async (body: CallOf<Operations["setUp"]>["body"]) =>
  settleOpen((origin) => openClient(origin).setUp({ body }));

/** An account for whoever was invited, with the role of the invite. Answers the email to sign in with. */
export const acceptInviteAction = async (token: string, body: CallOf<Operations["acceptInvite"]>["body"]) =>
  settleOpen((origin) => openClient(origin).acceptInvite({ params: { token }, body }));

/** Answers a link that lets one person join within seven days; it is told this once. */
export const inviteMemberAction = async (body: CallOf<Operations["inviteMember"]>["body"]) =>
  settle((client) => client.inviteMember({ body }));

/** Ends an invite that is still open, else refuses with not_found. */
export const revokeInviteAction = async (invite_id: string) =>
  settle((client) => client.revokeInvite({ params: { invite_id } }));

/** Changes somebody's role, or shuts them out. Refuses with conflict for the last admin. */
export const updateMemberAction = async (user_id: string, body: CallOf<Operations["updateMember"]>["body"]) =>
  settle((client) => client.updateMember({ params: { user_id }, body }));
