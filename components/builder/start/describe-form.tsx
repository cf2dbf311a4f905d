"use client";

import { type FormEvent, useState } from "react";
import { pastePlain } from "@/components/builder/fields/paste-plain";
import { TextField } from "@/components/shell/text-field";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import { plainIssue } from "@/lib/contract/plain-issue";
import { ProposalSource } from "@/lib/contract/workspace/proposals";
import type { KeptStart } from "./kept-start";

type DescribeFormProps = {
  start: KeptStart;
  /** False when this browser keeps nothing of it. */
  isKept: boolean;
  isBusy: boolean;
  onChange(next: Partial<KeptStart>): void;
  onDraft(): void;
};

/** The job description as it stands in the ad, and what the posting should pay attention to. */
export function DescribeForm({ start, isKept, isBusy, onChange, onDraft }: DescribeFormProps) {
  const [isAsked, setIsAsked] = useState(false);
  const { description, wishes } = start;
  const parsed = ProposalSource.safeParse({ description, wishes }, { error: plainIssue });
  const problemOf = (field: string) =>
    isAsked ? parsed.error?.issues.find((issue) => issue.path[0] === field)?.message : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The form may stand in a dialog, inside another form of React's tree.
    event.stopPropagation();
    setIsAsked(true);
    if (parsed.success && !isBusy) onDraft();
  };
  return (
    <form noValidate aria-label="Job description" className="flex flex-col gap-4" onSubmit={submit}>
      <TextField
        label="Job description"
        multiline
        rows={14}
        placeholder="Paste the whole ad: tasks, requirements, what you offer."
        onPaste={pastePlain}
        problem={problemOf("description")}
        value={description}
        onChange={(event) => onChange({ description: event.target.value })}
      />
      <TextField
        label="Wishes"
        optional
        multiline
        rows={2}
        description="What should be asked, or left out: “Ask about night shifts. No more than five questions.”"
        onPaste={pastePlain}
        problem={problemOf("wishes")}
        value={wishes}
        onChange={(event) => onChange({ wishes: event.target.value })}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" disabled={isBusy}>
          {isBusy && <Spinner />}
          Draft a plan
        </Button>
        <p className="text-muted-foreground text-table">
          {isKept
            ? "You get a draft to change. Nothing goes to candidates."
            : "This browser keeps nothing: what you type is gone when the page is closed."}
        </p>
      </div>
    </form>
  );
}
