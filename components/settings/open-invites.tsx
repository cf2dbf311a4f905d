"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { RelativeTime } from "@/components/shared/relative-time";
import { Button } from "@/components/ui/button";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { revokeInviteAction } from "@/lib/actions/team";
import { unwrap } from "@/lib/actions/unwrap";
import { ROLE_NAMES, type Role } from "@/lib/contract/permissions";
import { teamKeys } from "@/lib/queries/team";

type Invite = { id: string; email: string; role: Role; expires_at: number };

/** Links that nobody has used yet. */
export function OpenInvites({ invites }: { invites: Invite[] }) {
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: (invite: Invite) => unwrap(revokeInviteAction(invite.id)),
    // No undo: the link is known by its hash alone. A new one is made in a moment.
    onSuccess: (_, { email }) => toast(`The invite for ${email} was taken back.`, { description: "Its link no longer works." }),
    onError: (error, { email }) => toast.error(`The invite for ${email} was not taken back.`, { description: error.message }),
    onSettled: () => queries.invalidateQueries({ queryKey: teamKeys.team }),
  });

  if (invites.length === 0) return <p className="text-muted-foreground text-table">No invite is open.</p>;
  return (
    <Table aria-label="Open invites">
      <TableHeader>
        <TableRow>
          <TableHead>Email</TableHead>
          <TableHead>Role</TableHead>
          <TableHead>Runs out</TableHead>
          <TableHead>
            <span className="sr-only">Actions</span>
          </TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {invites.map((invite) => (
          <TableRow key={invite.id}>
            <TableCell className="max-w-72 truncate">{invite.email}</TableCell>
            <TableCell>{ROLE_NAMES[invite.role]}</TableCell>
            <TableCell className="text-muted-foreground">
              <RelativeTime value={invite.expires_at} />
            </TableCell>
            <TableCell className="text-end">
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
      </TableBody>
    </Table>
  );
}
