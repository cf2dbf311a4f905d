import { DownloadIcon } from "lucide-react";
import { formatBytes } from "@/components/shared/file-rules";
import { StatusDot, type StatusTone } from "@/components/shared/status";
import { buttonVariants } from "@/components/ui/button";
import { Card, CardAction, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import type { FormResult } from "@/lib/contract/platform/screening-results";
import { cn } from "@/lib/utils";
import { AnswerRow } from "./answer-row";
import { StepNotice } from "./step-notice";

const STATUSES: Record<string, { word: string; tone: StatusTone }> = {
  passed: { word: "Passed", tone: "success" },
  failed: { word: "Not passed", tone: "danger" },
  pending: { word: "Not sent yet", tone: "info" },
};

/** What the candidate answered in the form, question by question. Nothing here is scored. */
export function FormCard({ form, isKnockedOut }: { form: FormResult; isKnockedOut: boolean }) {
  const status = STATUSES[form.overall_status];
  return (
    <Card>
      <CardHeader>
        <CardTitle>Form</CardTitle>
        {status && (
          <CardAction>
            <StatusDot tone={status.tone}>{status.word}</StatusDot>
          </CardAction>
        )}
      </CardHeader>
      <CardContent className="flex flex-col gap-3">
        <StepNotice words={form.problem} isKnockedOut={isKnockedOut} />
        {form.questions.length > 0 ? (
          <ul className="divide-y rounded-md border">
            {form.questions.map((question) => (
              <AnswerRow
                key={question.question_id}
                question={question.question_text}
                answer={question.candidate_answer}
                expectation={question.expectation ?? question.expected_answer}
                passed={question.passed}
                isDealbreaker={question.is_knockout}
              >
                {question.files && question.files.length > 0 && <Files files={question.files} />}
              </AnswerRow>
            ))}
          </ul>
        ) : (
          <p className="text-muted-foreground">
            {form.overall_status === "pending"
              ? "The candidate has begun and not sent it yet."
              : "The form had no questions."}
          </p>
        )}
      </CardContent>
    </Card>
  );
}

function Files({ files }: { files: NonNullable<FormResult["questions"][number]["files"]> }) {
  return (
    <div className="flex flex-wrap gap-2">
      {files.map((file) => (
        <a
          key={file.url}
          href={file.url}
          download={file.name}
          target="_blank"
          rel="noreferrer"
          className={cn(buttonVariants({ variant: "outline", size: "sm" }), "max-w-full")}
        >
          <DownloadIcon aria-hidden />
          <bdi className="truncate">{file.name}</bdi>
          <span className="text-muted-foreground">{formatBytes(file.bytes)}</span>
        </a>
      ))}
    </div>
  );
}
