"use client";

import { RoleSelect } from "@/components/settings/role-select";
import { SettingsTable } from "@/components/settings/settings-table";
import { useMemberChange } from "@/components/settings/use-member-change";
import { Person } from "@/components/shared/person";
import { StatusDot } from "@/components/shared/status";
import { stacked } from "@/components/shell/stacked-table";
import { Button } from "@/components/ui/button";
import { TableCell, TableRow } from "@/components/ui/table";
import type { Member } from "@/lib/contract/workspace/team";
import { cn } from "@/lib/utils";

/** Everybody with an account. One's own role and access are changed by somebody else, so that nobody locks themselves out. */
export function TeamTable({ members, ownId }: { members: Member[]; ownId: string }) {
  const change = useMemberChange();
  return (
    <SettingsTable label="Members" columns={["Member", "Role", "Access"]}>
      {members.map((member) => {
        const { role, disabled } = member;
        const isOwn = member.id === ownId;
        return (
          <TableRow key={member.id} className={stacked.row}>
            <TableCell className={cn(stacked.cell, "md:min-w-44 md:max-w-72")}>
              <Person name={member.name} secondary={isOwn ? `You · ${member.email}` : member.email} />
            </TableCell>
            <TableCell className={cn(stacked.cell, "max-md:order-2")}>
              <RoleSelect
                label={`Role of ${member.name}`}
                value={role}
                disabled={isOwn}
                onChange={(next) => change({ member, to: { role: next, disabled } })}
                className="w-40"
              />
            </TableCell>
            <TableCell className={stacked.end}>
              <StatusDot tone={disabled ? "muted" : "success"}>{disabled ? "Shut out" : "May sign in"}</StatusDot>
            </TableCell>
            <TableCell className={cn(stacked.end, "text-end max-md:order-3")}>
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
    </SettingsTable>
  );
}
