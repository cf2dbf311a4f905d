import type { Verb } from "../context";
import { pageOfPostings } from "./posting-page";

export const listPostingSummaries: Verb<"listPostingSummaries"> = async (ctx, { query }) => {
  const { page, hasMore } = await pageOfPostings(ctx, query);
  return {
    data: page.map(({ posting: { id, title, name } }) => ({ object: "posting_summary", id, title, name })),
    pagination: { has_more: hasMore, total_count: null, url: "/api/v2/postings/list" },
  };
};
