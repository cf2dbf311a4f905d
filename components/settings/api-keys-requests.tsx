"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { RowsSkeleton } from "@/components/settings/rows-skeleton";
import { RelativeTime } from "@/components/shared/relative-time";
import { StatusDot } from "@/components/shared/status";
import { LoadMore } from "@/components/shell/load-more";
import { ReadFailed } from "@/components/shell/read-failed";
import { stacked } from "@/components/shell/stacked-table";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import type { KeyRequest } from "@/lib/contract/workspace/api-keys";
import { keyRequestsQuery } from "@/lib/queries/api-keys";
import { cn } from "@/lib/utils";

const POLL_MS = 10_000;

/** The request log of one key, newest first. */
export function ApiKeysRequests({ keyId }: { keyId: string }) {
  const list = useInfiniteQuery({
    ...keyRequestsQuery(keyId),
    // Every loaded page is read anew: many pages are read less often.
    refetchInterval: ({ state }) => POLL_MS * Math.max(1, state.data?.pages.length ?? 1),
  });
  const requests = list.data?.pages.flatMap((page) => page.data) ?? [];
  if (list.isPending) return <RowsSkeleton label="Loading the requests" />;
  if (list.isError && requests.length === 0) {
    return <ReadFailed what="The requests" error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (requests.length === 0) {
    return (
      <p className="text-muted-foreground text-table">
        No request yet. A program sends this key in the <code className="font-mono">X-API-KEY</code> header.
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-2">
      <Table aria-label="Requests" className={stacked.table} containerClassName={stacked.container}>
        <TableHeader className={stacked.header}>
          <TableRow>
            <TableHead>Operation</TableHead>
            <TableHead>Answer</TableHead>
            <TableHead className="text-end">Took</TableHead>
            <TableHead>When</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody className={stacked.body}>
          {requests.map((request) => (
            <RequestRow key={request.id} request={request} />
          ))}
        </TableBody>
      </Table>
      <LoadMore what="requests" list={list} />
    </div>
  );
}

function RequestRow({ request }: { request: KeyRequest }) {
  return (
    <TableRow className={stacked.row}>
      <TableCell className={cn(stacked.cell, "min-w-0 break-words font-mono")}>
        <span className="text-muted-foreground">{request.method}</span> {request.operation}
      </TableCell>
      <TableCell className={stacked.end}>
        <StatusDot tone={toneOf(request.status)}>
          {request.status} {wordOf(request.status)}
        </StatusDot>
      </TableCell>
      <TableCell className={cn(stacked.cell, "whitespace-nowrap text-muted-foreground md:text-end")}>
        {request.milliseconds.toLocaleString("en", { maximumFractionDigits: 1 })} ms
      </TableCell>
      <TableCell className={cn(stacked.end, "text-muted-foreground")}>
        {/* Fifty stops of the Tab key would help nobody. */}
        <RelativeTime value={request.at} focusable={false} />
      </TableCell>
    </TableRow>
  );
}

const toneOf = (status: number) => (status >= 500 ? "danger" : status >= 400 ? "warning" : "success");
const wordOf = (status: number) => (status >= 500 ? "failed" : status >= 400 ? "refused" : "answered");
