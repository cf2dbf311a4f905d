import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { MediaUnreadable } from "@/lib/providers/media/errors";
import { sliceAudio } from "@/lib/providers/media/slice-audio";
import type { Transcriber } from "@/lib/providers/speech/port";
import { TranscriptionFailed } from "@/lib/providers/speech/transcription-failed";
import { listParts, listTurns, type TurnRow, transcribeTurn } from "@/lib/store/conversations";
import { findInterview } from "@/lib/store/interviews";
import { findPosting } from "@/lib/store/postings";
import type { House } from "../context";

/**
 * Puts every spoken answer into words, one request for each, so that one failure costs one answer. An answer that is
 * done is not sent again. A failure throws, to be tried again; on the `last` try the browser's own words stay, or the
 * answer stays untranscribed.
 */
export async function transcribeAnswers(
  house: House,
  transcriber: Transcriber,
  interviewId: string,
  last: boolean,
): Promise<void> {
  const [turns, parts, interview] = await Promise.all([
    listTurns(house.db, interviewId),
    listParts(house.db, interviewId),
    findInterview(house.db, interviewId),
  ]);
  const posting =
    interview && (await findPosting(house.db, { workspaceId: interview.workspaceId, id: interview.postingId }));
  const keys = new Map(parts.map((part) => [part.part, part.mediaKey]));
  const folder = await mkdtemp(path.join(os.tmpdir(), "greenroom-answer-"));
  try {
    for (const turn of turns) {
      const key = turn.part === null ? undefined : keys.get(turn.part);
      if (!key || turn.source === "typed" || turn.source === "speech_to_text" || turn.answeredAt === null) continue;
      try {
        await transcribeOne(house, transcriber, turn, await house.media.path(key), folder, posting?.language);
      } catch (error) {
        const known = error instanceof TranscriptionFailed || error instanceof MediaUnreadable;
        if (!known || (error instanceof TranscriptionFailed && !last)) throw error;
        console.error(`answer ${turn.id} could not be transcribed: ${error.message}`);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function transcribeOne(
  house: House,
  transcriber: Transcriber,
  turn: TurnRow,
  part: string,
  folder: string,
  language: string | undefined,
): Promise<void> {
  const from = turn.from ?? 0;
  const to = turn.to ?? 0;
  if (to <= from) return;
  const output = path.join(folder, `${turn.id}.audio`);
  const { mimeType } = await sliceAudio({ input: part, from, to, output });
  const { segments } = await transcriber.transcribe({ path: output, mimeType, language });
  if (segments.length === 0) return;
  await transcribeTurn(house.db, turn.id, {
    source: "speech_to_text",
    text: segments.map((segment) => segment.text).join(" "),
    phrases: segments.map((segment) => ({ text: segment.text, at: from + segment.start, until: from + segment.end })),
  });
}
