import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import {
  EncodedAudioPacketSource,
  type EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  StreamTarget,
  type StreamTargetChunk,
  WebMOutputFormat,
} from "mediabunny";
import { writeFully } from "./file-io";
import type { Container } from "./open-recording";
import type { TrackFormat } from "./survey-recording";

const WRITE_SIZE = 1024 * 1024;

/** A track to write; `packets` is at least the number of packets it will get (MP4 reserves its index by it). */
export type TrackPlan = TrackFormat & { packets: number };

/** Adds the next packet (in decode order) to the track of that kind. */
export type AddPacket = (kind: TrackFormat["kind"], packet: EncodedPacket) => Promise<void>;

/**
 * Writes one seekable file from encoded packets: WebM with Cues and Duration, or MP4 with its index at the front. The
 * file appears under `output` (its folder is made) only when it is complete and on disk; after an error nothing is left.
 * @param feed is called once and adds every packet.
 * @returns the MIME type with codecs, such as `video/webm; codecs="vp8,opus"`.
 */
export async function writeMedia(
  { output, container, tracks }: { output: string; container: Container; tracks: TrackPlan[] },
  feed: (add: AddPacket) => Promise<void>,
): Promise<string> {
  await mkdir(dirname(output), { recursive: true });
  const temporary = `${output}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, "wx", 0o600);
    let mimeType: string;
    try {
      mimeType = await writeTo(file, container, tracks, feed);
      await file.sync(); // the raw parts may be deleted as soon as this file exists
    } finally {
      await file.close();
    }
    await rename(temporary, output);
    return mimeType;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Which container suits tracks that were recorded in `recordedIn`: WebM takes few codecs, MP4 takes all. */
export function containerFor(recordedIn: Container, tracks: TrackFormat[]): Container {
  const codecsOfWebm: readonly string[] = new WebMOutputFormat().getSupportedCodecs();
  return recordedIn === "webm" && tracks.every((track) => codecsOfWebm.includes(track.codec)) ? "webm" : "mp4";
}

async function writeTo(
  file: FileHandle,
  container: Container,
  plans: TrackPlan[],
  feed: (add: AddPacket) => Promise<void>,
): Promise<string> {
  const sink = new WritableStream<StreamTargetChunk>({
    async write({ data, position }) {
      await writeFully(file, data, position);
    },
  });
  const output = new Output({
    // "reserve" leaves room for the index at the front, so that media data streams to disk instead of waiting in memory.
    format: container === "webm" ? new WebMOutputFormat() : new Mp4OutputFormat({ fastStart: "reserve" }),
    target: new StreamTarget(sink, { chunked: true, chunkSize: WRITE_SIZE }),
  });
  const tracks = plans.map((plan) => addTrack(output, plan));
  // Output.cancel() is not needed after an error: it would only close the file, which the caller does.
  await output.start();
  await feed(async (kind, packet) => {
    await tracks.find((track) => track.kind === kind)?.add(packet);
  });
  const mimeType = output.getMimeType(); // known once all tracks are, at the latest when the file is finalized
  await output.finalize();
  return await mimeType;
}

function addTrack(output: Output, plan: TrackPlan) {
  const maximumPacketCount = plan.packets;
  // A muxer refuses a packet from before the previous key packet; a recorder whose clock stepped back must not cost the
  // rest of the recording, so such a packet is moved to where it is allowed.
  let earliest = 0;
  let latest = 0;
  const orderly = (packet: EncodedPacket) => {
    if (packet.type === "key") earliest = latest;
    const timestamp = Math.max(packet.timestamp, earliest);
    latest = Math.max(latest, timestamp);
    return timestamp === packet.timestamp ? packet : packet.clone({ timestamp });
  };

  if (plan.kind === "video") {
    const source = new EncodedVideoPacketSource(plan.codec);
    const meta = { decoderConfig: plan.config };
    output.addVideoTrack(source, { maximumPacketCount, transformationMatrix: plan.transformationMatrix });
    return { kind: plan.kind, add: (packet: EncodedPacket) => source.add(orderly(packet), meta) };
  }
  const source = new EncodedAudioPacketSource(plan.codec);
  const meta = { decoderConfig: plan.config };
  output.addAudioTrack(source, { maximumPacketCount });
  return { kind: plan.kind, add: (packet: EncodedPacket) => source.add(orderly(packet), meta) };
}
