"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { PortalFrame } from "@/components/portal/frame/portal-frame";
import { PostingText } from "@/components/portal/frame/posting-text";
import { StageHeading, StageHeadings } from "@/components/portal/frame/stage-heading";
import { WhatHappens } from "@/components/portal/frame/what-happens";
import { ContinueNote } from "@/components/portal/opening/continue-note";
import { JoinForm } from "@/components/portal/opening/join-form";
import { openingQuery } from "@/lib/queries/portal";

/** The public page of a posting: what the job is, what will happen, and the way in. */
export function OpeningView({ company, name }: { company: string; name: string }) {
  const { data } = useSuspenseQuery(openingQuery({ company, name }));
  const { accepting, posting } = data;
  return (
    <PortalFrame company={posting.company_name}>
      <StageHeadings pageTitle={posting.company_name}>
        <div className="flex flex-col gap-1">
          <p className="text-muted-foreground">{accepting ? "Apply for" : "Closed for now"}</p>
          <StageHeading lang={posting.language}>{posting.title}</StageHeading>
        </div>
        <ContinueNote company={company} name={name} />
        {accepting ? (
          <>
            <PostingText posting={posting} />
            <WhatHappens posting={posting} />
            <JoinForm company={company} name={name} companyName={posting.company_name} />
          </>
        ) : (
          <>
            <p>
              <bdi>{posting.company_name}</bdi> takes no new candidates for this job at the moment. If you have begun
              already, your personal link still works.
            </p>
            <PostingText posting={posting} />
          </>
        )}
      </StageHeadings>
    </PortalFrame>
  );
}
