"use client";

import { CircleAlertIcon, UploadIcon } from "lucide-react";
import { type DragEvent, useId, useRef, useState } from "react";
import { type FileRules, rulesInWords, whyNotTaken } from "@/components/shared/file-rules";
import { Button } from "@/components/ui/button";
import { Progress, ProgressLabel, ProgressValue } from "@/components/ui/progress";
import { cn } from "@/lib/utils";

type FileDropProps = FileRules & {
  /** What is asked for: "Resume", "Candidates as CSV". */
  label: string;
  /** One line under it; without it the types and the limit are named. */
  hint?: string;
  multiple?: boolean;
  disabled?: boolean;
  /** Gets the files that fit the rules; those that do not are named in the error line. */
  onFiles: (files: File[]) => void;
  /** The caller's own error (the server refused). */
  error?: string;
  /** 0-100 while sending, null while the end is unknown; leave it out when nothing is sent. */
  progress?: number | null;
  /** What is being sent: "resume.pdf". */
  progressLabel?: string;
  onCancel?: () => void;
  className?: string;
};

/** Drop files on it, or choose them with its button. */
export function FileDrop({
  label,
  hint,
  accept,
  maxBytes,
  multiple = false,
  disabled = false,
  onFiles,
  error,
  progress,
  progressLabel = "Sending",
  onCancel,
  className,
}: FileDropProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const isSending = progress !== undefined;
  const isBlocked = disabled || isSending;

  const take = (list: FileList) => {
    const files = [...list];
    const chosen = multiple ? files : files.slice(0, 1);
    const problems = chosen.flatMap((file) => whyNotTaken(file, { accept, maxBytes }) ?? []);
    if (chosen.length < files.length) problems.push("Only the first file was taken: this takes one at a time.");
    setRefused(problems.length > 0 ? problems.join(" ") : null);

    const fitting = chosen.filter((file) => whyNotTaken(file, { accept, maxBytes }) === null);
    if (fitting.length > 0) onFiles(fitting);
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    if (!isBlocked) take(event.dataTransfer.files);
  };

  const message = refused ?? error;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's second way; the button is everybody's.
    <div
      data-slot="file-drop"
      onDragOver={(event) => {
        event.preventDefault();
        if (!isBlocked) setIsOver(true);
      }}
      onDragLeave={(event) => {
        // Moving onto a child is not leaving.
        if (!event.currentTarget.contains(event.relatedTarget instanceof Node ? event.relatedTarget : null))
          setIsOver(false);
      }}
      onDrop={drop}
      className={cn(
        "flex flex-col gap-3 rounded-lg border border-input border-dashed p-4 transition-colors",
        isOver && "border-primary bg-accent",
        className,
      )}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-52">
          <p id={`${id}-label`} className="font-medium">
            {label}
          </p>
          <p id={`${id}-hint`} className="text-muted-foreground text-table">
            {hint ?? rulesInWords({ accept, maxBytes })}
          </p>
        </div>
        <Button
          variant="outline"
          disabled={isBlocked}
          aria-labelledby={`${id}-button ${id}-label`}
          aria-describedby={message ? `${id}-hint ${id}-error` : `${id}-hint`}
          onClick={() => input.current?.click()}
        >
          <UploadIcon aria-hidden />
          <span id={`${id}-button`}>Choose {multiple ? "files" : "a file"}</span>
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept={accept}
          multiple={multiple}
          onChange={(event) => {
            if (event.target.files) take(event.target.files);
            // Choosing the same file again, after mending it, must count as a change.
            event.target.value = "";
          }}
        />
      </div>
      {isSending && (
        <div className="flex items-end gap-3">
          <Progress value={progress}>
            <ProgressLabel>
              <bdi>{progressLabel}</bdi>
            </ProgressLabel>
            {progress !== null && <ProgressValue />}
          </Progress>
          {onCancel && (
            <Button size="sm" variant="ghost" className="-mb-2" onClick={onCancel}>
              Stop
            </Button>
          )}
        </div>
      )}
      <div role="alert" id={`${id}-error`} className="empty:hidden">
        {message && (
          <p className="flex items-start gap-1.5 text-danger text-table">
            <CircleAlertIcon aria-hidden className="mt-0.5 size-3.5 shrink-0" />
            <span className="min-w-0 break-words">{message}</span>
          </p>
        )}
      </div>
    </div>
  );
}
