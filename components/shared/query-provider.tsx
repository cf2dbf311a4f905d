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

/**
 * What was read stays fresh for a few seconds, so that a prefetch is not repeated. Without a connection everything is
 * tried all the same: it fails with a sentence, where TanStack would hold it back in silence and publish, clone or delete
 * later, when nobody expects it any more.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5000,
        retry: (count, error) => count < 2 && mayPass(error),
        networkMode: "always",
        refetchOnReconnect: true,
      },
      mutations: { networkMode: "always" },
    },
  });
}

/** One query client for each visit. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(makeQueryClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
