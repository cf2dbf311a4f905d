"use client";

import { useRef } from "react";
import { CellFrame } from "@/components/builder/fields/cell-frame";
import { insertText } from "@/components/builder/fields/paste-plain";
import { TextBox } from "@/components/builder/fields/text-box";
import { useCell, useProblem } from "@/components/builder/plan/plan-provider";
import { Button } from "@/components/ui/button";
import { fillMessage } from "@/lib/contract/fill-message";
import { postingCell } from "@/lib/contract/plan/paths";

const NAMES = [
  { name: "candidate_name", label: "Candidate's name" },
  { name: "job_title", label: "Job title" },
];
/** Who the preview is written to. */
const SOMEBODY = "Jamie Chen";

type SmsMessageProps = { path: string; label: string; description: string; placeholder: string };

/** A message with names that are filled in for each candidate, and how one of them would read it. */
export function SmsMessage({ path, label, description, placeholder }: SmsMessageProps) {
  const [value, set] = useCell(path);
  const [title] = useCell(postingCell("title"));
  const problem = useProblem(path);
  const text = useRef<HTMLTextAreaElement>(null);
  const message = typeof value === "string" ? value.trim() : "";
  const job_title = typeof title === "string" && title.trim() ? title.trim() : "the job";
  return (
    <CellFrame path={path}>
      <TextBox
        ref={text}
        label={label}
        optional
        rows={3}
        limit={500}
        countsAlways
        value={value}
        onChange={set}
        problem={problem}
        placeholder={placeholder}
        description={description}
      />
      <div className="flex flex-wrap items-center gap-1.5">
        <span className="text-muted-foreground text-table">Put in:</span>
        {NAMES.map(({ name, label: words }) => (
          <Button
            key={name}
            type="button"
            variant="outline"
            size="sm"
            aria-label={`Put in: ${words}, ${label}`}
            onClick={() => text.current && insertText(text.current, `{{${name}}}`)}
          >
            {words}
          </Button>
        ))}
      </div>
      {message && (
        <figure className="flex flex-col gap-1 rounded-md bg-muted px-3 py-2 text-table">
          <figcaption className="text-muted-foreground">As {SOMEBODY} reads it</figcaption>
          <p dir="auto" className="whitespace-pre-line break-words">
            {fillMessage(message, { candidate_name: SOMEBODY, job_title })}
          </p>
        </figure>
      )}
    </CellFrame>
  );
}
