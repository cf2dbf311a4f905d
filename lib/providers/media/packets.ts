import { type EncodedPacket, EncodedPacketSink } from "mediabunny";
import type { RecordingTrack } from "./open-recording";

/**
 * Reads a track's packets in decode order, each with a duration above zero where one can be known. Containers written
 * live give the last packet of a cluster no duration: it then lasts until the next packet, and the very last one as long
 * as the one before it. Video packets before the first key frame are left out, since no decoder can show them.
 * @param from the packet to begin with (one that came from this track); by default the first.
 */
export async function* timedPackets(track: RecordingTrack, from?: EncodedPacket): AsyncGenerator<EncodedPacket> {
  const sink = new EncodedPacketSink(track);
  let waiting: EncodedPacket | undefined;
  let usual = 0;
  // Not sink.packets(): that reads ahead what we consumed in the last second, which is 100 MB at the speed of a disk.
  for (let packet = from ?? (await sink.getFirstPacket()); packet; packet = await sink.getNextPacket(packet)) {
    if (waiting) {
      const untilNext = packet.timestamp - waiting.timestamp;
      const duration = waiting.duration || (untilNext > 0 ? untilNext : usual);
      usual = duration;
      yield waiting.clone({ duration });
    } else if (track.isVideoTrack() && packet.type === "delta") {
      continue;
    }
    waiting = packet;
  }
  if (waiting) yield waiting.clone({ duration: waiting.duration || usual });
}

/** Reads several tracks of one recording together, in the order of their timestamps. */
export async function* interleavedPackets<T extends RecordingTrack>(tracks: T[]) {
  const readers = tracks.map((track) => ({ track, packets: timedPackets(track) }));
  try {
    const heads: { track: T; packets: AsyncGenerator<EncodedPacket>; packet: EncodedPacket }[] = [];
    for (const reader of readers) {
      const first = await reader.packets.next();
      if (!first.done) heads.push({ ...reader, packet: first.value });
    }
    while (heads.length > 0) {
      const earliest = heads.reduce((a, b) => (b.packet.timestamp < a.packet.timestamp ? b : a));
      yield { track: earliest.track, packet: earliest.packet };
      const next = await earliest.packets.next();
      if (next.done) heads.splice(heads.indexOf(earliest), 1);
      else earliest.packet = next.value;
    }
  } finally {
    await Promise.all(readers.map(({ packets }) => packets.return(undefined)));
  }
}
