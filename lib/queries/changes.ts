import type { QueryKey } from "@tanstack/react-query";
import { addressOf } from "@/lib/contract/address-of";
import { followChanges, LiveChange } from "@/lib/contract/workspace/connection";
import { interviewKeys } from "./interviews";
import { planKeys } from "./plans";
import { postingKeys } from "./postings";

/** Where a page hears of changes, by server-sent events. */
export const CHANGES_ADDRESS = addressOf(followChanges, {}, "");

/** What the pages show of everything the server tells changes of. */
export const everyLiveKey: QueryKey[] = [postingKeys.all, ["interviews"]];

/** Whether this page saved a posting's plan at that revision itself. */
type IsOwn = (postingId: string, planRevision: number) => boolean;

/** What may look different after a change; `data` as it came with the event. @throws ZodError when it is none */
export function keysOfChange(data: string, isOwn: IsOwn = () => false): QueryKey[] {
  const change = LiveChange.parse(JSON.parse(data));
  const { posting_id: posting, interview_id: interview, plan_revision: revision } = change;
  if (revision !== undefined) return isOwn(posting, revision) ? [] : [planKeys.one(posting)];
  if (interview === null) {
    return [
      ["postings", "rows"],
      ["postings", "list"],
      ["postings", "counts"],
      postingKeys.labels,
      postingKeys.one(posting),
    ];
  }
  return [
    ["postings", "rows"],
    ["postings", "counts"],
    postingKeys.stats(posting),
    interviewKeys.list(posting),
    interviewKeys.one(interview),
  ];
}
