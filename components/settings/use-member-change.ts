"use client";

import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { undoToast } from "@/components/shared/undo-toast";
import { updateMemberAction } from "@/lib/actions/team";
import { unwrap } from "@/lib/actions/unwrap";
import { ROLE_NAMES } from "@/lib/contract/permissions";
import type { Member } from "@/lib/contract/workspace/team";
import { teamKeys, teamQuery } from "@/lib/queries/team";

/** `isUndo`: it takes back the change before, and offers no undo of its own. */
type Change = { member: Member; to: Pick<Member, "role" | "disabled">; isUndo?: boolean };

/** Changes a member at once on the page, with undo in the toast; put back with a sentence when the server refuses. */
export function useMemberChange() {
  const queries = useQueryClient();
  const show = (member: Member) =>
    queries.setQueryData(teamQuery().queryKey, (team) =>
      team ? { ...team, members: team.members.map((one) => (one.id === member.id ? member : one)) } : team,
    );

  const mutation: UseMutationResult<Member, Error, Change> = useMutation({
    mutationFn: ({ member, to }: Change) => unwrap(updateMemberAction(member.id, to)),
    onMutate: async ({ member, to }) => {
      await queries.cancelQueries({ queryKey: teamKeys.team });
      show({ ...member, ...to });
    },
    // Here and not at the call: of several calls only the latest hears its own.
    onSuccess: (changed, { member, to, isUndo }) => {
      show(changed);
      if (isUndo) return;
      undoToast({
        ...inWords(member, to),
        onUndo: async () => {
          const before = { role: member.role, disabled: member.disabled };
          await mutation.mutateAsync({ member: changed, to: before, isUndo: true });
        },
      });
    },
    onError: (error, { member }) => {
      show(member);
      toast.error(`Nothing changed for ${member.name}.`, { description: error.message });
    },
  });

  return (change: Change) => mutation.mutate(change);
}

function inWords({ name, disabled }: Member, to: Change["to"]): { message: string; description?: string } {
  if (to.disabled && !disabled) {
    return { message: `${name} was shut out.`, description: "Every session of theirs ended at once." };
  }
  if (!to.disabled && disabled) return { message: `${name} may sign in again.` };
  return { message: `${name} is now ${ROLE_NAMES[to.role].toLowerCase()}.` };
}
