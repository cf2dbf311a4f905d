"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { type KeyboardEvent, useRef, useState } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { CandidatePreview } from "@/components/postings/new/candidate-preview";
import { type Draft, newDraft } from "@/components/postings/new/draft";
import { FormFooter } from "@/components/postings/new/form-footer";
import { InterviewSection } from "@/components/postings/new/interview-section";
import { InterviewerSection, JobSection, OverviewSection } from "@/components/postings/new/job-sections";
import { fieldOf, NewPosting, stepsOf } from "@/components/postings/new/request";
import { ResumeSection } from "@/components/postings/new/resume-section";
import { useCreatePosting } from "@/components/postings/new/use-create-posting";
import { openDraft, useKeptDraft } from "@/components/postings/new/use-kept-draft";
import { undoToast } from "@/components/shared/undo-toast";
import { showRefusal } from "@/components/shell/show-refusal";
import type { CreatePostingRequest } from "@/lib/contract/platform/postings";

/** The whole form. For the browser only: it opens with what this member left in it. */
export function NewPostingForm({ userId, workspace }: { userId: string; workspace: string }) {
  const [opened] = useState(() => openDraft(userId));
  const form = useForm<Draft, unknown, CreatePostingRequest>({
    defaultValues: opened,
    resolver: zodResolver(NewPosting),
    // Done below: what is wrong may be inside a card that has to open first.
    shouldFocusError: false,
  });
  const { kept, forget } = useKeptDraft(form, userId);
  const create = useCreatePosting(forget);
  const place = useRef<HTMLFormElement>(null);

  const focusProblem = () =>
    requestAnimationFrame(() => {
      place.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-problem]")?.focus();
    });

  const submit = form.handleSubmit(async (request) => {
    if (create.isPending || create.isSuccess) return;
    try {
      await create.mutateAsync(request);
    } catch (error) {
      showRefusal(error, form.setError, (field) => fieldOf(field, form.getValues()));
      focusProblem();
    }
  }, focusProblem);

  const startOver = () => {
    const before = form.getValues();
    form.reset(newDraft());
    undoToast({
      message: "The form is empty again.",
      onUndo: () => form.reset(before),
      undoneMessage: "What you had typed is back.",
    });
  };

  return (
    <FormProvider {...form}>
      <form ref={place} noValidate onSubmit={submit} onKeyDown={withoutEnter} aria-label="New posting">
        <div className="grid grid-cols-1 gap-8 px-4 pb-8 md:px-6 xl:grid-cols-[minmax(0,46rem)_340px]">
          <div className="flex min-w-0 flex-col gap-4">
            <JobSection />
            <OverviewSection />
            <InterviewerSection />
            <Steps />
          </div>
          <aside aria-label="Preview" className="min-w-0 xl:sticky xl:top-6 xl:self-start">
            <CandidatePreview workspace={workspace} />
          </aside>
        </div>
        <FormFooter
          kept={kept}
          isBusy={create.isPending || create.isSuccess}
          isWaiting={create.isPaused}
          onStartOver={startOver}
        />
      </form>
    </FormProvider>
  );
}

/** The steps in the order candidates take them; a resume step that is off stands where it would be. */
function Steps() {
  const resume_first = useWatch<Draft, "resume_first">({ name: "resume_first" });
  return stepsOf({ has_resume: true, resume_first }).map((step) =>
    step === "resume" ? <ResumeSection key={step} /> : <InterviewSection key={step} />,
  );
}

/** Enter in a line must not send a form this long; Ctrl or Cmd with Enter does. */
function withoutEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== "Enter" || event.defaultPrevented) return;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    event.currentTarget.requestSubmit();
  } else if (event.target instanceof HTMLInputElement) {
    event.preventDefault();
  }
}
