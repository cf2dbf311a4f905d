"use client";

import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { toast } from "sonner";
import { neighboursOf } from "@/components/candidates/list-rules";
import type { InterviewData } from "@/lib/contract/platform/interview-data";
import { candidatesQuery } from "@/lib/queries/interviews";

/**
 * The place in the posting's list as it was when the page opened (deciding must not reorder the way through it), and the
 * way to both neighbours; null when one did not come from the list. At the end of what is loaded, the next page is read.
 */
export function useNeighbours(
  { posting_id: postingId, interview_id: interviewId }: Pick<InterviewData, "posting_id" | "interview_id">,
  open: (interviewId: string) => void,
) {
  const queries = useQueryClient();
  const query = candidatesQuery(postingId);
  // Never read here by itself: only gone on with.
  const { fetchNextPage, isFetchingNextPage } = useInfiniteQuery({ ...query, enabled: false });
  const look = () => {
    const list = queries.getQueryData(query.queryKey);
    const found =
      list &&
      neighboursOf(
        list.pages.flatMap((page) => page.data),
        interviewId,
      );
    return found ? { ...found, hasMore: list.pages.at(-1)?.pagination.has_more === true } : null;
  };
  const [neighbours, setNeighbours] = useState(look);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  if (!neighbours) return null;

  const { previous, next, hasMore } = neighbours;
  const goNext = async () => {
    if (next) return open(next);
    if (!hasMore || isFetchingNextPage) return;
    const { error } = await fetchNextPage();
    // Whoever has gone elsewhere meanwhile is not fetched back.
    if (!isHere.current) return;
    if (error) {
      toast.error("The next candidates could not be loaded. Press again to try once more.", {
        description: error.message,
      });
      return;
    }
    const now = look();
    if (now?.next) open(now.next);
    else setNeighbours({ ...neighbours, hasMore: false });
  };
  return {
    place: neighbours.place,
    count: neighbours.count,
    hasMore,
    isFirst: previous === undefined,
    isLast: next === undefined && !hasMore,
    isLoading: isFetchingNextPage,
    goNext: () => void goNext(),
    goBack: () => void (previous && open(previous)),
  };
}
