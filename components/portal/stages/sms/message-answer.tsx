"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { MainButton } from "@/components/portal/frame/main-button";
import { useDraft } from "@/components/portal/frame/use-draft";
import { Field, FieldError, FieldLabel } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { SmsState } from "@/lib/contract/portal";

/** A second press on the button of the question before must not answer this one. */
const ARMED_AFTER_MS = 700;
const NUMBER = /^[-+]?\d{1,9}(\.\d{1,6})?$/;

type MessageAnswerProps = {
  /** Under which this browser keeps what is typed; the caller removes it once it is stored. */
  noteKey: string;
  question: NonNullable<SmsState["question"]>;
  isSending: boolean;
  onAnswer: (answer: "yes" | "no" | number) => void;
};

/** The answer to the open question: two buttons or a field. Mounted anew for each question. */
export function MessageAnswer({ noteKey, question, isSending, onAnswer }: MessageAnswerProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isArmed, setIsArmed] = useState(false);
  useEffect(() => {
    // The button that had the focus is gone: the keyboard goes on from the new question.
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: "nearest" });
    const timer = setTimeout(() => setIsArmed(true), ARMED_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const answer = (given: "yes" | "no" | number) => {
    if (isArmed && !isSending) onAnswer(given);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own frame.
    <div ref={place} role="group" tabIndex={-1} aria-label="Your answer" className="border-t pt-6 outline-none">
      {question.kind === "yes_no" ? (
        <div className="flex gap-3">
          <MainButton
            variant="outline"
            className="flex-1 sm:min-w-32 sm:flex-none"
            disabled={isSending}
            onClick={() => answer("yes")}
          >
            Yes
          </MainButton>
          <MainButton
            variant="outline"
            className="flex-1 sm:min-w-32 sm:flex-none"
            disabled={isSending}
            onClick={() => answer("no")}
          >
            No
          </MainButton>
        </div>
      ) : (
        <NumberAnswer noteKey={noteKey} isSending={isSending} onAnswer={answer} />
      )}
      <p role="status" className="sr-only">
        {isSending ? "Sending your answer" : ""}
      </p>
    </div>
  );
}

type NumberAnswerProps = { noteKey: string; isSending: boolean; onAnswer: (answer: number) => void };

function NumberAnswer({ noteKey, isSending, onAnswer }: NumberAnswerProps) {
  const [text, setText] = useDraft(noteKey);
  const [isWrong, setIsWrong] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const isNumber = NUMBER.test(text.trim());
    setIsWrong(!isNumber);
    if (isNumber) onAnswer(Number(text));
  };
  return (
    <form onSubmit={send} noValidate className="flex flex-col gap-3">
      <Field invalid={isWrong}>
        <FieldLabel className="text-base">Your answer, a number</FieldLabel>
        <Input
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setIsWrong(false);
          }}
          className="h-11 max-w-48 text-base"
        />
        {isWrong && (
          <FieldError className="text-base">Please write a number with digits, for example 3 or 2.5.</FieldError>
        )}
      </Field>
      <MainButton type="submit" busy={isSending && "Sending"} className="sm:self-start">
        Send
      </MainButton>
    </form>
  );
}
