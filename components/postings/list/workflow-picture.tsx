import {
  CircleIcon,
  ClipboardListIcon,
  FileTextIcon,
  type LucideIcon,
  MessageSquareTextIcon,
  MicIcon,
} from "lucide-react";
import { stepName } from "@/components/candidates/status-words";
import { cn } from "@/lib/utils";

const ICONS: Record<string, LucideIcon> = {
  resume: FileTextIcon,
  web_interview: MicIcon,
  form: ClipboardListIcon,
  conversational_sms: MessageSquareTextIcon,
};

/** More steps than these are told as a number. */
const SHOWN = 3;

/** The steps of a workflow as small pictures on a line; hovering and assistive technology tell their names in order. */
export function WorkflowPicture({ steps, className }: { steps: string[]; className?: string }) {
  if (steps.length === 0) return <span className={cn("text-muted-foreground", className)}>No steps yet</span>;
  const words = steps.map(stepName).join(", then ");
  const shown = steps.length > SHOWN + 1 ? steps.slice(0, SHOWN) : steps;
  return (
    <span
      role="img"
      aria-label={`Steps: ${words}`}
      title={words}
      className={cn("relative z-10 inline-flex items-center", className)}
    >
      {shown.map((type, index) => {
        const Icon = ICONS[type] ?? CircleIcon;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have no other name here, and the row is drawn anew as a whole.
          <span key={index} className="inline-flex items-center">
            {index > 0 && <span className="h-px w-2 bg-input" />}
            <span className="inline-flex size-5.5 items-center justify-center rounded-full border bg-background text-muted-foreground dark:bg-card">
              <Icon className="size-3" />
            </span>
          </span>
        );
      })}
      {shown.length < steps.length && (
        <span className="ps-1.5 text-muted-foreground text-xs">+{steps.length - shown.length}</span>
      )}
    </span>
  );
}
