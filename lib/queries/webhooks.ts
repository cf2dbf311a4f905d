import { infiniteQueryOptions } from "@tanstack/react-query";
import type { Delivery } from "@/lib/contract/workspace/webhooks";
import { browserRead, type Read } from "./read";

/** Which deliveries: of one webhook, or in one state. */
export type DeliveryFilter = { webhookId: string | null; status: Delivery["status"] | null };

export const EVERY_DELIVERY: DeliveryFilter = { webhookId: null, status: null };

export const webhookKeys = {
  all: ["webhooks"] as const,
  list: ["webhooks", "list"] as const,
  deliveries: ({ webhookId, status }: DeliveryFilter) => ["webhooks", "deliveries", webhookId, status] as const,
};

const WEBHOOKS = 50;
const DELIVERIES = 30;

/** Every webhook of the workspace, the deactivated ones too, newest first, page by page. */
export const webhooksQuery = (read: Read = browserRead) =>
  infiniteQueryOptions({
    queryKey: webhookKeys.list,
    queryFn: ({ pageParam }) => read("listAllWebhooks", { query: { limit: WEBHOOKS, starting_after: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.pagination.has_more ? page.data.at(-1)?.webhook_id : undefined),
  });

/** The delivery log, newest first, page by page. */
export const deliveriesQuery = (filter: DeliveryFilter, read: Read = browserRead) =>
  infiniteQueryOptions({
    queryKey: webhookKeys.deliveries(filter),
    queryFn: ({ pageParam }) =>
      read("listDeliveries", {
        query: {
          limit: DELIVERIES,
          starting_after: pageParam,
          webhook_id: filter.webhookId,
          status: filter.status,
        },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.pagination.has_more ? page.data.at(-1)?.id : undefined),
  });
