"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { toast } from "sonner";
import { ApiKeysState } from "@/components/settings/api-keys-state";
import { SettingsTable } from "@/components/settings/settings-table";
import { ConfirmByNameDialog } from "@/components/shared/confirm-by-name-dialog";
import { RelativeTime } from "@/components/shared/relative-time";
import { stacked } from "@/components/shell/stacked-table";
import { Button } from "@/components/ui/button";
import { TableCell, TableRow } from "@/components/ui/table";
import { revokeApiKeyAction } from "@/lib/actions/api-keys";
import { unwrap } from "@/lib/actions/unwrap";
import type { ApiKey } from "@/lib/contract/workspace/api-keys";
import { apiKeyKeys } from "@/lib/queries/api-keys";
import { cn } from "@/lib/utils";

/** The keys by name and first characters; revoking one asks for its name, since the program that uses it stops at once. */
export function ApiKeysTable({ keys }: { keys: ApiKey[] }) {
  const queries = useQueryClient();
  const [asked, setAsked] = useState<ApiKey | null>(null);
  const revoke = useMutation({
    mutationFn: (key: ApiKey) => unwrap(revokeApiKeyAction(key.id)),
    onSuccess: (key) => {
      toast(`The key “${key.name}” was revoked.`);
      return queries.invalidateQueries({ queryKey: apiKeyKeys.list });
    },
  });

  return (
    <>
      <SettingsTable label="API keys" columns={["Name", "Begins with", "State", "Created", "Last used"]}>
        {keys.map((key) => (
          <TableRow key={key.id} className={cn(stacked.row, key.revoked_at !== null && "text-muted-foreground")}>
            <TableCell className={cn(stacked.cell, "truncate font-medium md:min-w-32 md:max-w-72")}>
              <Link
                href={`/settings/api-keys/${key.id}`}
                className="underline decoration-muted-foreground/50 underline-offset-2 hover:decoration-current"
              >
                <bdi title={key.name}>{key.name}</bdi>
              </Link>
            </TableCell>
            <TableCell className={cn(stacked.cell, "font-mono max-md:order-2")}>{key.prefix}…</TableCell>
            <TableCell className={cn(stacked.end, "max-md:order-3")}>
              <ApiKeysState apiKey={key} />
            </TableCell>
            <TableCell className={cn(stacked.cell, "text-muted-foreground max-md:order-4")}>
              <span className="md:hidden">Created </span>
              <RelativeTime value={key.created_at} />
            </TableCell>
            <TableCell className={cn(stacked.end, "text-muted-foreground max-md:order-5")}>
              <span className="md:hidden">Last used </span>
              {key.last_used_at === null ? "Never" : <RelativeTime value={key.last_used_at} />}
            </TableCell>
            <TableCell className={cn(stacked.end, "text-end max-md:order-1")}>
              {key.revoked_at === null && (
                <Button variant="ghost" size="sm" aria-label={`Revoke ${key.name}`} onClick={() => setAsked(key)}>
                  Revoke
                </Button>
              )}
            </TableCell>
          </TableRow>
        ))}
      </SettingsTable>
      <ConfirmByNameDialog
        open={asked !== null}
        onOpenChange={(open) => {
          if (!open) setAsked(null);
        }}
        title="Revoke this key?"
        description="The program that uses it is refused from the next request on. This cannot be undone."
        name={asked?.name ?? ""}
        confirmLabel="Revoke key"
        onConfirm={async () => {
          if (asked) await revoke.mutateAsync(asked);
        }}
      />
    </>
  );
}
