import { MediaUnreadable, PartsDiffer } from "./errors";
import { openRecording } from "./open-recording";
import { interleavedPackets } from "./packets";
import { type RecordingSurvey, surveyRecording, type TrackSurvey, toMilliseconds } from "./survey-recording";
import { type AddPacket, containerFor, type TrackPlan, writeMedia } from "./write-media";

type BuiltRecording = {
  /** Length of the built file. */
  seconds: number;
  /** For each given part, where it begins in the built file, in seconds. A skipped part begins where the previous one ends. */
  partOffsets: number[];
  hasVideo: boolean;
  /** With codecs, such as `video/webm; codecs="vp8,opus"`. The name given to `output` has no influence on it. */
  mimeType: string;
  /** Parts with nothing readable (`part` is the index), with a sentence why. Their raw files are worth keeping. */
  skipped: { part: number; reason: string }[];
};

/**
 * Makes one seekable file from the raw parts of a recording, in the order given, without re-encoding. WebM stays WebM
 * (with Cues and Duration), MP4 stays MP4 (index at the front); Matroska with H.264 becomes MP4, which more players take.
 * Every part continues where the one before it ended, so the timeline has no gap; the first packet is at 0. A cut tail is
 * tolerated: all whole packets are kept. The parts are not touched, and `output` appears only when it is complete.
 *
 * Parts join when they are in the same container family and declare the same tracks in the same codecs (a change of
 * picture size is fine where the codec itself carries it: VP8, VP9, AV1). Otherwise nothing is written and `PartsDiffer`
 * is thrown: keep such parts as separate files, each of which can be built alone.
 *
 * Throws `PartsDiffer`; `MediaUnreadable` when no part has anything readable (the part's own reason when there is one
 * part); the system's error when a file cannot be opened, read or written.
 */
export async function buildRecording({ parts, output }: { parts: string[]; output: string }): Promise<BuiltRecording> {
  const inspected: InspectedPart[] = [];
  for (const path of parts) inspected.push(await inspect(path));
  const first = inspected.find((part) => part.survey);
  if (!first?.survey) {
    throw new MediaUnreadable(inspected.length === 1 ? inspected[0]?.reason : "None of the parts can be read.");
  }
  refuseDifferent(inspected, first.survey);

  const tracks = planTracks(inspected);
  const container = containerFor(first.survey.container, tracks);
  const partOffsets: number[] = [];
  let seconds = 0;
  const mimeType = await writeMedia({ output, container, tracks }, async (add) => {
    for (const { path, survey } of inspected) {
      partOffsets.push(seconds);
      if (!survey) continue;
      await copyPackets(path, seconds - survey.start, add);
      seconds += survey.end - survey.start;
    }
  });
  return {
    seconds: toMilliseconds(seconds),
    partOffsets: partOffsets.map(toMilliseconds),
    hasVideo: tracks.some(({ kind }) => kind === "video"),
    mimeType,
    skipped: inspected.flatMap(({ reason }, part) => (reason === undefined ? [] : [{ part, reason }])),
  };
}

type InspectedPart = { path: string; survey?: RecordingSurvey; reason?: string };

async function inspect(path: string): Promise<InspectedPart> {
  try {
    return { path, survey: await surveyRecording(path) };
  } catch (error) {
    if (error instanceof MediaUnreadable) return { path, reason: error.message };
    throw error;
  }
}

function refuseDifferent(inspected: InspectedPart[], first: RecordingSurvey): void {
  const parts = inspected.flatMap(({ path, survey }) => {
    if (!survey) return [];
    const tracks = survey.tracks.map(({ kind, codec }) => `${kind} ${codec} (${survey.container})`);
    return [{ path, tracks, joins: signatureOf(survey) === signatureOf(first) }];
  });
  if (parts.some((part) => !part.joins)) throw new PartsDiffer(parts);
}

/** Two recordings can follow each other in one file exactly when this is the same. */
function signatureOf({ container, tracks }: RecordingSurvey): string {
  return JSON.stringify([container, ...tracks.map(trackSignature)]);
}

function trackSignature(track: TrackSurvey): unknown[] {
  if (track.kind === "video") {
    const { codec, config, transformationMatrix } = track;
    // These carry picture size and settings in every key frame; the others rely on what the header says.
    if (codec === "vp8" || codec === "vp9" || codec === "av1") return [codec, transformationMatrix];
    return [codec, transformationMatrix, config.codec, config.codedWidth, config.codedHeight, hex(config.description)];
  }
  const { codec, config } = track;
  // An Opus header says the recorder's own sample rate, which does not matter: Opus is always decoded at 48 kHz.
  if (codec === "opus") return [codec, config.numberOfChannels];
  return [codec, config.numberOfChannels, config.sampleRate, hex(config.description)];
}

function hex(description: AllowSharedBufferSource | undefined): string | undefined {
  if (!description) return undefined;
  const bytes = ArrayBuffer.isView(description)
    ? Buffer.from(description.buffer, description.byteOffset, description.byteLength)
    : Buffer.from(description);
  return bytes.toString("hex");
}

/** One plan per kind that has a packet anywhere, in the format of the first part that has one. */
function planTracks(inspected: InspectedPart[]): TrackPlan[] {
  const all = inspected.flatMap(({ survey }) => survey?.tracks ?? []).filter((track) => track.packets > 0);
  return (["video", "audio"] as const).flatMap((kind) => {
    const tracks = all.filter((track) => track.kind === kind);
    const packets = tracks.reduce((sum, track) => sum + track.packets, 0);
    return tracks.slice(0, 1).map((track) => ({ ...track, packets }));
  });
}

async function copyPackets(path: string, shift: number, add: AddPacket): Promise<void> {
  const recording = await openRecording(path);
  try {
    for await (const { track, packet } of interleavedPackets(recording.tracks)) {
      const timestamp = packet.timestamp + shift;
      await add(track.isVideoTrack() ? "video" : "audio", packet.clone({ timestamp }));
    }
  } finally {
    await recording.close();
  }
}
