import type { QueryKey } from "@tanstack/react-query";
import { addressOf } from "@/lib/contract/address-of";
import { followChanges, LiveChange } from "@/lib/contract/workspace/connection";
import { interviewKeys } from "./interviews";
import { postingKeys } from "./postings";

/** Where a page hears of changes, by server-sent events. */
export const CHANGES_ADDRESS = addressOf(followChanges, {}, "");

/** What the pages show of everything the server tells changes of. */
export const everyLiveKey: QueryKey[] = [postingKeys.all, ["interviews"]];

/** What may look different after a change; `data` as it came with the event. @throws ZodError when it is none */
export function keysOfChange(data: string): QueryKey[] {
  const change = LiveChange.parse(JSON.parse(data));
  const { posting_id: posting, interview_id: interview } = change;
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
