import { queryOptions } from "@tanstack/react-query";
import { postingKeys } from "./postings";
import { browserRead, type Read } from "./read";

export const planKeys = {
  // Below the posting's own key: whatever is told of the posting is told of its plan.
  one: (id: string) => [...postingKeys.one(id), "plan"] as const,
};

/** A posting as its editors see it, with the changes that are not published. */
export const planQuery = (id: string, read: Read = browserRead) =>
  queryOptions({
    queryKey: planKeys.one(id),
    queryFn: async () => (await read("getPlan", { params: { plan_id: id } })).data,
  });
