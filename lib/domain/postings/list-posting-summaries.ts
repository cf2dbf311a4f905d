import type { Verb } from "../context";
import { pageOfPostings } from "./posting-page";

/** The pages of `listPostings`, of each posting its id and its names only. */
export const listPostingSummaries: Verb<"listPostingSummaries"> = async (ctx, { query }) => {
  const { data, pagination } = await pageOfPostings(ctx, query);
  return {
    data: data.map(({ id, title, name }) => ({ object: "posting_summary", id, title, name })),
    pagination: { ...pagination, url: "/api/v2/postings/list" },
  };
};
