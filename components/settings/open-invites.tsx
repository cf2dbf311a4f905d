"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { SettingsTable } from "@/components/settings/settings-table";
import { RelativeTime } from "@/components/shared/relative-time";
import { stacked } from "@/components/shell/stacked-table";
import { Button } from "@/components/ui/button";
import { TableCell, TableRow } from "@/components/ui/table";
import { revokeInviteAction } from "@/lib/actions/team";
import { unwrap } from "@/lib/actions/unwrap";
import { ROLE_NAMES, type Role } from "@/lib/contract/permissions";
import { teamKeys } from "@/lib/queries/team";
import { cn } from "@/lib/utils";

type Invite = { id: string; email: string; role: Role; expires_at: number };

/** Links that nobody has used yet. */
export function OpenInvites({ invites }: { invites: Invite[] }) {
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: (invite: Invite) => unwrap(revokeInviteAction(invite.id)),
    // No undo: the link is known by its hash alone. A new one is made in a moment.
    onSuccess: (_, { email }) =>
      toast(`The invite for ${email} was taken back.`, { description: "Its link no longer works." }),
    onError: (error, { email }) =>
      toast.error(`The invite for ${email} was not taken back.`, { description: error.message }),
    onSettled: () => queries.invalidateQueries({ queryKey: teamKeys.team }),
  });

  if (invites.length === 0) return <p className="text-muted-foreground text-table">No invite is open.</p>;
  return (
    <SettingsTable label="Open invites" columns={["Email", "Role", "Runs out"]}>
      {invites.map((invite) => (
        <TableRow key={invite.id} className={stacked.row}>
          <TableCell className={cn(stacked.cell, "truncate md:max-w-72")}>{invite.email}</TableCell>
          <TableCell className={cn(stacked.cell, "max-md:order-2")}>{ROLE_NAMES[invite.role]}</TableCell>
          <TableCell className={cn(stacked.end, "text-muted-foreground max-md:order-3")}>
            <span className="md:hidden">Runs out </span>
            <RelativeTime value={invite.expires_at} />
          </TableCell>
          <TableCell className={cn(stacked.end, "text-end max-md:order-1")}>
            <Button
              variant="ghost"
              size="sm"
              aria-label={`Revoke the invite for ${invite.email}`}
              disabled={revoke.isPending && revoke.variables.id === invite.id}
              onClick={() => revoke.mutate(invite)}
            >
              Revoke
            </Button>
          </TableCell>
        </TableRow>
      ))}
    </SettingsTable>
  );
}
