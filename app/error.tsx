"use client";

import { PageFailed } from "@/components/shell/page-failed";

export default function RootFailed({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main>
      <PageFailed error={error} retry={reset} />
    </main>
  );
}
