import { smsKindOf } from "@/lib/contract/passing";
import { readableFields } from "@/lib/contract/plan/readable-fields";
import { cn } from "@/lib/utils";
import { NO_TEXT, type PreviewProps } from "./preview-props";

/** A text message and how it is answered. */
export function SmsPreview({ placed, text, language }: PreviewProps) {
  const isNumber = smsKindOf(readableFields(placed.fields)) === "number";
  return (
    <div className="flex flex-col gap-3 rounded-lg border bg-card p-4">
      <p
        dir="auto"
        lang={language}
        className={cn(
          "line-clamp-12 max-w-[85%] self-start break-words rounded-lg border bg-background px-4 py-2.5",
          !text && "text-muted-foreground",
        )}
      >
        {text || NO_TEXT}
      </p>
      <p className="max-w-[85%] self-end rounded-lg border border-primary bg-accent px-4 py-2.5 text-accent-foreground">
        {isNumber ? "3" : "Yes"}
      </p>
      <p className="text-muted-foreground text-table">
        Answered with {isNumber ? "a number" : "yes or no"}; the answer here is an example.
      </p>
    </div>
  );
}
