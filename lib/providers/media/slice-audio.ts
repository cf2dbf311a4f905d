import { EncodedPacketSink, type InputAudioTrack } from "mediabunny";
import { asUnreadable, MediaUnreadable } from "./errors";
import { openRecording } from "./open-recording";
import { timedPackets } from "./packets";
import { audioFormat, toMilliseconds } from "./survey-recording";
import { containerFor, writeMedia } from "./write-media";

/**
 * Cuts the sound between two moments of a recording into a small audio file, without re-encoding: for speech-to-text of
 * one answer. Packets are kept whole, so the cut is up to one packet (20 to 60 ms) wider on either side.
 * @param input a built recording (a raw part works too, but is read from its beginning).
 * @param from where to begin, in seconds of the recording, at least 0.
 * @param to where to stop, in seconds, more than `from`; may lie past the end.
 * @param output is written as WebM for Opus and Vorbis in WebM, and as MP4 (M4A) for everything else.
 * @returns `seconds`, the length of what was cut; `mimeType` with codecs, such as `audio/webm; codecs="opus"`.
 * Throws `RangeError` for a wrong `from` or `to`, `MediaUnreadable` when there is no sound in that range, and the
 * system's error when a file cannot be opened, read or written.
 */
export async function sliceAudio({
  input,
  from,
  to,
  output,
}: {
  input: string;
  from: number;
  to: number;
  output: string;
}): Promise<{ seconds: number; mimeType: string }> {
  if (!(from >= 0 && from < to)) throw new RangeError(`Cannot cut from ${from} s to ${to} s.`);

  const recording = await openRecording(input);
  try {
    const track = recording.tracks.find((candidate) => candidate.isAudioTrack());
    if (!track) throw new MediaUnreadable("This recording has no sound.");
    const { start, end, packets } = await measure(track, from, to);
    if (packets === 0) throw new MediaUnreadable(`This recording has no sound between ${from} s and ${to} s.`);

    const plan = { ...(await audioFormat(track)), packets };
    const container = containerFor(recording.container, [plan]);
    const mimeType = await writeMedia({ output, container, tracks: [plan] }, async (add) => {
      for await (const packet of packetsBetween(track, from, to)) {
        await add("audio", packet.clone({ timestamp: packet.timestamp - start }));
      }
    });
    return { seconds: toMilliseconds(end - start), mimeType };
  } catch (error) {
    throw asUnreadable(error);
  } finally {
    await recording.close();
  }
}

async function measure(track: InputAudioTrack, from: number, to: number) {
  let packets = 0;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for await (const packet of packetsBetween(track, from, to)) {
    packets += 1;
    start = Math.min(start, packet.timestamp);
    end = Math.max(end, packet.timestamp + packet.duration);
  }
  return { packets, start, end };
}

async function* packetsBetween(track: InputAudioTrack, from: number, to: number) {
  const startPacket = await new EncodedPacketSink(track).getPacket(from);
  for await (const packet of timedPackets(track, startPacket ?? undefined)) {
    if (packet.timestamp >= to) return;
    if (packet.timestamp + packet.duration > from) yield packet;
  }
}
