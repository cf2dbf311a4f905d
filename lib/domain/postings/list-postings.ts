import type { Verb } from "../context";
import { pageOfPostings } from "./posting-page";
import { showRead } from "./posting-response";

export const listPostings: Verb<"listPostings"> = async (ctx, { query }) => {
  const { page, hasMore } = await pageOfPostings(ctx, query);
  return {
    data: page.map((one) => showRead(ctx, one)),
    pagination: { has_more: hasMore, total_count: null, url: "/api/v2/postings" },
  };
};
