"use client";

import { RoleSelect } from "@/components/settings/role-select";
import { useMemberChange } from "@/components/settings/use-member-change";
import { Person } from "@/components/shared/person";
import { StatusDot } from "@/components/shared/status";
import { Button } from "@/components/ui/button";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import type { Member } from "@/lib/contract/workspace/team";

/** Everybody with an account. One's own role and access are changed by somebody else, so that nobody locks themselves out. */
export function TeamTable({ members, ownId }: { members: Member[]; ownId: string }) {
  const change = useMemberChange();
  return (
    <Table aria-label="Members">
      <TableHeader>
        <TableRow>
          <TableHead>Member</TableHead>
          <TableHead>Role</TableHead>
          <TableHead>Access</TableHead>
          <TableHead>
            <span className="sr-only">Actions</span>
          </TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {members.map((member) => {
          const { role, disabled } = member;
          const isOwn = member.id === ownId;
          return (
            <TableRow key={member.id}>
              <TableCell className="max-w-72 min-w-44">
                <Person name={member.name} secondary={isOwn ? `You · ${member.email}` : member.email} />
              </TableCell>
              <TableCell>
                <RoleSelect
                  label={`Role of ${member.name}`}
                  value={role}
                  disabled={isOwn}
                  onChange={(next) => change({ member, to: { role: next, disabled } })}
                  className="w-40"
                />
              </TableCell>
              <TableCell>
                <StatusDot tone={disabled ? "muted" : "success"}>{disabled ? "Shut out" : "May sign in"}</StatusDot>
              </TableCell>
              <TableCell className="text-end">
                {!isOwn && (
                  <Button
                    variant="ghost"
                    size="sm"
                    aria-label={disabled ? `Let in ${member.name}` : `Shut out ${member.name}`}
                    onClick={() => change({ member, to: { role, disabled: !disabled } })}
                  >
                    {disabled ? "Let in" : "Shut out"}
                  </Button>
                )}
              </TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
