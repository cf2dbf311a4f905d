import { BotIcon } from "lucide-react";
import { Tooltip, TooltipContent, TooltipTrigger } from "@/components/ui/tooltip";
import { cn } from "@/lib/utils";

type MachineLabelProps = {
  /** What the machine did: "Scored", "Summarised", "Transcribed". */
  verb?: string;
  /** Who did it, as a person would say it: "rules", "gpt-5-mini". */
  evaluator: string;
  version?: string;
  /** One more line of the tooltip: when, by which criteria. */
  detail?: string;
  className?: string;
};

/** Says quietly that a machine wrote this block, and by hover, focus or tap which one. Once per block is enough. */
export function MachineLabel({ verb = "Scored", evaluator, version, detail, className }: MachineLabelProps) {
  const author = version ? `${evaluator} ${version}` : evaluator;
  return (
    <Tooltip>
      <TooltipTrigger
        opensOnTap
        className={cn(
          "inline-flex min-h-6 max-w-full cursor-default items-center gap-1.5 rounded-sm text-muted-foreground text-xs",
          className,
        )}
      >
        <BotIcon aria-hidden className="size-3.5 shrink-0" />
        <span className="truncate">
          {verb} by {author}
        </span>
      </TooltipTrigger>
      <TooltipContent>
        <span className="block font-medium">A machine wrote this; a person decides</span>
        <span className="block">Evaluator: {evaluator}</span>
        {version && <span className="block">Version: {version}</span>}
        {detail && <span className="block">{detail}</span>}
      </TooltipContent>
    </Tooltip>
  );
}
