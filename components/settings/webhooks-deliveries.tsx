"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { RowsSkeleton } from "@/components/settings/rows-skeleton";
import { WebhooksDelivery } from "@/components/settings/webhooks-delivery";
import { DELIVERY_WORDS, eventWords, shortAddress } from "@/components/settings/webhooks-words";
import { LoadMore } from "@/components/shell/load-more";
import { ReadFailed } from "@/components/shell/read-failed";
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from "@/components/ui/select";
import { ToggleGroup, ToggleGroupItem } from "@/components/ui/toggle-group";
import { DELIVERY_STATUSES, type Delivery, type ListedWebhook } from "@/lib/contract/workspace/webhooks";
import { type DeliveryFilter, deliveriesQuery } from "@/lib/queries/webhooks";

type WebhooksDeliveriesProps = {
  webhooks: ListedWebhook[];
  filter: DeliveryFilter;
  onFilter: (filter: DeliveryFilter) => void;
};

const BUSY_MS = 3000;
const CALM_MS = 15_000;

/** The delivery log. */
export function WebhooksDeliveries({ webhooks, filter, onFilter }: WebhooksDeliveriesProps) {
  const list = useInfiniteQuery({
    ...deliveriesQuery(filter),
    placeholderData: keepPreviousData,
    // Every loaded page is read anew: many pages are read less often.
    refetchInterval: ({ state }) => {
      const pages = state.data?.pages ?? [];
      const isBusy = pages.some((page) => page.data.some(({ status }) => status === "waiting"));
      return (isBusy ? BUSY_MS : CALM_MS) * Math.max(1, pages.length);
    },
  });
  const deliveries = list.data?.pages.flatMap((page) => page.data) ?? [];
  const isNarrowed = filter.status !== null || filter.webhookId !== null;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <StatusFilter value={filter.status} onChange={(status) => onFilter({ ...filter, status })} />
        <WebhookFilter
          webhooks={webhooks}
          value={filter.webhookId}
          onChange={(webhookId) => onFilter({ ...filter, webhookId })}
        />
      </div>
      {list.isPending && <RowsSkeleton label="Loading the deliveries" />}
      {list.isError && deliveries.length === 0 && (
        <ReadFailed what="The deliveries" error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.isSuccess && deliveries.length === 0 && (
        <p className="text-muted-foreground text-table">
          {isNarrowed ? "No delivery is like this." : "Nothing has been sent yet."}
        </p>
      )}
      {deliveries.length > 0 && (
        <ul aria-label="Deliveries" className="flex flex-col rounded-lg border">
          {deliveries.map((delivery) => (
            <WebhooksDelivery key={delivery.id} delivery={delivery} />
          ))}
        </ul>
      )}
      <LoadMore what="deliveries" list={list} />
    </div>
  );
}

type StatusFilterProps = { value: Delivery["status"] | null; onChange: (status: Delivery["status"] | null) => void };

function StatusFilter({ value, onChange }: StatusFilterProps) {
  return (
    <ToggleGroup
      aria-label="State of the deliveries"
      value={[value ?? "all"]}
      onValueChange={([chosen]) => {
        if (chosen) onChange(DELIVERY_STATUSES.find((status) => status === chosen) ?? null);
      }}
      className="max-w-full flex-wrap"
    >
      <ToggleGroupItem value="all">All</ToggleGroupItem>
      {DELIVERY_STATUSES.map((status) => (
        <ToggleGroupItem key={status} value={status}>
          {DELIVERY_WORDS[status]}
        </ToggleGroupItem>
      ))}
    </ToggleGroup>
  );
}

type WebhookFilterProps = {
  webhooks: ListedWebhook[];
  value: string | null;
  onChange: (webhookId: string | null) => void;
};

const EVERY = "all";

function WebhookFilter({ webhooks, value, onChange }: WebhookFilterProps) {
  const items = [
    { value: EVERY, label: "All webhooks" },
    ...webhooks.map((webhook) => ({
      value: webhook.webhook_id,
      label: `${eventWords(webhook.event_type)}, ${shortAddress(webhook.webhook_url)}`,
    })),
  ];
  return (
    <Select items={items} value={value ?? EVERY} onValueChange={(chosen) => onChange(chosen === EVERY ? null : chosen)}>
      <SelectTrigger aria-label="Webhook" size="sm" className="max-w-full sm:max-w-72">
        <SelectValue />
      </SelectTrigger>
      <SelectContent>
        {items.map((item) => (
          <SelectItem key={item.value} value={item.value}>
            <span className="break-all">{item.label}</span>
          </SelectItem>
        ))}
      </SelectContent>
    </Select>
  );
}
