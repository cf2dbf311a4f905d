"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { MainButton } from "@/components/portal/frame/main-button";
import { StageHeading } from "@/components/portal/frame/stage-heading";
import type { StageProps } from "@/components/portal/stage-props";
import { portalKeys } from "@/lib/queries/portal";
import { Conversation } from "./conversation";
import { DeviceCheck } from "./device-check";
import { EarlierAnswers } from "./earlier-answers";
import { type OpenSession, openSession } from "./open-session";
import { useDevices } from "./use-devices";

/** The interview: devices first, then the conversation. */
export function InterviewStage({ token, state, onChange }: StageProps) {
  const queries = useQueryClient();
  const devices = useDevices(state.posting.video);
  const [opened, setOpened] = useState<OpenSession | null>(null);
  const current = useRef<OpenSession | null>(null);
  useEffect(() => () => current.current?.session.close(), []);

  const start = useCallback(
    (stream: MediaStream | null) => {
      // Who chose to type after the check is neither seen nor heard any more.
      if (stream) devices.handOver();
      else devices.stop();
      const next = openSession({
        token,
        interviewId: state.interview_id,
        onFinished: onChange,
        onStageChange: () => void queries.invalidateQueries({ queryKey: portalKeys.one(token) }),
      });
      current.current = next;
      setOpened(next);
      void next.session.begin(stream);
    },
    [devices.handOver, devices.stop, onChange, queries, state.interview_id, token],
  );

  if (opened) return <Conversation {...opened} token={token} state={state} devices={devices} />;
  const { prompt, answered } = state.interview ?? { prompt: null, answered: [] };
  if (!prompt && answered.length > 0) {
    return (
      <div className="flex max-w-2xl flex-col gap-6">
        <div className="flex flex-col gap-2">
          <StageHeading>All questions are answered</StageHeading>
          <p>One step is left: hand in your interview.</p>
        </div>
        <EarlierAnswers answered={answered} />
        <MainButton className="sm:self-start" onClick={() => start(null)}>
          Hand in my interview
        </MainButton>
      </div>
    );
  }
  return <DeviceCheck state={state} devices={devices} onStart={start} />;
}
