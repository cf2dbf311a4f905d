"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { ButtonLink } from "@/components/shared/button-link";
import { ErrorState } from "@/components/shared/error-state";
import { AppError } from "@/lib/contract/errors";

/** In the place of what could not be read; an ended session leads to sign-in and back. `what`: "The postings". */
export function ReadFailed({ what, error, onRetry }: { what: string; error: Error; onRetry: () => void }) {
  const path = usePathname();
  const query = useSearchParams().toString();
  if (error instanceof AppError && error.code === "unauthorized") {
    const here = query ? `${path}?${query}` : path;
    return (
      <ErrorState title="Your session has ended." advice="Sign in again; you come back to this page.">
        <ButtonLink size="sm" href={`/sign-in?next=${encodeURIComponent(here)}`}>
          Sign in
        </ButtonLink>
      </ErrorState>
    );
  }
  return <ErrorState title={`${what} could not be loaded.`} advice={error.message} onRetry={onRetry} />;
}
