"use client";

import { StageHeading } from "@/components/portal/frame/stage-heading";
import type { StageProps } from "@/components/portal/stage-props";

/** Said kindly and without a list of what is missing: that belongs into a conversation with a person. */
export function KnockedOutStage({ state }: StageProps) {
  const { posting, candidate_name, sms } = state;
  const goodbye = sms?.messages.findLast(({ role }) => role === "interviewer");
  const hasGoodbye = goodbye !== undefined && sms?.messages.at(-1) === goodbye;
  return (
    <>
      <StageHeading>{`Thank you, ${candidate_name}`}</StageHeading>
      <div className="flex flex-col gap-4">
        {hasGoodbye && (
          <p
            dir="auto"
            lang={posting.language}
            className="whitespace-pre-line break-words rounded-lg border bg-card p-4"
          >
            {goodbye.text}
          </p>
        )}
        <p>Thank you for your interest and for the time you took.</p>
        <p>
          By the information given, the requirements of{" "}
          <bdi lang={posting.language} className="font-medium">
            {posting.title}
          </bdi>{" "}
          are not met, so this application does not go on from here.
        </p>
        <p>
          If you think that something was understood wrongly, or if your situation has changed, write to a person at{" "}
          <bdi>{posting.company_name}</bdi>: they can look at your application themselves. Your name and the job are
          enough for them to find it.
        </p>
      </div>
    </>
  );
}
