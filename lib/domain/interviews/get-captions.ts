import { transcriptToVtt } from "@/lib/providers/media/webvtt";
import { findRecording, listTurns } from "@/lib/store/conversations";
import type { House } from "../context";
import { transcriptOf } from "../conversation/transcript";

/** The captions of an interview's recording as WebVTT, made from the transcript as it stands. */
export async function getCaptions(house: House, interviewId: string): Promise<string> {
  const [turns, recording] = await Promise.all([
    listTurns(house.db, interviewId),
    findRecording(house.db, interviewId),
  ]);
  const spoken = transcriptOf(turns, recording).filter((entry) => entry.source !== "untranscribed");
  return transcriptToVtt(
    spoken.map((entry) => ({
      speaker: entry.speaker,
      text: entry.text,
      at: entry.timestamp,
      ...(entry.until != null && entry.until > entry.timestamp && { until: entry.until }),
    })),
  );
}
