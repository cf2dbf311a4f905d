import { NuqsAdapter } from "nuqs/adapters/next/app";
import type { ReactNode } from "react";
import { AppFrame } from "@/components/shell/app-frame";
import { LiveUpdates } from "@/components/shell/live-updates";
import { MissingProvider } from "@/components/shell/missing";
import { StaleNote } from "@/components/shell/stale-note";
import { missingHere, requireMember } from "@/lib/queries/server";

export default async function RecruiterLayout({ children }: { children: ReactNode }) {
  const member = await requireMember();
  return (
    <NuqsAdapter>
      <MissingProvider reasons={missingHere()}>
        <LiveUpdates>
          <AppFrame member={member}>
            <StaleNote />
            {children}
          </AppFrame>
        </LiveUpdates>
      </MissingProvider>
    </NuqsAdapter>
  );
}
