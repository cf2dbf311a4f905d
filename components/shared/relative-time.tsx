"use client";

import { useNow } from "@/components/shared/now";
import { exactWords, relativeWords, toMilliseconds } from "@/components/shared/relative-words";
import { Tooltip, TooltipContent, TooltipTrigger } from "@/components/ui/tooltip";
import { cn } from "@/lib/utils";

type RelativeTimeProps = {
  /** Unix seconds, as the API sends them, or a Date. */
  value: number | Date;
  className?: string;
  /** False inside a row that is itself focusable: fifty stops of the Tab key help nobody. */
  focusable?: boolean;
};

/** "2 h ago", with the exact time on hover, focus and tap. An invalid moment reads "Unknown time". */
export function RelativeTime({ value, className, focusable = true }: RelativeTimeProps) {
  const now = useNow();
  const at = toMilliseconds(value);
  if (at === null) return <span className={cn("text-muted-foreground", className)}>Unknown time</span>;

  const iso = new Date(at).toISOString();
  return (
    <Tooltip>
      <TooltipTrigger
        opensOnTap
        render={
          <time
            dateTime={iso}
            tabIndex={focusable ? 0 : undefined}
            className={cn("cursor-default whitespace-nowrap rounded-sm", className)}
          />
        }
      >
        {now === null ? iso.slice(0, 10) : relativeWords(at, now)}
      </TooltipTrigger>
      <TooltipContent className="tabular-nums">
        {/* Written only when opened, in the browser: the server does not know the reader's zone. */}
        <ExactTime at={at} />
      </TooltipContent>
    </Tooltip>
  );
}

function ExactTime({ at }: { at: number }) {
  return exactWords(at);
}
