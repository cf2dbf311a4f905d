"use client";

import { useEffect, useRef, useState } from "react";
import { sentenceOf } from "@/components/portal/frame/problem-note";
import type { StageProps } from "@/components/portal/stage-props";
import { useStep } from "@/components/portal/stages/use-step";
import { FileDrop } from "@/components/shared/file-drop";
import { MAX_RESUME_BYTES } from "@/lib/contract/portal";
import { sendResume } from "@/lib/queries/portal";

// The types too: phones offer files without showing their endings.
const ACCEPT = ".pdf,.docx,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Sends one file; when it is refused the reason stands there and the next one can be chosen. */
export function ResumeUpload(props: StageProps) {
  const [sending, setSending] = useState<{ name: string; percent: number } | null>(null);
  const [stopped, setStopped] = useState<string | null>(null);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const upload = useStep(props, async (file: File) => {
    const abort = new AbortController();
    controller.current = abort;
    setStopped(null);
    setSending({ name: file.name, percent: 0 });
    try {
      return await sendResume({
        token: props.token,
        file,
        signal: abort.signal,
        onProgress: (percent) => setSending({ name: file.name, percent }),
      });
    } finally {
      setSending(null);
      if (abort.signal.aborted) setStopped(`Sending "${file.name}" was stopped. Nothing was stored.`);
    }
  });

  const verb = sending && sending.percent >= 100 ? "Checking" : "Sending";
  const refused =
    upload.error && !stopped ? `"${upload.variables?.name}" was not taken. ${sentenceOf(upload.error)}` : undefined;
  return (
    <>
      <FileDrop
        label="Your resume"
        hint="PDF or DOCX, up to 10 MB. Drop it here or choose it."
        accept={ACCEPT}
        maxBytes={MAX_RESUME_BYTES}
        onFiles={([file]) => {
          if (file) upload.mutate(file);
        }}
        error={stopped ?? refused}
        // Sent whole and not answered yet: the server reads it.
        progress={sending === null ? undefined : sending.percent >= 100 ? null : sending.percent}
        progressLabel={sending ? `${verb} ${sending.name}` : undefined}
        onCancel={() => controller.current?.abort()}
        className="p-5 [&_[role=alert]]:text-base [&_button]:h-11 [&_button]:px-5 [&_button]:text-base [&_p]:text-base"
      />
      <p role="status" className="sr-only">
        {sending ? `${verb} ${sending.name}` : ""}
      </p>
    </>
  );
}
