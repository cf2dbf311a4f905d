"use client";

import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { PortalFrame } from "@/components/portal/frame/portal-frame";
import { StageHeadings } from "@/components/portal/frame/stage-heading";
import { StepTrail } from "@/components/portal/frame/step-trail";
import { InterviewStage } from "@/components/portal/interview/interview-stage";
import { ClosedStage } from "@/components/portal/stages/closed-stage";
import { ConsentStage } from "@/components/portal/stages/consent-stage";
import { DoneStage } from "@/components/portal/stages/done-stage";
import { FormStage } from "@/components/portal/stages/form/form-stage";
import { KnockedOutStage } from "@/components/portal/stages/knocked-out-stage";
import { ResumeStage } from "@/components/portal/stages/resume-stage";
import { ScreeningStage } from "@/components/portal/stages/screening-stage";
import { SmsStage } from "@/components/portal/stages/sms/sms-stage";
import { StatementsStage } from "@/components/portal/stages/statements-stage";
import type { PortalState } from "@/lib/contract/portal";
import { portalKeys, portalQuery } from "@/lib/queries/portal";

const POLL_MS = 1000;

const STEP_OF = {
  consent: null,
  resume: "resume",
  screening: "resume",
  statements: "resume",
  form: "form",
  sms: "conversational_sms",
  interview: "web_interview",
} as const;

/** The candidate's own page: one stage after the other, whatever the server says is next. */
export function PortalView({ token }: { token: string }) {
  const queries = useQueryClient();
  const { data: state, isError } = useSuspenseQuery({
    ...portalQuery(token),
    // Only while the server is at work does something change without the candidate.
    refetchInterval: (query) => (query.state.data?.stage === "screening" ? POLL_MS : false),
  });
  const onChange = useCallback(
    (next: PortalState) => queries.setQueryData(portalKeys.one(token), next),
    [queries, token],
  );
  const { posting, stage } = state;
  const stageProps = { token, state, onChange };
  return (
    <PortalFrame company={posting.company_name} title={posting.title} width={stage === "interview" ? "wide" : "narrow"}>
      <StageHeadings pageTitle={`${posting.title}, ${posting.company_name}`}>
        {stage in STEP_OF && <StepTrail steps={posting.steps} current={STEP_OF[stage as keyof typeof STEP_OF]} />}
        {stage === "consent" && <ConsentStage {...stageProps} />}
        {stage === "resume" && <ResumeStage {...stageProps} />}
        {stage === "screening" && <ScreeningStage {...stageProps} isOffline={isError} />}
        {stage === "statements" && <StatementsStage {...stageProps} />}
        {stage === "form" && <FormStage {...stageProps} />}
        {stage === "sms" && <SmsStage {...stageProps} />}
        {stage === "interview" && <InterviewStage {...stageProps} />}
        {stage === "done" && <DoneStage {...stageProps} />}
        {stage === "knocked_out" && <KnockedOutStage {...stageProps} />}
        {stage === "closed" && <ClosedStage {...stageProps} />}
      </StageHeadings>
    </PortalFrame>
  );
}
