"use client";

import {
  CaptionsIcon,
  ChevronFirstIcon,
  ChevronLastIcon,
  MaximizeIcon,
  PauseIcon,
  PlayIcon,
  RotateCcwIcon,
  RotateCwIcon,
} from "lucide-react";
import { type ReactNode, useState } from "react";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import { Select, SelectContent, SelectItem, SelectTrigger, SelectValue } from "@/components/ui/select";
import { clockWords } from "@/lib/contract/clock-words";
import { RATES } from "./player";
import { usePlayer, usePlayerValue } from "./player-context";
import { SeekBar } from "./seek-bar";
import { type Mark, markAt } from "./timeline";
import { useToQuestion } from "./use-to-question";

type PlayerControlsProps = { marks: Mark[]; video: HTMLVideoElement | null; hasCaptions: boolean };

const rates = RATES.map((rate) => ({ value: rate, label: `${rate}×` }));

/** Everything under the picture: seek bar, play, ten seconds back and forth, question by question, speed, captions. */
export function PlayerControls({ marks, video, hasCaptions }: PlayerControlsProps) {
  const player = usePlayer();
  const toQuestion = useToQuestion(marks);
  const isPlaying = usePlayerValue((state) => state.isPlaying);
  const rate = usePlayerValue((state) => state.rate);
  const second = usePlayerValue((state) => Math.floor(state.time));
  const duration = usePlayerValue((state) => state.duration);

  return (
    <div className="flex flex-col gap-1 px-3 pt-1.5 pb-2">
      <SeekBar marks={marks} />
      <div className="flex flex-wrap items-center gap-1">
        <Button
          size="icon"
          aria-label={isPlaying ? "Pause" : "Play"}
          title={`${isPlaying ? "Pause" : "Play"} (Space)`}
          onClick={player.toggle}
        >
          {isPlaying ? <PauseIcon aria-hidden /> : <PlayIcon aria-hidden />}
        </Button>
        <IconButton label="10 seconds back" hotkey="←" onClick={() => player.seekBy(-10)}>
          <RotateCcwIcon aria-hidden />
        </IconButton>
        <IconButton label="10 seconds forward" hotkey="→" onClick={() => player.seekBy(10)}>
          <RotateCwIcon aria-hidden />
        </IconButton>
        {marks.length > 1 && (
          <>
            <IconButton label="Previous question" hotkey="P" onClick={() => toQuestion("previous")}>
              <ChevronFirstIcon aria-hidden />
            </IconButton>
            <IconButton label="Next question" hotkey="N" onClick={() => toQuestion("next")}>
              <ChevronLastIcon aria-hidden />
            </IconButton>
          </>
        )}
        <span className="px-1 text-muted-foreground text-table tabular-nums">
          {clockWords(second)} / {clockWords(duration)}
        </span>
        <span className="ms-auto flex items-center gap-1">
          {hasCaptions && video && <CaptionsButton video={video} />}
          <Select items={rates} value={rate} onValueChange={(chosen) => chosen && player.setRate(chosen)}>
            <SelectTrigger size="sm" aria-label="Speed" className="min-w-20">
              <SelectValue />
            </SelectTrigger>
            <SelectContent>
              {rates.map(({ value, label }) => (
                <SelectItem key={value} value={value}>
                  {label}
                </SelectItem>
              ))}
            </SelectContent>
          </Select>
          {video && (
            <IconButton label="Full screen" onClick={() => enlarge(video)}>
              <MaximizeIcon aria-hidden />
            </IconButton>
          )}
        </span>
      </div>
      <CurrentQuestion marks={marks} />
    </div>
  );
}

type IconButtonProps = { label: string; hotkey?: string; onClick: () => void; children: ReactNode };

function IconButton({ label, hotkey, onClick, children }: IconButtonProps) {
  const title = hotkey ? `${label} (${hotkey})` : label;
  return (
    <Button variant="ghost" size="icon" aria-label={label} title={title} onClick={onClick}>
      {children}
    </Button>
  );
}

/** Not every browser can, and some only with permission. */
async function enlarge(video: HTMLVideoElement) {
  try {
    await video.requestFullscreen();
  } catch {
    toast.error("This browser did not allow full screen here.");
  }
}

function CaptionsButton({ video }: { video: HTMLVideoElement }) {
  const [isOn, setIsOn] = useState(false);
  const toggle = () => {
    for (const track of video.textTracks) track.mode = isOn ? "hidden" : "showing";
    setIsOn(!isOn);
  };
  return (
    <Button
      variant={isOn ? "secondary" : "ghost"}
      size="icon"
      aria-label="Captions"
      aria-pressed={isOn}
      title="Captions"
      onClick={toggle}
    >
      <CaptionsIcon aria-hidden />
    </Button>
  );
}

/** Which question the recording is at. Its line is always there, so that nothing moves when the first one begins. */
function CurrentQuestion({ marks }: { marks: Mark[] }) {
  const index = usePlayerValue((state) => {
    const mark = markAt(marks, state.time);
    return mark ? marks.indexOf(mark) : -1;
  });
  if (marks.length === 0) return null;
  const mark = marks[index];
  return (
    <p dir="auto" className="min-h-5 truncate text-muted-foreground text-table" title={mark?.text}>
      {mark ? `Question ${mark.number}: ${mark.text}` : "Before the first question"}
    </p>
  );
}
