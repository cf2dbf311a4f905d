"use client";

import { ChevronDownIcon } from "lucide-react";
import { useState } from "react";
import { useBuilderNav } from "@/components/builder/nav/builder-nav";
import { useContent } from "@/components/builder/plan/plan-provider";
import { Button } from "@/components/ui/button";
import { STEP_TYPES } from "@/lib/contract/platform/workflow";
import { cn } from "@/lib/utils";
import { ScoreParts } from "./score-parts";
import { StepPreview } from "./step-preview";
import { WelcomePreview } from "./welcome-preview";

/** What candidates see of the chosen part, and how the scores are made up. On a narrow page it waits to be opened. */
export function PreviewPanel({ workspace }: { workspace: string }) {
  const { part } = useBuilderNav();
  const [isOpen, setIsOpen] = useState(false);
  const stepType = useContent((content) => content.steps.find((step) => step.id === part)?.type);
  const type = STEP_TYPES.find((known) => known === stepType);
  return (
    <div className="flex flex-col gap-3">
      <Button
        type="button"
        variant="outline"
        className="self-start xl:hidden"
        aria-expanded={isOpen}
        aria-controls="preview"
        onClick={() => setIsOpen(!isOpen)}
      >
        As the candidate sees it
        <ChevronDownIcon aria-hidden className={cn("transition-transform", isOpen && "rotate-180")} />
      </Button>
      <section
        id="preview"
        aria-label="As the candidate sees it"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
        tabIndex={0}
        className={cn(
          "flex-col gap-6 rounded-md xl:flex xl:max-h-[calc(100dvh-2rem)] xl:overflow-y-auto",
          isOpen ? "flex" : "hidden",
        )}
      >
        {type ? (
          <>
            <StepPreview key={part} type={type} />
            <ScoreParts type={type} />
          </>
        ) : (
          <WelcomePreview workspace={workspace} />
        )}
      </section>
    </div>
  );
}
