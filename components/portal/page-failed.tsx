"use client";

import { PortalFrame } from "@/components/portal/frame/portal-frame";
import { ErrorState } from "@/components/shared/error-state";

/** The page itself could not be shown. */
export function PageFailed({ id, onRetry }: { id?: string; onRetry: () => void }) {
  return (
    <PortalFrame>
      <h1 className="font-semibold text-2xl leading-8 tracking-[-0.015em]">This page could not be opened</h1>
      <ErrorState
        title="Something went wrong on our side."
        kept="What you have already sent is saved."
        advice="Try again in a moment. Your link stays the same."
        id={id}
        onRetry={onRetry}
      />
    </PortalFrame>
  );
}
