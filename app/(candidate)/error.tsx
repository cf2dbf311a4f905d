"use client";

import { PageFailed } from "@/components/portal/page-failed";

export default function CandidateError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <PageFailed id={error.digest} onRetry={reset} />;
}
