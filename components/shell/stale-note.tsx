"use client";

import { type Query, useQueryClient } from "@tanstack/react-query";
import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { AppError } from "@/lib/contract/errors";

/** A read of what this page shows that failed for a reason that may pass, while older values are still shown. */
function isStale({ state }: Query): boolean {
  const mayPass =
    state.error instanceof AppError && ["unavailable", "internal", "rate_limited"].includes(state.error.code);
  return state.data !== undefined && state.status === "error" && mayPass;
}

/** Says that what the page shows may be old by now, and why; its button reads again. Nothing while all is well. */
export function StaleNote() {
  const queries = useQueryClient();
  const cache = queries.getQueryCache();
  const find = () => cache.findAll({ type: "active", predicate: isStale });
  const why = useSyncExternalStore(
    (told) => cache.subscribe(told),
    () => find()[0]?.state.error?.message,
    () => undefined,
  );
  const [isBusy, setIsBusy] = useState(false);
  if (why === undefined) return null;
  const retry = async () => {
    setIsBusy(true);
    await queries.refetchQueries({ type: "active", predicate: isStale });
    setIsBusy(false);
  };
  return (
    <div
      role="status"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b bg-muted px-4 py-2 text-table md:px-6"
    >
      <p className="min-w-0 max-w-prose">
        <span className="font-medium">What you see may be old by now.</span> {why}
      </p>
      <Button size="sm" variant="outline" disabled={isBusy} onClick={() => void retry()}>
        Try again
      </Button>
    </div>
  );
}
