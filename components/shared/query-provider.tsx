"use client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { AppError } from "@/lib/contract/errors";

/**
 * A refusal stays one however often it is asked for; only what may pass by itself is tried again. A hosted service that
 * fails has been waited for already: its reader is told at once.
 */
function mayPass(error: unknown): boolean {
  if (!(error instanceof AppError)) return true;
  return (error.code === "unavailable" || error.code === "internal") && !error.reason?.startsWith("hosted_");
}

/** One query client for each visit. What was read stays fresh for a few seconds, so that a prefetch is not repeated. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: { staleTime: 5000, retry: (count, error) => count < 2 && mayPass(error) },
        },
      }),
  );
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
