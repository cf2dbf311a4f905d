"use client";

import { PageFailed } from "@/components/shell/page-failed";

/** Inside the frame, so that the way to other pages stays. */
export default function RecruiterPageFailed({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return <PageFailed error={error} retry={reset} />;
}
