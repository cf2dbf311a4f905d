"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { undoToast } from "@/components/shared/undo-toast";
import { updateMemberAction } from "@/lib/actions/team";
import { unwrap } from "@/lib/actions/unwrap";
import { ROLE_NAMES } from "@/lib/contract/permissions";
import type { Member } from "@/lib/contract/workspace/team";
import { teamKeys, teamQuery } from "@/lib/queries/team";

type Change = { member: Member; to: Pick<Member, "role" | "disabled"> };

/** Changes a member at once on the page, with undo in the toast; put back with a sentence when the server refuses. */
export function useMemberChange() {
  const queries = useQueryClient();
  const show = (member: Member) =>
    queries.setQueryData(teamQuery().queryKey, (team) =>
      team ? { ...team, members: team.members.map((one) => (one.id === member.id ? member : one)) } : team,
    );

  const mutation = useMutation({
    mutationFn: ({ member, to }: Change) => unwrap(updateMemberAction(member.id, to)),
    onMutate: async ({ member, to }) => {
      await queries.cancelQueries({ queryKey: teamKeys.team });
      show({ ...member, ...to });
    },
    onSuccess: show,
    onError: (error, { member }) => {
      show(member);
      toast.error(`Nothing changed for ${member.name}.`, { description: error.message });
    },
  });

  return (change: Change) => {
    const { member, to } = change;
    mutation.mutate(change, {
      onSuccess: (changed) =>
        undoToast({
          ...inWords(member, to),
          onUndo: async () => {
            await mutation.mutateAsync({ member: changed, to: { role: member.role, disabled: member.disabled } });
          },
        }),
    });
  };
}

function inWords({ name, disabled }: Member, to: Change["to"]): { message: string; description?: string } {
  if (to.disabled && !disabled) {
    return { message: `${name} was shut out.`, description: "Every session of theirs ended at once." };
  }
  if (!to.disabled && disabled) return { message: `${name} may sign in again.` };
  return { message: `${name} is now ${ROLE_NAMES[to.role].toLowerCase()}.` };
}
