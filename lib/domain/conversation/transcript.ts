import { clockWords } from "@/lib/contract/clock-words";
import type { TranscriptEntry } from "@/lib/contract/platform/interview-data";
import type { RecordingRow, TurnRow } from "@/lib/store/conversations";

/** Pure: turns as rows become a transcript on the recording's timeline. */

/** Shown where an answer was recorded but could not be put into words. Never scored. */
export const UNTRANSCRIBED = "This answer could not be transcribed. Listen to it in the recording.";

export type Phrase = { text: string; at: number; until: number | null };

/** Where a part begins on the timeline; 0 when nothing was recorded or it could not be joined. */
const offsetOf = (turn: TurnRow, recording: RecordingRow | undefined) =>
  turn.part === null ? 0 : (recording?.partOffsets[String(turn.part)] ?? 0);

/** What the candidate said in a turn, phrase by phrase, in seconds of the built recording. */
export function phrasesOf(turn: TurnRow, recording: RecordingRow | undefined): Phrase[] {
  if (!turn.text) return [];
  const offset = offsetOf(turn, recording);
  const end = turn.to === null ? null : turn.to + offset;
  const phrases =
    turn.phrases.length > 0
      ? turn.phrases
      : [{ text: turn.text, at: turn.from ?? turn.askedAt ?? 0, until: turn.to ?? undefined }];
  return phrases.map((phrase, index) => {
    const next = phrases[index + 1];
    const until = phrase.until !== undefined ? phrase.until + offset : next ? next.at + offset : end;
    return { text: phrase.text, at: round(phrase.at + offset), until: until === null ? null : round(until) };
  });
}

const round = (seconds: number) => Math.round(seconds * 100) / 100;

/** The whole conversation in order: each question as it was put, then what was answered. */
export function transcriptOf(turns: TurnRow[], recording: RecordingRow | undefined): TranscriptEntry[] {
  return turns.flatMap((turn) => {
    if (turn.answeredAt === null) return [];
    const offset = offsetOf(turn, recording);
    const askedAt = round((turn.askedAt ?? turn.from ?? 0) + offset);
    const from = round((turn.from ?? turn.askedAt ?? 0) + offset);
    const shared = { question_id: turn.questionId, turn_id: turn.id };
    const asked: TranscriptEntry = {
      ...shared,
      speaker: "Interviewer",
      text: turn.prompt,
      timestamp: askedAt,
      timestamp_str: clockWords(askedAt),
      until: from,
      source: "question",
    };
    const phrases = phrasesOf(turn, recording);
    if (phrases.length === 0) {
      const until = turn.to === null ? null : round(turn.to + offset);
      const missing = {
        ...shared,
        speaker: "Candidate",
        text: UNTRANSCRIBED,
        timestamp: from,
        timestamp_str: clockWords(from),
        until,
        source: "untranscribed",
      };
      return [asked, missing];
    }
    return [
      asked,
      ...phrases.map((phrase) => ({
        ...shared,
        speaker: "Candidate",
        text: phrase.text,
        timestamp: phrase.at,
        timestamp_str: clockWords(phrase.at),
        until: phrase.until,
        source: turn.source ?? "untranscribed",
      })),
    ];
  });
}
