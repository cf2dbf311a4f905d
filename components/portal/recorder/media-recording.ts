import { chooseMimeType } from "./mime-choice";

/** Short enough that a closed tab loses little, long enough that requests stay few. */
const CHUNK_MS = 2000;
const VIDEO_BITS = 400_000;
const AUDIO_BITS = 48_000;

export type RecordingEvents = {
  /** The recorder writes: second 0 of the part. */
  onStart: () => void;
  onChunk: (bytes: Blob, mimeType: string) => void;
  /** It stopped by itself: a device was unplugged, the recorder failed. What was recorded has been handed over. */
  onInterrupt: () => void;
};

/** One recording part: a MediaRecorder over the candidate's stream, from its start to its stop. */
export class MediaRecording {
  private readonly recorder: MediaRecorder;
  private readonly stopped: Promise<void>;
  private isWanted = true;

  /** @throws Error when this browser cannot record the stream in a format that is taken */
  constructor(
    private readonly stream: MediaStream,
    events: RecordingEvents,
  ) {
    const hasVideo = stream.getVideoTracks().length > 0;
    const mimeType = chooseMimeType(hasVideo, (type) => MediaRecorder.isTypeSupported(type));
    if (!mimeType) throw new Error("This browser cannot record in a format that is supported.");
    this.recorder = new MediaRecorder(stream, {
      mimeType,
      audioBitsPerSecond: AUDIO_BITS,
      ...(hasVideo && { videoBitsPerSecond: VIDEO_BITS }),
    });
    this.recorder.onstart = () => events.onStart();
    this.recorder.ondataavailable = (event) => events.onChunk(event.data, this.recorder.mimeType || mimeType);
    this.recorder.onerror = () => this.giveUp();
    this.stopped = new Promise((resolve) => {
      this.recorder.onstop = () => {
        for (const track of stream.getTracks()) track.removeEventListener("ended", this.giveUp);
        resolve();
        if (this.isWanted) events.onInterrupt();
      };
    });
  }

  start(): void {
    for (const track of this.stream.getTracks()) track.addEventListener("ended", this.giveUp);
    this.recorder.start(CHUNK_MS);
  }

  /** Resolves when the last chunk has been handed over. */
  async stop(): Promise<void> {
    this.isWanted = false;
    if (this.recorder.state === "inactive") return;
    this.recorder.stop();
    await this.stopped;
  }

  private giveUp = () => {
    if (this.recorder.state !== "inactive") this.recorder.stop();
  };
}
