"use client";

import { EyeOffIcon } from "lucide-react";
import type { ReactNode } from "react";
import { type PlacedQuestion, placedQuestion } from "@/components/builder/plan/placed-questions";
import { useContent } from "@/components/builder/plan/plan-provider";
import { FormPreview } from "@/components/builder/questions/preview/form-preview";
import { SmsPreview } from "@/components/builder/questions/preview/sms-preview";
import { VoicePreview } from "@/components/builder/questions/preview/voice-preview";

/** A question as the candidate meets it; nothing for an id that is in no list. What is tried here is kept nowhere. */
export function QuestionPreview({ id }: { id: string }) {
  const placed = useContent((content) => placedQuestion(content, id), sameQuestion);
  const language = useContent((content) => String(content.posting.language || "en"));
  if (!placed) return null;
  const text = String(placed.fields.text ?? "").trim();
  switch (placed.modality) {
    case "voice":
      return <VoicePreview placed={placed} text={text} language={language} />;
    case "form":
      // What was tried belongs to the kind of control it was tried in.
      return (
        <FormPreview
          key={String(placed.fields.question_type)}
          id={id}
          placed={placed}
          text={text}
          language={language}
        />
      );
    case "sms":
      return <SmsPreview placed={placed} text={text} language={language} />;
    case "resume_eligibility":
      return (
        <Unseen>
          The resume is read for it. Only where the resume is silent, the candidate is asked: yes, no, and a few words.
        </Unseen>
      );
    case "resume_scoring":
      return <Unseen>The resume is read for it. Candidates do not see criteria.</Unseen>;
    case "voice_tags":
      return <Unseen>Candidates are not asked for it; it is noted when they mention it.</Unseen>;
  }
}

/** The same words and settings in the same place. */
function sameQuestion(one: PlacedQuestion | undefined, other: PlacedQuestion | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function Unseen({ children }: { children: ReactNode }) {
  return (
    <p className="flex gap-2.5 rounded-lg border bg-card p-4 text-table">
      <EyeOffIcon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted-foreground" />
      <span>{children}</span>
    </p>
  );
}
