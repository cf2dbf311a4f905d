"use client";

import { CircleCheckIcon } from "lucide-react";
import { MainButtonLink } from "@/components/portal/frame/main-button-link";
import { StageHeading } from "@/components/portal/frame/stage-heading";
import { isScored } from "@/components/portal/frame/what-happens";
import type { StageProps } from "@/components/portal/stage-props";

/** All is done on the candidate's side: what happens next. */
export function DoneStage({ state }: StageProps) {
  const { posting, candidate_name, resume } = state;
  const link = webAddress(posting.redirect_url);
  return (
    <>
      <div className="flex flex-col gap-3">
        <CircleCheckIcon aria-hidden className="size-8 text-success" />
        <StageHeading>{`Thank you, ${candidate_name}`}</StageHeading>
        <p>That was everything. Your application is complete and safely stored.</p>
      </div>
      <section className="flex flex-col gap-3">
        <h2 className="font-semibold text-lg leading-7">What happens next</h2>
        <ul className="flex list-disc flex-col gap-2 ps-5">
          {isScored(posting) && <li>Software prepares a score with quotes from your answers.</li>}
          <li>
            A person at <bdi>{posting.company_name}</bdi> looks at your application and decides.
          </li>
          <li>They write to you at the email they have for you.</li>
        </ul>
        {resume?.problem && (
          <p className="text-muted-foreground">About your resume: {resume.problem} You need not do anything.</p>
        )}
        <p className="text-muted-foreground">You can close this page.</p>
      </section>
      {link && (
        <MainButtonLink href={link}>
          Go on to <bdi>{new URL(link).hostname}</bdi>
        </MainButtonLink>
      )}
    </>
  );
}

/** Only an address of the web becomes a link: what a posting holds is not trusted to be one. */
function webAddress(given: string | null): string | null {
  if (!given || !URL.canParse(given)) return null;
  const { protocol, href } = new URL(given);
  return protocol === "https:" || protocol === "http:" ? href : null;
}
