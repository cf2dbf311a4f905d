"use client";

import { MainButton } from "@/components/portal/frame/main-button";
import { ProblemNote, sentenceOf } from "@/components/portal/frame/problem-note";
import { StageHeading } from "@/components/portal/frame/stage-heading";
import { noteKeys, notes } from "@/components/portal/notes";
import type { StageProps } from "@/components/portal/stage-props";
import { useStep } from "@/components/portal/stages/use-step";
import { portalClient } from "@/lib/queries/portal";
import { MessageAnswer } from "./message-answer";
import { Messages } from "./messages";

/** The short conversation of an SMS step, in this page: one question at a time. */
export function SmsStage(props: StageProps) {
  const { token, state } = props;
  const { posting, sms } = state;
  const open = useStep(props, () => portalClient.openMessages({ params: { token } }));
  const noteKeyOf = (questionId: string) => noteKeys.number(state.interview_id, questionId);
  const reply = useStep(props, async (given: { question_id: string; answer: "yes" | "no" | number }) => {
    const { question_id, answer } = given;
    const next = await portalClient.answerMessage({ params: { token, question_id }, body: { answer } });
    notes.remove(noteKeyOf(question_id));
    return next;
  });
  if (!sms) return null;
  const hasBegun = sms.messages.length > 0;
  const problem = reply.error ?? open.error;
  return (
    <>
      <div className="flex flex-col gap-2">
        <StageHeading>A few short questions</StageHeading>
        {!hasBegun && (
          <p>
            {posting.sms_question_count === 1
              ? "There is one question"
              : `There are ${posting.sms_question_count} questions`}
            , to be answered with yes, no or a number. Each answer is sent as you give it.
          </p>
        )}
      </div>
      {hasBegun && (
        <Messages messages={sms.messages} interviewer={posting.interviewer_name} language={posting.language} />
      )}
      {problem && <ProblemNote title={sentenceOf(problem)}>What you have answered is saved.</ProblemNote>}
      {sms.question ? (
        <MessageAnswer
          key={sms.question.question_id}
          noteKey={noteKeyOf(sms.question.question_id)}
          question={sms.question}
          isSending={reply.isPending}
          onAnswer={(answer) => reply.mutate({ question_id: sms.question?.question_id ?? "", answer })}
        />
      ) : (
        <MainButton className="sm:self-start" busy={open.isPending && "One moment"} onClick={() => open.mutate()}>
          {hasBegun || posting.sms_question_count === 0 ? "Go on" : "Start"}
        </MainButton>
      )}
    </>
  );
}
