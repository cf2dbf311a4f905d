import type { Verb } from "../context";
import { pageOfPostings } from "./posting-page";
import { showPostings } from "./posting-response";

export const listPostings: Verb<"listPostings"> = async (ctx, { query }) => {
  const { page, hasMore } = await pageOfPostings(ctx, query);
  return {
    data: await showPostings(ctx, page),
    pagination: { has_more: hasMore, total_count: null, url: "/api/v2/postings" },
  };
};
