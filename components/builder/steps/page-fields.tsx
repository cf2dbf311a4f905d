"use client";

import { CellObject, ObjectNumber, ObjectSwitch, ObjectText } from "@/components/builder/fields/cell-object";
import { STEP_WORDS } from "@/components/builder/words/step-words";

const MINUTES = 1 / 60;

/** How the page of the interview looks and what it says. */
export function PageFields({ stepId }: { stepId: string }) {
  return (
    <CellObject stepId={stepId} field="web_interview_config" {...STEP_WORDS.web_interview.web_interview_config}>
      <p className="text-muted-foreground text-table">
        Read by programs and by the hosted service. The candidates' pages of this server do not follow these yet.
      </p>
      <ObjectText
        name="intro_message"
        rows={2}
        limit={5000}
        placeholder="Welcome. Take your time, and speak as you would to a colleague."
        description="Shown before the first question."
      />
      <ObjectText
        name="outro_message"
        rows={2}
        limit={5000}
        placeholder="Thank you. We answer within a week."
        description="Shown after the last answer."
      />
      <ObjectSwitch
        name="show_transcript"
        description="Candidates read what was understood, and see at once when they were misheard."
      />
      <ObjectSwitch
        name="candidate_presence_enabled"
        description="Their own picture stands beside the interviewer's."
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <ObjectNumber
          name="min_duration_seconds"
          scale={MINUTES}
          isWhole={false}
          description="In minutes. Before that the interviewer goes on asking."
        />
        <ObjectNumber
          name="max_duration_seconds"
          scale={MINUTES}
          isWhole={false}
          description="In minutes. Then the interviewer comes to an end."
        />
        <ObjectText
          name="backdrop_image_url"
          placeholder="https://example.com/office.jpg"
          description="Behind the interview, 1920 by 1080."
        />
        <ObjectText
          name="avatar_image_url"
          placeholder="https://example.com/face.png"
          description="In place of the interviewer's picture, 512 by 512."
        />
      </div>
      <ObjectSwitch name="remove_heymilo_branding" description="Candidates see your company's name only." />
    </CellObject>
  );
}
