"use client";

import { useState } from "react";
import { MainButton } from "@/components/portal/frame/main-button";
import { PostingText } from "@/components/portal/frame/posting-text";
import { ProblemNote, sentenceOf } from "@/components/portal/frame/problem-note";
import { StageHeading } from "@/components/portal/frame/stage-heading";
import { isScored, WhatHappens } from "@/components/portal/frame/what-happens";
import type { StageProps } from "@/components/portal/stage-props";
import { useStep } from "@/components/portal/stages/use-step";
import { useIsReady } from "@/components/shell/use-is-ready";
import { Checkbox } from "@/components/ui/checkbox";
import { Field, FieldError, FieldLabel } from "@/components/ui/field";
import { portalClient } from "@/lib/queries/portal";

/** What will happen, and the candidate's word that it may. */
export function ConsentStage(props: StageProps) {
  const { token, state } = props;
  const { posting } = state;
  const [hasAgreed, setHasAgreed] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  // A press before the page has woken up would be lost.
  const isReady = useIsReady();
  const consent = useStep(props, () => portalClient.giveConsent({ params: { token }, body: { consent: true } }));
  const what = posting.steps.includes("web_interview")
    ? "I have read this. I agree that my interview is recorded and that software prepares a score for the people who decide."
    : isScored(posting)
      ? "I have read this. I agree that software prepares a score for the people who decide."
      : "I have read this. I agree that my answers are given to the people who decide.";

  return (
    <>
      <div className="flex flex-col gap-2">
        <StageHeading>{`Welcome, ${state.candidate_name}`}</StageHeading>
        <p>
          You are about to begin your application for{" "}
          <bdi lang={posting.language} className="font-medium">
            {posting.title}
          </bdi>{" "}
          at <bdi>{posting.company_name}</bdi>.
        </p>
      </div>
      <WhatHappens posting={posting} />
      <PostingText posting={posting} />
      <form
        className="flex flex-col gap-4 border-t pt-6"
        onSubmit={(event) => {
          event.preventDefault();
          setIsMissing(!hasAgreed);
          if (hasAgreed) consent.mutate();
        }}
      >
        <Field orientation="horizontal" invalid={isMissing} className="flex-wrap">
          <Checkbox
            className="mt-0"
            disabled={!isReady}
            checked={hasAgreed}
            onCheckedChange={(checked) => {
              setHasAgreed(checked);
              setIsMissing(false);
            }}
          />
          <FieldLabel className="flex-1 font-normal text-base leading-6">{what}</FieldLabel>
          {isMissing && (
            <FieldError className="w-full">
              Tick the box if you agree. Without it the application cannot begin.
            </FieldError>
          )}
        </Field>
        {consent.error && <ProblemNote title={sentenceOf(consent.error)} />}
        <MainButton
          type="submit"
          disabled={!isReady}
          busy={consent.isPending && "One moment"}
          className="sm:self-start"
        >
          Agree and go on
        </MainButton>
        <p className="text-muted-foreground text-sm">
          If you would rather not, close this page. To be interviewed in another way, write to{" "}
          <bdi>{posting.company_name}</bdi>.
        </p>
      </form>
    </>
  );
}
