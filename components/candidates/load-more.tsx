"use client";

import { useEffect, useEffectEvent, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";

type LoadMoreProps = {
  /** What is loaded: "candidates". */
  what: string;
  isLoading: boolean;
  hasFailed: boolean;
  onLoad: () => void;
};

/** Loads the next page when it comes into sight, or when pressed; after a failure only when pressed. */
export function LoadMore({ what, isLoading, hasFailed, onLoad }: LoadMoreProps) {
  const place = useRef<HTMLDivElement>(null);
  const reach = useEffectEvent(() => {
    if (!isLoading && !hasFailed) onLoad();
  });

  // Looked for anew after each load, also after one that was given up for another read: it may still be in sight.
  useEffect(() => {
    if (!place.current || isLoading) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && reach(), { rootMargin: "600px" });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isLoading]);

  return (
    <div ref={place} className="flex flex-col items-center gap-1 py-3">
      <Button variant="outline" size="sm" onClick={() => isLoading || onLoad()}>
        {isLoading && <Spinner />}
        {isLoading ? "Loading more" : "Load more"}
      </Button>
      {hasFailed && (
        <p role="alert" className="text-danger text-table">
          The next {what} could not be loaded. Those above are still right.
        </p>
      )}
    </div>
  );
}
