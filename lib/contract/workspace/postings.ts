import { z } from "zod";
import { operation } from "../operation";
import { Id } from "../platform/shared";

/** `in_progress` and `knocked_out` are null where a hosted API tells totals only; nothing is known of the average then. */
export const PostingCounts = z.object({
  posting_id: z.string(),
  total: z.number().int(),
  in_progress: z.number().int().nullable(),
  completed: z.number().int(),
  knocked_out: z.number().int().nullable(),
  average_score: z.number().nullable(),
});
export type PostingCounts = z.output<typeof PostingCounts>;

/** Candidate counts of up to 100 postings in one query; ids that are not the caller's are left out. */
export const listPostingCounts = operation({
  id: "listPostingCounts",
  door: "workspace",
  method: "GET",
  path: "/posting-counts",
  access: "postings.read",
  query: z.object({
    ids: z
      .string()
      .transform((ids) => ids.split(",").filter(Boolean))
      .pipe(z.array(Id).max(100)),
  }),
  response: z.object({ data: z.array(PostingCounts) }),
});

const posting = z.object({ posting_id: Id });
const Shares = z.object({ user_ids: z.array(Id).max(500) });

export const getPostingShares = operation({
  id: "getPostingShares",
  door: "workspace",
  method: "GET",
  path: "/postings/{posting_id}/shares",
  access: "team.read",
  params: posting,
  response: Shares,
});

/** Replaces the hiring managers a posting is shared with. */
export const setPostingShares = operation({
  id: "setPostingShares",
  door: "workspace",
  method: "PUT",
  path: "/postings/{posting_id}/shares",
  access: "postings.write",
  params: posting,
  body: Shares,
  response: Shares,
});
