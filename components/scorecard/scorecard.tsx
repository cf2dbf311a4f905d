"use client";

import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { KeyBinding } from "@/components/shell/page-keys";
import type { InterviewData } from "@/lib/contract/platform/interview-data";
import { EvidenceContext } from "./evidence-context";
import { FormCard } from "./form-card";
import { IntegrityCard } from "./integrity-card";
import { MadeByLabel } from "./made-by-label";
import { NoInterview } from "./no-interview";
import { OverallCard } from "./overall-card";
import { usePlayer } from "./player-context";
import { QuestionCard } from "./question-card";
import { Recording } from "./recording";
import { RemarksCard } from "./remarks-card";
import { ResumeCard } from "./resume-card";
import { type ResumePlace, ResumeSheet } from "./resume-sheet";
import { ReviewsCard } from "./reviews-card";
import { ScorecardHeader } from "./scorecard-header";
import { SmsCard } from "./sms-card";
import { StepNotice } from "./step-notice";
import { linesOf, marksOf } from "./timeline";
import { Transcript } from "./transcript";
import { useToQuestion } from "./use-to-question";
import { questionsOf, workingOf } from "./working";

type ScorecardProps = {
  interview: InterviewData;
  userId: string;
  canDecide: boolean;
  canInvite: boolean;
  onRefetch: () => Promise<unknown>;
};

/** The page: on the left what was said, on the right what was made of it. */
export function Scorecard({ interview, userId, canDecide, canInvite, onRefetch }: ScorecardProps) {
  const { web_interview: web, resume, form, sms } = interview;
  const [place, setPlace] = useState<ResumePlace | null>(null);
  const header = useRef<HTMLDivElement>(null);
  useHeightVariable(header);
  const conversation = useConversation(web);
  const { lines, items, marks } = conversation;
  const playerKeys = usePlayerKeys(marks, conversation.hasRecording);
  const workings = web ? workingOf(web) : [];
  const canReadResume = Boolean(resume?.text);
  const screenings = (interview.step_types ?? ["resume", "form", "conversational_sms"]).map((type) => {
    const isKnockedOut = isKnockedOutAt(interview, type);
    if (type === "resume" && resume) {
      const onOpenText = canReadResume ? () => setPlace({ quote: null }) : undefined;
      return <ResumeCard key={type} resume={resume} isKnockedOut={isKnockedOut} onOpenText={onOpenText} />;
    }
    if (type === "form" && form) return <FormCard key={type} form={form} isKnockedOut={isKnockedOut} />;
    if (type === "conversational_sms" && sms) return <SmsCard key={type} sms={sms} isKnockedOut={isKnockedOut} />;
    return null;
  });

  return (
    <EvidenceContext
      value={{
        playableTurns: conversation.playableTurns,
        openResume: canReadResume ? (quote) => setPlace({ quote }) : undefined,
      }}
    >
      <div ref={header} className="bg-background lg:sticky lg:top-0 lg:z-20">
        <ScorecardHeader interview={interview} canDecide={canDecide} playerKeys={playerKeys} />
      </div>
      <div className="grid gap-4 px-4 pb-8 md:px-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        {web ? (
          <div className="flex min-w-0 flex-col gap-3 lg:sticky lg:top-[var(--header,6rem)] lg:h-[calc(100dvh-var(--header,6rem)-1rem)]">
            <Recording web={web} lines={lines} marks={marks} onRefetch={onRefetch} />
            {lines.length > 0 && (
              <Transcript lines={lines} numbers={conversation.numbers} madeWith={transcribedBy(web)} />
            )}
          </div>
        ) : (
          // Without an interview what came before it is what there is to read.
          <div className="flex min-w-0 flex-col gap-4">
            <NoInterview interview={interview} canInvite={canInvite} />
            {screenings}
          </div>
        )}
        <div className="flex min-w-0 flex-col gap-4">
          <OverallCard interview={interview} />
          {web && <StepNotice words={web.problem} isKnockedOut={isKnockedOutAt(interview, "web_interview")} />}
          {items.length > 0 && (
            <section aria-labelledby="questions-title" className="flex flex-col gap-3">
              <div className="flex flex-wrap items-center justify-between gap-x-3">
                <h2 id="questions-title" className="font-semibold">
                  Questions
                </h2>
                <MadeByLabel madeBy={web?.made_by} />
              </div>
              {items.map((item) => (
                <QuestionCard
                  key={item.question.question_id}
                  item={item}
                  working={workings.find(({ questionId }) => questionId === item.question.question_id)}
                  lines={conversation.linesByQuestion.get(item.question.question_id) ?? []}
                />
              ))}
            </section>
          )}
          {web && <RemarksCard web={web} />}
          {web && screenings}
          {interview.cheat_detection && <IntegrityCard integrity={interview.cheat_detection} />}
          <ReviewsCard userId={userId} interviewId={interview.interview_id} canReview={canDecide} />
        </div>
      </div>
      {resume && canReadResume && <ResumeSheet resume={resume} place={place} onPlace={setPlace} />}
    </EvidenceContext>
  );
}

/** Tells the page how high its head is, which depends on the names in it: what stays in sight stands right below. */
function useHeightVariable(element: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const tell = () =>
      document.documentElement.style.setProperty("--header", `${Math.ceil(measured.getBoundingClientRect().height)}px`);
    const observer = new ResizeObserver(tell);
    observer.observe(measured);
    tell();
    return () => observer.disconnect();
  }, [element]);
}

/** The conversation in the shapes the page needs, made anew only when the data changed. */
function useConversation(web: InterviewData["web_interview"]) {
  return useMemo(() => {
    const hasRecording = Boolean(web?.video_recording_url ?? web?.audio_recording_url);
    const lines = linesOf(web?.transcript ?? [], hasRecording);
    const items = web ? questionsOf(web) : [];
    const parts = items.map(({ number, question }) => {
      const own = lines.filter(({ questionId }) => questionId === question.question_id);
      return {
        id: question.question_id,
        number,
        text: question.question_text,
        // The hosted service names no questions in its transcript, but gives each question its piece.
        lines: own.length > 0 ? own : linesOf(question.transcript ?? [], hasRecording),
      };
    });
    return {
      hasRecording,
      lines,
      items,
      linesByQuestion: new Map(parts.map((part) => [part.id, part.lines])),
      marks: marksOf(parts),
      numbers: new Map(parts.map(({ id, number }) => [id, number])),
      playableTurns: new Set(lines.flatMap(({ at, turnId }) => (at !== null && turnId ? [turnId] : []))),
    };
  }, [web]);
}

function usePlayerKeys(marks: ReturnType<typeof marksOf>, hasRecording: boolean): KeyBinding[] {
  const player = usePlayer();
  const toQuestion = useToQuestion(marks);
  if (!hasRecording) return [];
  return [
    { keys: ["space"], label: "Play or pause", run: player.toggle },
    { keys: ["arrowleft"], label: "10 seconds back", run: () => player.seekBy(-10) },
    { keys: ["arrowright"], label: "10 seconds forward", run: () => player.seekBy(10) },
    { keys: ["p"], label: "Previous question", run: () => toQuestion("previous") },
    { keys: ["n"], label: "Next question", run: () => toQuestion("next") },
  ];
}

function isKnockedOutAt({ workflow, step_types: types }: InterviewData, type: string): boolean {
  const index = types?.indexOf(type) ?? -1;
  return workflow?.steps[index]?.knocked_out ?? false;
}

const TRANSCRIBERS: Record<string, string> = {
  speech_to_text: "Written down by speech recognition",
  browser: "Written down by the candidate's browser",
  typed: "Typed by the candidate",
};

/** One quiet line that says how most of the words came to be. */
function transcribedBy(web: NonNullable<InterviewData["web_interview"]>): string | null {
  const sources = new Set(web.transcript.map(({ source }) => source));
  const known = Object.keys(TRANSCRIBERS).filter((source) => sources.has(source));
  const words = known.map((source) => TRANSCRIBERS[source] ?? source);
  return words.length > 0 ? words.join(" · ") : null;
}
