"use client";

import { useSettled } from "@/components/builder/plan/use-settled";
import { PostingText } from "@/components/portal/frame/posting-text";
import { WhatHappens } from "@/components/portal/frame/what-happens";
import { shownPosting } from "@/lib/contract/plan/shown-posting";
import { PreviewFrame } from "./preview-frame";

/** The page behind the link, made of the candidates' own parts. */
export function WelcomePreview({ workspace }: { workspace: string }) {
  const posting = useSettled((store) => shownPosting(store.content, workspace));
  return (
    <PreviewFrame title="As the candidate sees it">
      <div className="flex flex-col gap-5 rounded-lg border bg-card p-4 text-table [&_h2]:text-sm [&_h2]:leading-5 [&_h3]:text-sm">
        <div className="flex flex-col gap-0.5">
          <p dir="auto" className="break-words text-muted-foreground">
            {posting.company_name}
          </p>
          <p dir="auto" className="break-words font-semibold text-base">
            {posting.title.trim() || "Job title"}
          </p>
        </div>
        <PostingText posting={posting} />
        <WhatHappens posting={posting} />
      </div>
    </PreviewFrame>
  );
}
