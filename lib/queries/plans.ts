import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { postingKeys } from "./postings";
import { browserRead, type Read } from "./read";

export const planKeys = {
  // Below the posting's own key: whatever is told of the posting is told of its plan.
  one: (id: string) => [...postingKeys.one(id), "plan"] as const,
};

/** As many saves as can be told of late. */
const REMEMBERED = 20;
const ownSaves = (id: string) => ["plan-saves", id] as const;

/** This page itself made the plan what it is at this revision: when that is told, nothing is to be read again. */
export function noteOwnSave(queries: QueryClient, id: string, revision: number): void {
  queries.setQueryData<number[]>(ownSaves(id), (known = []) => [...known, revision].slice(-REMEMBERED));
}
export const isOwnSave = (queries: QueryClient, id: string, revision: number): boolean =>
  queries.getQueryData<number[]>(ownSaves(id))?.includes(revision) ?? false;

/** A posting as its editors see it, with the changes that are not published. */
export const planQuery = (id: string, read: Read = browserRead) =>
  queryOptions({
    queryKey: planKeys.one(id),
    queryFn: async () => (await read("getPlan", { params: { plan_id: id } })).data,
  });
