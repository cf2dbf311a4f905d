import { MicIcon } from "lucide-react";
import { Progress } from "@/components/ui/progress";
import { cn } from "@/lib/utils";
import { NO_TEXT, type PreviewProps } from "./preview-props";

/** A question of the interview: where one is in it, the words, and that the answer is spoken. */
export function VoicePreview({ placed, text, language }: PreviewProps) {
  return (
    <div className="flex flex-col gap-3 rounded-lg border bg-card p-4">
      <Progress value={(100 * placed.index) / placed.count} aria-label="Questions behind the candidate" />
      <p className="text-muted-foreground text-table">
        Question {placed.index + 1} of {placed.count}
      </p>
      <p
        dir="auto"
        lang={language}
        className={cn(
          "line-clamp-12 text-pretty break-words font-semibold text-lg leading-7 tracking-[-0.01em]",
          !text && "text-muted-foreground",
        )}
      >
        {text || NO_TEXT}
      </p>
      <p className="flex items-center gap-2 text-muted-foreground text-table">
        <MicIcon aria-hidden className="size-4 shrink-0" />
        Read out, and answered aloud or in writing.
      </p>
    </div>
  );
}
