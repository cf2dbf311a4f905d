import { AppError } from "@/lib/contract/errors";
import { findPosting, listPostingRows } from "@/lib/store/postings";
import { type Verb, workspaceOf } from "../context";
import { sharedWith } from "./find-posting";
import { showPostings } from "./posting-response";

export const listPostings: Verb<"listPostings"> = async (ctx, { query }) => {
  const workspaceId = workspaceOf(ctx);
  const after = query.starting_after
    ? await findPosting(ctx.db, { workspaceId, id: query.starting_after, sharedWith: sharedWith(ctx) })
    : undefined;
  if (query.starting_after && !after) throw new AppError("not_found", "starting_after names no posting.");
  const rows = await listPostingRows(ctx.db, {
    workspaceId,
    sharedWith: sharedWith(ctx),
    search: query.search ?? undefined,
    after,
    limit: query.limit,
  });
  const page = rows.slice(0, query.limit);
  return {
    data: await showPostings(ctx, page),
    pagination: { has_more: rows.length > page.length, total_count: null, url: "/api/v2/postings" },
  };
};
