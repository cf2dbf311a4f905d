"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { ProblemLine } from "@/components/shared/problem-line";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";

type LoadMoreProps = {
  /** What is loaded: "candidates". */
  what: string;
  /** What `useInfiniteQuery` answers. */
  list: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isFetchNextPageError: boolean;
    fetchNextPage: () => unknown;
  };
  /** It is pressed by itself when it comes into sight; after a failure only by hand. */
  isBySight?: boolean;
};

/** The button under a list that goes on; nothing where the list has ended. */
export function LoadMore({ what, list, isBySight = false }: LoadMoreProps) {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = list;
  if (!hasNextPage) return null;
  return (
    <div className="relative flex flex-col items-center gap-1 py-3">
      {isBySight && <Sight isIdle={!isFetchingNextPage} onSight={() => isFetchNextPageError || fetchNextPage()} />}
      <Button variant="outline" size="sm" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {isFetchingNextPage && <Spinner />}
        {isFetchingNextPage ? "Loading more" : "Load more"}
      </Button>
      {isFetchNextPageError && (
        <ProblemLine>The next {what} could not be loaded. Those above are still right.</ProblemLine>
      )}
    </div>
  );
}

/** Fills what stands around it and tells when that comes near the screen. */
function Sight({ isIdle, onSight }: { isIdle: boolean; onSight: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const reach = useEffectEvent(onSight);

  // Looked for anew after each load, also after one that was given up for another read: it may still be in sight.
  useEffect(() => {
    if (!place.current || !isIdle) return;
    // The last of several entries is how it is now: a busy page hears "out of sight" and "in sight" at once.
    const observer = new IntersectionObserver((entries) => entries.at(-1)?.isIntersecting && reach(), {
      rootMargin: "600px",
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isIdle]);

  return <div ref={place} aria-hidden className="pointer-events-none absolute inset-0" />;
}
