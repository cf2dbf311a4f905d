"use client";

import { type FormEvent, useState } from "react";
import { MainButton } from "@/components/portal/frame/main-button";
import { useDraft } from "@/components/portal/frame/use-draft";
import { noteKeys } from "@/components/portal/notes";
import { Field, FieldDescription, FieldError, FieldLabel } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import type { Prompt } from "@/lib/contract/portal";
import type { InterviewSession } from "./session";
import type { SessionState } from "./session-state";
import { storable, TEXT_MAX } from "./to-answer";

type TypedAnswerProps = {
  session: InterviewSession;
  now: SessionState;
  prompt: Prompt;
  interviewId: string;
  language: string;
  onPasted: (characters: number) => void;
};

/** The answer in writing, kept in this browser until the server has it. */
export function TypedAnswer({ session, now, prompt, interviewId, language, onPasted }: TypedAnswerProps) {
  const [text, setText, forget] = useDraft(noteKeys.draft(interviewId, prompt.id));
  const [isMissing, setIsMissing] = useState(false);
  const isSaving = now.phase === "saving";

  const send = async (event: FormEvent) => {
    event.preventDefault();
    setIsMissing(text.trim() === "");
    if (text.trim() === "" || isSaving) return;
    await session.answer({ source: "typed", text: storable(text), phrases: [] });
    if (session.snapshot().prompt?.id !== prompt.id) forget();
  };

  return (
    <form onSubmit={(event) => void send(event)} noValidate className="flex flex-col gap-4">
      <Field invalid={isMissing}>
        <FieldLabel className="text-base">Your answer</FieldLabel>
        <Textarea
          rows={7}
          dir="auto"
          lang={language}
          maxLength={TEXT_MAX}
          readOnly={isSaving}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setIsMissing(false);
          }}
          onPaste={(event) => onPasted(event.clipboardData.getData("text").length)}
          className="text-base leading-6"
        />
        <FieldDescription className="text-sm">
          {now.recording === "on"
            ? "Your text is the answer. The recording goes on while you type."
            : "Take your time. What you type is kept in this browser until it is stored."}
        </FieldDescription>
        {isMissing && <FieldError>Write an answer first. One sentence is enough.</FieldError>}
      </Field>
      <MainButton type="submit" busy={isSaving && "Saving your answer"} className="sm:self-start">
        Send my answer
      </MainButton>
      <p role="status" className="sr-only">
        {isSaving ? "Saving your answer" : ""}
      </p>
    </form>
  );
}
