import { queryOptions } from "@tanstack/react-query";
import { browserRead, type Read } from "./read";

export const proposalKeys = { one: (id: string) => ["proposals", id] as const };

/** Often enough that progress looks alive, while somebody waits for it. */
const WAITING_MS = 500;

/** A proposal; asked again until it is ready, failed or stopped. */
export const proposalQuery = (id: string, read: Read = browserRead) =>
  queryOptions({
    queryKey: proposalKeys.one(id),
    queryFn: () => read("getProposal", { params: { proposal_id: id } }),
    refetchInterval: ({ state }) =>
      state.data === undefined || state.data.status === "queued" || state.data.status === "running"
        ? WAITING_MS
        : false,
  });
