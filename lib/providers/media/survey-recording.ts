import type { AudioCodec, InputAudioTrack, InputVideoTrack, TransformationMatrix, VideoCodec } from "mediabunny";
import { asUnreadable, MediaUnreadable } from "./errors";
import { type Container, openRecording, type RecordingTrack } from "./open-recording";
import { interleavedPackets } from "./packets";

/** How to write a track: all that a container must say about it. */
export type TrackFormat =
  | { kind: "video"; codec: VideoCodec; config: VideoDecoderConfig; transformationMatrix: TransformationMatrix }
  | { kind: "audio"; codec: AudioCodec; config: AudioDecoderConfig };

/** What one track declares and holds. `packets` is 0 when the file was cut before the track's first packet. */
export type TrackSurvey = TrackFormat & { packets: number };

/** A recording read from its first to its last whole packet. Times are in seconds of the file's own timeline. */
export type RecordingSurvey = {
  container: Container;
  mimeType: string;
  start: number;
  end: number;
  /** At most one video and one audio track, video first. */
  tracks: TrackSurvey[];
};

/**
 * Reads a whole recording once and tells what is in it. Needed because a live recording carries neither its duration
 * nor its number of packets.
 * Throws `MediaUnreadable` when no packet can be read, and the system's error when the file cannot be opened or read.
 */
export async function surveyRecording(path: string): Promise<RecordingSurvey> {
  const recording = await openRecording(path);
  try {
    const counts = new Map<RecordingTrack, number>();
    let start = Number.POSITIVE_INFINITY;
    let end = Number.NEGATIVE_INFINITY;
    for await (const { track, packet } of interleavedPackets(recording.tracks)) {
      counts.set(track, (counts.get(track) ?? 0) + 1);
      start = Math.min(start, packet.timestamp);
      end = Math.max(end, packet.timestamp + packet.duration);
    }
    if (start > end) throw new MediaUnreadable("This recording was cut before its first whole packet.");

    const tracks: TrackSurvey[] = [];
    for (const track of recording.tracks) {
      const format = track.isVideoTrack() ? await videoFormat(track) : await audioFormat(track);
      tracks.push({ ...format, packets: counts.get(track) ?? 0 });
    }
    return { container: recording.container, mimeType: await recording.input.getMimeType(), start, end, tracks };
  } catch (error) {
    throw asUnreadable(error);
  } finally {
    await recording.close();
  }
}

async function videoFormat(track: InputVideoTrack): Promise<TrackFormat> {
  const [codec, config] = [await track.getCodec(), await track.getDecoderConfig()];
  if (!codec || !config) throw new MediaUnreadable("This recording's video is in a codec that is not known.");
  return { kind: "video", codec, config, transformationMatrix: await track.getTransformationMatrix() };
}

/** The format of an audio track. Throws `MediaUnreadable` when its codec is not known. */
export async function audioFormat(track: InputAudioTrack): Promise<TrackFormat> {
  const [codec, config] = [await track.getCodec(), await track.getDecoderConfig()];
  if (!codec || !config) throw new MediaUnreadable("This recording's audio is in a codec that is not known.");
  return { kind: "audio", codec, config };
}

/** Seconds rounded to the millisecond, so that sums of packet durations do not come out as 4.992999999999999. */
export function toMilliseconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
