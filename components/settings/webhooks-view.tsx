"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useRef } from "react";
import { RowsSkeleton } from "@/components/settings/rows-skeleton";
import { SettingsSection } from "@/components/settings/settings-section";
import { WebhooksDeliveries } from "@/components/settings/webhooks-deliveries";
import { WebhooksForm } from "@/components/settings/webhooks-form";
import { WebhooksTable } from "@/components/settings/webhooks-table";
import { LoadMore } from "@/components/shell/load-more";
import { useMissing } from "@/components/shell/missing";
import { NotHere } from "@/components/shell/not-here";
import { ReadFailed } from "@/components/shell/read-failed";
import { DELIVERY_STATUSES, type Delivery } from "@/lib/contract/workspace/webhooks";
import { webhooksQuery } from "@/lib/queries/webhooks";

const POLL_MS = 15_000;

/** Which deliveries are shown stands in the address. */
const FILTER = { webhook: parseAsString, status: parseAsStringLiteral(DELIVERY_STATUSES) };

const CALLED_BY_US =
  "Greenroom calls this address each time the event happens in the posting, and tries again for about three days when it does not answer.";
const CALLED_BY_SERVICE =
  "The hosted service calls this address each time the event happens in the posting. How it signs and how often it tries is said in its own documentation.";

/** Which programs are told what, and whether it arrived. */
export function WebhooksView() {
  const list = useInfiniteQuery({ ...webhooksQuery(), refetchInterval: POLL_MS });
  const [filter, setFilter] = useQueryStates(FILTER);
  const noDeliveries = useMissing("listDeliveries");
  const log = useRef<HTMLDivElement>(null);
  const webhooks = list.data?.pages.flatMap((page) => page.data) ?? [];

  const showDeliveries = (webhook: string, status: Delivery["status"]) => {
    void setFilter({ webhook, status });
    log.current?.scrollIntoView({ block: "start" });
    log.current?.focus({ preventScroll: true });
  };

  if (list.isError && !list.data) {
    return <ReadFailed what="The webhooks" error={list.error} onRetry={() => void list.refetch()} />;
  }
  return (
    <>
      <SettingsSection title="New webhook" description={noDeliveries ? CALLED_BY_SERVICE : CALLED_BY_US}>
        <WebhooksForm />
      </SettingsSection>
      <SettingsSection title="Webhooks">
        {list.isPending && <RowsSkeleton label="Loading the webhooks" />}
        {list.isSuccess && webhooks.length === 0 && (
          <p className="text-muted-foreground text-table">No program is told of anything yet.</p>
        )}
        {webhooks.length > 0 && <WebhooksTable webhooks={webhooks} onShowDeliveries={showDeliveries} />}
        <LoadMore what="webhooks" list={list} />
      </SettingsSection>
      <div ref={log} tabIndex={-1} className="scroll-mt-4 outline-none">
        <SettingsSection
          title="Deliveries"
          description={
            noDeliveries
              ? undefined
              : "Each event on its way to each webhook, newest first. What was given up can be sent again: same id, same content."
          }
        >
          {noDeliveries ? (
            <NotHere reason={noDeliveries} />
          ) : (
            <WebhooksDeliveries
              webhooks={webhooks}
              filter={{ webhookId: filter.webhook, status: filter.status }}
              onFilter={({ webhookId, status }) => void setFilter({ webhook: webhookId, status })}
            />
          )}
        </SettingsSection>
      </div>
    </>
  );
}
