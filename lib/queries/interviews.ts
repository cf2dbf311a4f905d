import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { browserRead, type Read } from "./read";

export const interviewKeys = {
  list: (postingId: string) => ["postings", postingId, "candidates"] as const,
  one: (id: string) => ["interviews", id] as const,
  reviews: (id: string) => ["interviews", id, "reviews"] as const,
};

const PAGE = 50;

/** Candidates of a posting, newest first, page by page. */
export const candidatesQuery = (postingId: string, read: Read = browserRead) =>
  infiniteQueryOptions({
    queryKey: interviewKeys.list(postingId),
    queryFn: ({ pageParam }) =>
      read("listCandidates", { params: { posting_id: postingId }, query: { limit: PAGE, starting_after: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => (page.pagination.has_more ? page.data.at(-1)?.interview_id : undefined),
  });

/** Everything known about one interview. */
export const interviewQuery = (id: string, read: Read = browserRead) =>
  queryOptions({
    queryKey: interviewKeys.one(id),
    queryFn: async () => (await read("getInterviewData", { params: { interview_id: id } })).data,
  });

/** The standing decision and the reviewers' recommendations. */
export const reviewsQuery = (id: string, read: Read = browserRead) =>
  queryOptions({
    queryKey: interviewKeys.reviews(id),
    queryFn: () => read("listReviews", { params: { interview_id: id } }),
  });
