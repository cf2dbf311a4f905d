"use client";

import { AudioLinesIcon, HourglassIcon, MicOffIcon } from "lucide-react";
import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { ErrorState } from "@/components/shared/error-state";
import { Spinner } from "@/components/ui/spinner";
import type { InterviewData } from "@/lib/contract/platform/interview-data";
import { usePlayer } from "./player-context";
import { PlayerControls } from "./player-controls";
import type { Line, Mark } from "./timeline";
import { useCaptions } from "./use-captions";
import { useSteadyAddress } from "./use-steady-address";

type Web = NonNullable<InterviewData["web_interview"]>;
type RecordingProps = { web: Web; lines: Line[]; marks: Mark[]; onRefetch: () => Promise<unknown> };

/** The recording, or in its place the words for why there is none. */
export function Recording({ web, lines, marks, onRefetch }: RecordingProps) {
  const [isRenewing, setIsRenewing] = useState(false);
  const media = useSteadyAddress(web.video_recording_url ?? web.audio_recording_url);
  const captions = useCaptions(web.captions_url ?? null, lines);
  if (!media.address) return <NoRecording status={web.recording_status ?? "none"} />;
  const renew = async () => {
    setIsRenewing(true);
    await onRefetch();
    setIsRenewing(false);
  };
  if (media.isBroken && !isRenewing) {
    return (
      <ErrorState
        title="The recording could not be played."
        kept="It is kept on the server, and the transcript below is complete."
        advice="Check your connection and try again."
        onRetry={() => {
          media.retry();
          void renew();
        }}
      />
    );
  }
  return (
    <MediaFrame
      isVideo={web.video_recording_url !== null}
      address={media.address}
      captions={captions}
      marks={marks}
      onFailed={() => {
        // Most often the link has expired: a fresh one comes with fresh data, and the player goes on where it was.
        media.onFailed();
        void renew();
      }}
    />
  );
}

type MediaFrameProps = {
  isVideo: boolean;
  address: string;
  captions: string | null;
  marks: Mark[];
  onFailed: () => void;
};

function MediaFrame({ isVideo, address, captions, marks, onFailed }: MediaFrameProps) {
  const player = usePlayer();
  const [element, setElement] = useState<HTMLMediaElement | null>(null);
  const fail = useEffectEvent(onFailed);
  useEffect(() => {
    if (!element) return;
    // The page came from the server: its element may have failed before anybody listened.
    if (element.error) fail();
    return player.attach(element);
  }, [element, player]);

  // Asked last: the server, where there is no element, does not know the class.
  const video = element && element instanceof HTMLVideoElement ? element : null;
  const track = captions && <track kind="captions" src={captions} srcLang="und" label="Captions" />;
  return (
    <section aria-label="Recording" className="overflow-hidden rounded-lg border bg-card">
      {isVideo ? (
        // biome-ignore lint/a11y/useMediaCaption: the captions track is there whenever something was said.
        <video
          ref={setElement}
          src={address}
          preload="metadata"
          playsInline
          onClick={player.toggle}
          onError={onFailed}
          className="aspect-video max-h-[32dvh] w-full bg-black object-contain"
        >
          {track}
        </video>
      ) : (
        // biome-ignore lint/a11y/useMediaCaption: a sound has no picture to write on; the transcript stands below it.
        <audio ref={setElement} src={address} preload="metadata" onError={onFailed}>
          {track}
        </audio>
      )}
      <PlayerControls marks={marks} video={video} hasCaptions={captions !== null} />
    </section>
  );
}

function NoRecording({ status }: { status: string }) {
  if (status === "processing") {
    return (
      <Placeholder icon={<Spinner />} title="The recording is being prepared">
        It appears here by itself, usually within a minute. The transcript can be read already.
      </Placeholder>
    );
  }
  if (status === "failed") {
    return (
      <Placeholder icon={<MicOffIcon />} title="The recording could not be put together">
        What was recorded is kept. The transcript is not affected.
      </Placeholder>
    );
  }
  if (status === "waiting") {
    return (
      <Placeholder icon={<HourglassIcon />} title="No recording yet">
        It appears here once the interview is over.
      </Placeholder>
    );
  }
  return (
    <Placeholder icon={<AudioLinesIcon />} title="Nothing was recorded">
      The candidate answered in writing, or nothing reached us. The transcript shows all there is.
    </Placeholder>
  );
}

function Placeholder({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <section aria-label="Recording" className="flex items-start gap-3 rounded-lg border border-dashed px-4 py-3.5">
      <span aria-hidden className="mt-0.5 text-muted-foreground [&_svg]:size-4">
        {icon}
      </span>
      <div>
        <p className="font-medium">{title}</p>
        <p className="text-muted-foreground">{children}</p>
      </div>
    </section>
  );
}
