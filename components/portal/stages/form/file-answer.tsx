"use client";

import { useMutation } from "@tanstack/react-query";
import { FileIcon, XIcon } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { sentenceOf } from "@/components/portal/frame/problem-note";
import type { StageProps } from "@/components/portal/stage-props";
import { useStep } from "@/components/portal/stages/use-step";
import { FileDrop } from "@/components/shared/file-drop";
import { formatBytes } from "@/components/shared/file-rules";
import { Button } from "@/components/ui/button";
import { type FormField, MAX_ANSWER_FILE_BYTES } from "@/lib/contract/form-field";
import type { FormState } from "@/lib/contract/portal";
import { portalClient, sendAnswerFile } from "@/lib/queries/portal";

type FileAnswerProps = {
  stage: StageProps;
  field: Extract<FormField, { type: "file-upload" }>;
  files: FormState["files"];
  problem: string | undefined;
  onSending: (isSending: boolean) => void;
};

/** Files as an answer: sent one after the other as they are chosen, and taken back until the form is sent. */
export function FileAnswer({ stage, field, files, problem, onSending }: FileAnswerProps) {
  const [sending, setSending] = useState<{ name: string; percent: number } | null>(null);
  const [refused, setRefused] = useState<string[]>([]);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const upload = useMutation({
    mutationFn: async (chosen: File[]) => {
      const abort = new AbortController();
      controller.current = abort;
      setRefused([]);
      onSending(true);
      for (const file of chosen) {
        setSending({ name: file.name, percent: 0 });
        try {
          const next = await sendAnswerFile({
            token: stage.token,
            questionId: field.question_id,
            file,
            signal: abort.signal,
            onProgress: (percent) => setSending({ name: file.name, percent }),
          });
          stage.onChange(next);
        } catch (error) {
          if (abort.signal.aborted) return setRefused([`Sending "${file.name}" was stopped.`]);
          setRefused((before) => [...before, `"${file.name}" was not taken. ${sentenceOf(error)}`]);
        }
      }
    },
    onSettled: () => {
      setSending(null);
      onSending(false);
    },
  });
  const remove = useStep(stage, (file_id: string) =>
    portalClient.removeFile({ params: { token: stage.token, file_id } }),
  );

  const isFull = files.length >= field.max_files;
  const most = field.max_files === 1 ? "One file" : `Up to ${field.max_files} files`;
  const types = field.extensions.map((extension) => extension.toUpperCase()).join(", ");
  const trouble = [...refused, ...(remove.error ? [sentenceOf(remove.error)] : [])].join(" ");
  return (
    <div className="flex flex-col gap-3">
      <FileDrop
        label={field.required ? `${field.text} *` : field.text}
        hint={
          isFull
            ? `${field.max_files === 1 ? "The file is here" : "All files are here"}. Remove one to send another.`
            : `${most}, 10 MB at most${field.max_files === 1 ? "" : " each"}: ${types}.`
        }
        accept={field.extensions.map((extension) => `.${extension}`).join(",")}
        maxBytes={MAX_ANSWER_FILE_BYTES}
        multiple={field.max_files > 1}
        disabled={isFull}
        onFiles={(chosen) => upload.mutate(chosen.slice(0, field.max_files - files.length))}
        error={trouble || problem}
        // Sent whole and not answered yet: the server looks at it.
        progress={sending === null ? undefined : sending.percent >= 100 ? null : sending.percent}
        progressLabel={sending ? `Sending ${sending.name}` : undefined}
        onCancel={() => controller.current?.abort()}
        className="border-none p-0 [&_[role=alert]]:text-base [&_button]:h-11 [&_button]:px-5 [&_button]:text-base [&_p]:text-base"
      />
      {files.length > 0 && (
        <ul aria-label={`Files for: ${field.text}`} className="flex flex-col gap-2">
          {files.map((file) => (
            <li key={file.id} className="flex items-center gap-2 rounded-md border ps-3">
              <FileIcon aria-hidden className="size-4 shrink-0 text-muted-foreground" />
              <bdi className="min-w-0 flex-1 break-all">{file.file_name}</bdi>
              <span className="text-muted-foreground text-sm tabular-nums">{formatBytes(file.bytes)}</span>
              <Button
                variant="ghost"
                className="size-11"
                aria-label={`Remove ${file.file_name}`}
                disabled={remove.isPending}
                onClick={() => remove.mutate(file.id)}
              >
                <XIcon aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="sr-only">
        {sending ? `Sending ${sending.name}` : files.length > 0 ? `${files.length} sent` : ""}
      </p>
    </div>
  );
}
