"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { ButtonLink } from "@/components/shared/button-link";
import { ErrorState } from "@/components/shared/error-state";
import { NotHere } from "@/components/shell/not-here";
import { useTryAgain } from "@/components/shell/use-try-again";
import { AppError } from "@/lib/contract/errors";

type ReadFailedProps = {
  /** What could not be read: "The postings". */
  what: string;
  error: Error;
  onRetry: () => void;
  className?: string;
};

/**
 * In the place of what could not be read; what may pass is read again by itself, too. An ended session leads to sign-in and back, a hosted service in trouble to the
 * page about it; what a hosted service does not offer is no failure and is not tried again.
 */
export function ReadFailed({ what, error, onRetry, className }: ReadFailedProps) {
  const path = usePathname();
  const query = useSearchParams().toString();
  const refusal = error instanceof AppError ? error : undefined;
  const place = useTryAgain(refusal, onRetry);
  if (refusal?.reason === "hosted") return <NotHere reason={refusal.message} className={className} />;
  if (refusal?.code === "unauthorized") {
    const here = query ? `${path}?${query}` : path;
    return (
      <ErrorState
        className={className}
        title="Your session has ended."
        advice="Sign in again; you come back to this page."
      >
        <ButtonLink size="sm" href={`/sign-in?next=${encodeURIComponent(here)}`}>
          Sign in
        </ButtonLink>
      </ErrorState>
    );
  }
  return (
    <div ref={place} className="contents">
      <ErrorState
        className={className}
        title={`${what} could not be loaded.`}
        kept="Nothing was lost."
        advice={error.message}
        onRetry={onRetry}
      >
        {refusal?.reason?.startsWith("hosted_") && (
          <ButtonLink size="sm" variant="ghost" href="/settings/connection">
            See the connection
          </ButtonLink>
        )}
      </ErrorState>
    </div>
  );
}
