"use client";

import { KeyboardIcon, MicIcon, RotateCcwIcon, Volume2Icon, VolumeXIcon } from "lucide-react";
import { useState } from "react";
import { ProblemNote } from "@/components/portal/frame/problem-note";
import { StageHeading } from "@/components/portal/frame/stage-heading";
import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import type { PortalState, Prompt } from "@/lib/contract/portal";
import { EarlierAnswers } from "./earlier-answers";
import { preferred } from "./preferred";
import type { InterviewSession } from "./session";
import type { SessionState } from "./session-state";
import { SpokenAnswer } from "./spoken-answer";
import { TypedAnswer } from "./typed-answer";
import { useVoice } from "./use-voice";

type PromptViewProps = {
  session: InterviewSession;
  now: SessionState;
  prompt: Prompt;
  interviewId: string;
  posting: PortalState["posting"];
  /** Null: nothing is recorded, every answer is typed. */
  stream: MediaStream | null;
  /** Told how many characters were pasted into a typed answer. */
  onPasted: (characters: number) => void;
};

/** One question and the answer to it. Mounted anew for each prompt. */
export function PromptView({ session, now, prompt, interviewId, posting, stream, onPasted }: PromptViewProps) {
  const voice = useVoice({ session, prompt, language: posting.language, stream });
  const [wantsTyping, setWantsTyping] = useState(preferred.read() === "typed");
  const isTyping = wantsTyping || stream === null;
  const place = `Question ${prompt.position} of ${prompt.total}`;
  const switchTo = (source: "typed" | "spoken") => {
    preferred.write(source);
    setWantsTyping(source === "typed");
  };

  return (
    <>
      <div className="flex flex-col gap-3">
        <Progress value={(100 * (prompt.position - 1)) / prompt.total} aria-label="Questions behind you" />
        <p className="text-muted-foreground">
          {place}
          {prompt.is_follow_up && (
            <span className="ms-2 rounded-full border px-2.5 py-0.5 font-medium text-foreground text-sm">
              Follow-up
            </span>
          )}
        </p>
        <StageHeading
          windowTitle={prompt.is_follow_up ? `${place}, follow-up` : place}
          lang={posting.language}
          className="text-pretty sm:text-3xl sm:leading-10"
        >
          {prompt.text}
        </StageHeading>
        {voice.hasVoice && (
          <div className="flex flex-wrap gap-2">
            <Button variant="ghost" className="h-11 text-base" onClick={voice.hearAgain}>
              <RotateCcwIcon aria-hidden />
              Hear it again
            </Button>
            <Button variant="ghost" className="h-11 text-base" aria-pressed={voice.isMuted} onClick={voice.toggleMuted}>
              {voice.isMuted ? <VolumeXIcon aria-hidden /> : <Volume2Icon aria-hidden />}
              {voice.isMuted ? "Reading out is off" : "Reading out is on"}
            </Button>
          </div>
        )}
      </div>

      {now.problem && <ProblemNote title={now.problem}>Your answer is still here.</ProblemNote>}
      {isTyping ? (
        <TypedAnswer
          session={session}
          now={now}
          prompt={prompt}
          interviewId={interviewId}
          language={posting.language}
          onPasted={onPasted}
        />
      ) : (
        <SpokenAnswer session={session} now={now} voice={voice} />
      )}
      {stream && (
        <Button
          variant="ghost"
          className="h-11 self-start text-base"
          disabled={now.phase === "saving"}
          onClick={() => switchTo(isTyping ? "spoken" : "typed")}
        >
          {isTyping ? <MicIcon aria-hidden /> : <KeyboardIcon aria-hidden />}
          {isTyping ? "Speak this answer instead" : "Type this answer instead"}
        </Button>
      )}
      <EarlierAnswers answered={now.answered} />
    </>
  );
}
