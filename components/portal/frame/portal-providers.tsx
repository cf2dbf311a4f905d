"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { judge } from "@/components/portal/recorder/trouble";

/** Calls that fail for a passing reason are made again twice before the page says so. */
const TRIES = 2;

/** The queries of the candidate's pages. */
export function PortalProviders({ children }: { children: ReactNode }) {
  const [queries] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: {
            staleTime: 30_000,
            // Being told that one is offline beats waiting without a word.
            networkMode: "always",
            retry: (failures, error) => failures < TRIES && judge(error).kind === "passing",
          },
          mutations: { networkMode: "always" },
        },
      }),
  );
  return <QueryClientProvider client={queries}>{children}</QueryClientProvider>;
}
