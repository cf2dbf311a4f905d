"use client";

import { ClockIcon } from "lucide-react";
import { useNow } from "@/components/shared/now";
import { RelativeTime } from "@/components/shared/relative-time";
import { Badge } from "@/components/ui/badge";
import { deadlineSoon } from "./deadline-words";

/** Until when candidates may begin; a badge when that is within seven days. `at`: unix seconds, null for no deadline. */
export function Deadline({ at }: { at: number | null }) {
  const now = useNow();
  if (at === null) return <span className="text-muted-foreground">No deadline</span>;
  const soon = now === null ? null : deadlineSoon(at * 1000, now);
  if (!soon) return <RelativeTime value={at} focusable={false} className="text-muted-foreground" />;
  return (
    <Badge variant="outline">
      <ClockIcon aria-hidden />
      {soon}
    </Badge>
  );
}
