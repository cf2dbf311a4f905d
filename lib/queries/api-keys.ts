import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { browserRead, type Read } from "./read";

export const apiKeyKeys = {
  all: ["api-keys"] as const,
  list: ["api-keys", "list"] as const,
  usage: (id: string) => ["api-keys", id, "usage"] as const,
  requests: (id: string) => ["api-keys", id, "requests"] as const,
};

const PAGE = 50;

/** Every key of the workspace, revoked ones too, newest first. */
export const apiKeysQuery = (read: Read = browserRead) =>
  queryOptions({ queryKey: apiKeyKeys.list, queryFn: async () => (await read("listApiKeys", {})).data });

/** How often a key was used on each of the last 30 days; days without a request are left out. */
export const keyUsageQuery = (id: string, read: Read = browserRead) =>
  queryOptions({
    queryKey: apiKeyKeys.usage(id),
    queryFn: async () => (await read("getKeyUsage", { params: { key_id: id } })).data,
  });

/** The requests of a key, newest first, page by page. */
export const keyRequestsQuery = (id: string, read: Read = browserRead) =>
  infiniteQueryOptions({
    queryKey: apiKeyKeys.requests(id),
    queryFn: ({ pageParam }) =>
      read("listKeyRequests", { params: { key_id: id }, query: { limit: PAGE, starting_after: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.pagination.has_more ? page.data.at(-1)?.id : undefined),
  });
