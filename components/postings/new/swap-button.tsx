"use client";

import { ArrowDownIcon, ArrowUpIcon } from "lucide-react";
import { useFormContext, useWatch } from "react-hook-form";
import type { Draft } from "@/components/postings/new/draft";
import { Button } from "@/components/ui/button";

/** Moves a step before or after the other one. */
export function SwapButton({ step }: { step: "resume" | "interview" }) {
  const { setValue } = useFormContext<Draft>();
  const isResumeFirst = useWatch<Draft, "resume_first">({ name: "resume_first" });
  const isFirst = (step === "resume") === isResumeFirst;
  const Icon = isFirst ? ArrowDownIcon : ArrowUpIcon;

  const swap = () => {
    const focused = document.activeElement;
    setValue("resume_first", !isResumeFirst, { shouldDirty: true });
    requestAnimationFrame(() => focused instanceof HTMLElement && focused.focus());
  };

  return (
    <Button type="button" variant="ghost" size="sm" onClick={swap}>
      <Icon aria-hidden />
      {isFirst ? "Move after" : "Move before"} the {step === "resume" ? "interview" : "resume"}
    </Button>
  );
}
