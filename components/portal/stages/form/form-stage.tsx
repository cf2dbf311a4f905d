"use client";

import { type FormEvent, useCallback, useMemo, useRef, useState } from "react";
import { MainButton } from "@/components/portal/frame/main-button";
import { ProblemNote, sentenceOf } from "@/components/portal/frame/problem-note";
import { StageHeading } from "@/components/portal/frame/stage-heading";
import { useKept } from "@/components/portal/frame/use-kept";
import { noteKeys } from "@/components/portal/notes";
import type { StageProps } from "@/components/portal/stage-props";
import { useStep } from "@/components/portal/stages/use-step";
import { AppError } from "@/lib/contract/errors";
import { WHOLE_DATE } from "@/lib/contract/form-field";
import type { FormState } from "@/lib/contract/portal";
import { portalClient } from "@/lib/queries/portal";
import { answersOf, FormDraft, filesByQuestion, type Problems, problemsOf } from "./form-draft";
import { FormQuestion } from "./form-question";

const NOTHING: FormDraft = {};
const NO_FILES: FormState["files"] = [];

/** All questions of the form on one page; what is filled in stays in this browser until it is sent. */
export function FormStage(props: StageProps) {
  const { token, state } = props;
  const { posting, form } = state;
  const element = useRef<HTMLFormElement>(null);
  const [draft, keep, forget] = useKept(noteKeys.form(state.interview_id), FormDraft, NOTHING);
  const [problems, setProblems] = useState<Problems>({});
  /** Questions with a file on its way. */
  const [sending, setSending] = useState<ReadonlySet<string>>(new Set());
  const files = useMemo(() => filesByQuestion(form?.files ?? NO_FILES), [form?.files]);

  const onChange = useCallback(
    (questionId: string, value: string | string[]) => {
      keep((last) => ({ ...last, [questionId]: value }));
      setProblems((before) => {
        const { [questionId]: mended, ...others } = before;
        return mended === undefined ? before : others;
      });
    },
    [keep],
  );
  const onSending = useCallback(
    (questionId: string, isSending: boolean) =>
      setSending((before) => {
        const after = new Set(before);
        if (isSending) after.add(questionId);
        else after.delete(questionId);
        return after;
      }),
    [],
  );

  const submit = useStep(props, async () => {
    const answers = answersOf(form?.fields ?? [], draft);
    try {
      const next = await portalClient.submitForm({
        params: { token },
        body: { version: form?.version ?? "", answers },
      });
      forget();
      return next;
    } catch (error) {
      show(refusedOf(error));
      throw error;
    }
  });

  const show = (found: Problems) => {
    setProblems(found);
    const first = form?.fields.find((field) => found[field.question_id]);
    if (!first) return;
    const place = element.current?.querySelector(`[data-question="${CSS.escape(first.question_id)}"]`);
    place
      ?.querySelector<HTMLElement>(
        "input:not([type=file], [aria-hidden=true]), textarea, select, [role=radio], [role=checkbox], button",
      )
      ?.focus();
  };

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!form || sending.size > 0) return;
    const found = { ...problemsOf(form, draft), ...halfDates(element.current) };
    show(found);
    if (Object.keys(found).length === 0) submit.mutate();
  };

  if (!form) return null;
  const count = Object.keys(problems).length;
  const isAnyRequired = form.fields.some((field) => field.required);
  return (
    <>
      <div className="flex flex-col gap-2">
        <StageHeading>
          {form.fields.length > 0 ? "A few questions in writing" : "There is nothing to fill in"}
        </StageHeading>
        {form.fields.length > 0 ? (
          <p>
            Your answers go to <bdi>{posting.company_name}</bdi> when you send the form. Until then they stay in this
            browser, so you can take a break and come back.
            {isAnyRequired && (
              <>
                {" "}
                Questions with a <span className="text-danger">*</span> need an answer.
              </>
            )}
          </p>
        ) : (
          <p>This step has no questions at the moment. You can go on.</p>
        )}
      </div>
      <form ref={element} onSubmit={send} noValidate className="flex flex-col gap-4">
        {form.fields.map((field) => (
          <FormQuestion
            key={field.question_id}
            stage={props}
            field={field}
            language={posting.language}
            value={draft[field.question_id]}
            files={files.get(field.question_id) ?? NO_FILES}
            problem={problems[field.question_id]}
            onChange={onChange}
            onSending={onSending}
          />
        ))}
        {count > 0 && (
          <p role="alert" className="text-danger">
            {count === 1 ? "One answer needs another look." : `${count} answers need another look.`}
          </p>
        )}
        {submit.error && count === 0 && (
          <ProblemNote title={sentenceOf(submit.error)}>What you filled in is still here.</ProblemNote>
        )}
        <MainButton
          type="submit"
          busy={submit.isPending ? "Sending" : sending.size > 0 && "A file is on its way"}
          className="sm:self-start"
        >
          {form.fields.length > 0 ? "Send the form" : "Go on"}
        </MainButton>
      </form>
    </>
  );
}

/** Dates that lack a part: the browser tells nothing of them while they are typed, and Enter sends without leaving them. */
function halfDates(form: HTMLFormElement | null): Problems {
  const half = [...(form?.querySelectorAll("input") ?? [])].filter((input) => input.validity.badInput);
  return Object.fromEntries(
    half.flatMap((input) => {
      const id = input.closest<HTMLElement>("[data-question]")?.dataset.question;
      return id === undefined ? [] : [[id, WHOLE_DATE]];
    }),
  );
}

/** What the server says about single answers. */
function refusedOf(error: unknown): Problems {
  if (!(error instanceof AppError)) return {};
  return Object.fromEntries(
    error.fields.flatMap(({ field, message }) => (field[0] === "answers" ? [[field[1], message]] : [])),
  );
}
