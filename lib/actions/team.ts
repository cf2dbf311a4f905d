"use server";
import { openClient } from "@/lib/client/server-client";
import type { Operations } from "@/lib/contract";
import type { CallOf } from "@/lib/contract/operation";
import { settle, settleOpen } from "./settle";

export const setUpAction = async (body: CallOf<Operations["setUp"]>["body"]) =>
  settleOpen((origin) => openClient(origin).setUp({ body }));

export const acceptInviteAction = async (token: string, body: CallOf<Operations["acceptInvite"]>["body"]) =>
  settleOpen((origin) => openClient(origin).acceptInvite({ params: { token }, body }));

export const inviteMemberAction = async (body: CallOf<Operations["inviteMember"]>["body"]) =>
  settle((client) => client.inviteMember({ body }));

export const revokeInviteAction = async (invite_id: string) =>
  settle((client) => client.revokeInvite({ params: { invite_id } }));

export const updateMemberAction = async (user_id: string, body: CallOf<Operations["updateMember"]>["body"]) =>
  settle((client) => client.updateMember({ params: { user_id }, body }));
