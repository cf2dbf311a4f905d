"use client";

import { useEffect } from "react";
import { ErrorState } from "@/components/shared/error-state";

/** What an error boundary shows. `error.digest` is the id under which the server's log knows it. */
export function PageFailed({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <div className="mx-auto w-full max-w-2xl px-4 py-10 md:px-6">
      <ErrorState
        title="This page could not be shown."
        kept="What you saved before is kept."
        advice="Try again. If it stays this way, tell your admin the id below."
        id={error.digest}
        onRetry={retry}
      />
    </div>
  );
}
