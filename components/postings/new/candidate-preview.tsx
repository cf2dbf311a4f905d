"use client";

import { FileTextIcon, MicIcon, VideoIcon } from "lucide-react";
import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import type { Draft } from "@/components/postings/new/draft";
import { stepsOf } from "@/components/postings/new/request";
import { weightParts } from "@/components/questions/shares";
import { WeightBar } from "@/components/shared/weight-bar";

/** Beside the form: the page of the link as candidates will see it, and how the scores will be weighed. */
export function CandidatePreview({ workspace }: { workspace: string }) {
  const draft = useWatch<Draft>() as Draft; // safe: the form starts with every field of a draft
  return (
    <div className="flex flex-col gap-6">
      <section aria-labelledby="preview-title" className="flex flex-col gap-2">
        <h2 id="preview-title" className="font-medium text-muted-foreground text-table">
          As the candidate sees it
        </h2>
        <div className="flex flex-col gap-3 rounded-lg border bg-card p-4">
          <div className="flex flex-col gap-0.5">
            <p dir="auto" className="text-muted-foreground text-table">
              {workspace}
            </p>
            <p dir="auto" className="break-words font-semibold text-base">
              {draft.title.trim() || "Job title"}
            </p>
          </div>
          {draft.description.trim() && (
            <p dir="auto" className="line-clamp-5 whitespace-pre-line text-table">
              {draft.description.trim()}
            </p>
          )}
          <ol className="flex flex-col gap-2 border-t pt-3 text-table">
            {stepsOf(draft).map((step) => (
              <li key={step}>{step === "resume" ? <ResumeLine draft={draft} /> : <InterviewLine draft={draft} />}</li>
            ))}
          </ol>
          {draft.questions[0]?.text.trim() && (
            <p dir="auto" className="border-t pt-3 text-table">
              <span className="block text-muted-foreground text-xs">The first question</span>
              {draft.questions[0].text.trim()}
            </p>
          )}
        </div>
      </section>

      {draft.has_resume && draft.criteria.length > 0 && (
        <Weights title="What the resume score is made of">
          <WeightBar label="Weights of the resume" parts={weightParts(draft.criteria, "Criterion")} />
        </Weights>
      )}
      {draft.questions.length > 0 && (
        <Weights title="What the interview score is made of">
          <WeightBar label="Weights of the interview" parts={weightParts(draft.questions, "Question")} />
        </Weights>
      )}
    </div>
  );
}

function Weights({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-medium text-muted-foreground text-table">{title}</h2>
      {children}
    </section>
  );
}

function ResumeLine({ draft }: { draft: Draft }) {
  return (
    <StepLine icon={<FileTextIcon aria-hidden />} title="Resume">
      {draft.mandatory ? "A PDF or DOCX file" : "A PDF or DOCX file, or go on without"}
    </StepLine>
  );
}

function InterviewLine({ draft }: { draft: Draft }) {
  const count = draft.questions.length;
  return (
    <StepLine
      icon={draft.video ? <VideoIcon aria-hidden /> : <MicIcon aria-hidden />}
      title={`Interview with ${draft.interviewer_name.trim() || "the interviewer"}`}
    >
      {count === 1 ? "1 question" : `${count} questions`}, {draft.video ? "with video" : "voice only"}
    </StepLine>
  );
}

function StepLine({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <div className="flex gap-2.5 [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted-foreground">
      {icon}
      <span className="flex min-w-0 flex-col">
        <bdi className="break-words font-medium">{title}</bdi>
        <span className="text-muted-foreground">{children}</span>
      </span>
    </div>
  );
}
