"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { SettingsTable } from "@/components/settings/settings-table";
import { useWebhookChange } from "@/components/settings/use-webhook-change";
import { eventWords, shortAddress } from "@/components/settings/webhooks-words";
import { StatusDot } from "@/components/shared/status";
import { useMissing } from "@/components/shell/missing";
import { stacked } from "@/components/shell/stacked-table";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { TableCell, TableRow } from "@/components/ui/table";
import type { Delivery, ListedWebhook } from "@/lib/contract/workspace/webhooks";
import { postingQuery } from "@/lib/queries/postings";
import { cn } from "@/lib/utils";

type WebhooksTableProps = {
  webhooks: ListedWebhook[];
  onShowDeliveries: (webhookId: string, status: Delivery["status"]) => void;
};

/** Every webhook: whom it tells of what, whether it works, and what has not arrived. */
export function WebhooksTable({ webhooks, onShowDeliveries }: WebhooksTableProps) {
  const change = useWebhookChange();
  const canActivate = useMissing("reactivateWebhook") === undefined;
  return (
    <SettingsTable label="Webhooks" columns={["Posting and event", "Address", "State", "Not arrived"]}>
      {webhooks.map((webhook) => {
        const { webhook_id: id, is_active: isActive } = webhook;
        const name = `${eventWords(webhook.event_type)} at ${shortAddress(webhook.webhook_url)}`;
        return (
          <TableRow key={id} className={cn(stacked.row, !isActive && "text-muted-foreground")}>
            <TableCell className={cn(stacked.cell, "md:max-w-52")}>
              <div className="flex min-w-0 flex-col">
                <PostingLink id={webhook.posting_id} />
                <span className="text-muted-foreground">{eventWords(webhook.event_type)}</span>
              </div>
            </TableCell>
            <TableCell className={cn(stacked.cell, "max-md:order-2 max-md:col-span-2 md:max-w-56")}>
              <span className="flex min-w-0 items-baseline gap-1.5">
                <span className="text-muted-foreground text-xs uppercase">{webhook.http_method ?? "post"}</span>
                <span title={webhook.webhook_url} className="min-w-0 truncate font-mono">
                  {webhook.webhook_url}
                </span>
              </span>
            </TableCell>
            <TableCell className={cn(stacked.cell, "max-md:order-3 md:min-w-44 md:max-w-52")}>
              <StatusDot tone={isActive ? "success" : "muted"}>{isActive ? "Active" : "Deactivated"}</StatusDot>
              {webhook.disabled_reason && <p className="whitespace-normal text-xs">{webhook.disabled_reason}</p>}
            </TableCell>
            <TableCell className={cn(stacked.end, "max-md:order-4")}>
              <Open webhook={webhook} name={name} onShow={(status) => onShowDeliveries(id, status)} />
            </TableCell>
            <TableCell className={cn(stacked.end, "text-end max-md:order-1")}>
              {(isActive || canActivate) && (
                <Button
                  variant="ghost"
                  size="sm"
                  aria-label={isActive ? `Deactivate ${name}` : `Activate ${name}`}
                  onClick={() => change({ webhook, active: !isActive })}
                >
                  {isActive ? "Deactivate" : "Activate"}
                </Button>
              )}
            </TableCell>
          </TableRow>
        );
      })}
    </SettingsTable>
  );
}

function PostingLink({ id }: { id: string }) {
  const { data, isPending } = useQuery({ ...postingQuery(id), staleTime: 60_000 });
  if (isPending) return <Skeleton className="my-1 h-3 w-32" />;
  return (
    <Link
      href={`/postings/${id}`}
      className="flex max-w-full font-medium underline decoration-muted-foreground/50 underline-offset-2 hover:decoration-current"
    >
      <bdi title={data?.title} className="min-w-0 truncate">
        {data?.title ?? `Posting ${id}`}
      </bdi>
    </Link>
  );
}

type OpenProps = { webhook: ListedWebhook; name: string; onShow: (status: Delivery["status"]) => void };

/** What waits and what was given up, each leading to its deliveries. */
function Open({ webhook: { waiting, dead }, name, onShow }: OpenProps) {
  if (waiting === null || dead === null) return <span className="text-muted-foreground">Not known</span>;
  if (waiting === 0 && dead === 0) return <span className="text-muted-foreground">Nothing</span>;
  return (
    <span className="flex flex-wrap items-center gap-1 max-md:justify-end md:-ms-2.5">
      {waiting > 0 && (
        <Button
          variant="ghost"
          size="sm"
          aria-label={`${waiting} waiting for ${name}`}
          onClick={() => onShow("waiting")}
        >
          {waiting.toLocaleString("en")} waiting
        </Button>
      )}
      {dead > 0 && (
        <Button
          variant="ghost"
          size="sm"
          className="text-danger"
          aria-label={`${dead} given up for ${name}`}
          onClick={() => onShow("dead")}
        >
          {dead.toLocaleString("en")} given up
        </Button>
      )}
    </span>
  );
}
