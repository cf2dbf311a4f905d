import type { z } from "zod";
import type { TranscriptEntry, WebInterviewResult } from "@/lib/contract/platform/interview-data";
import { groupBy } from "@/lib/domain/group-by";
import { toFivePoints } from "@/lib/domain/score";
import type { TurnRow } from "@/lib/store/conversations";

type Web = z.output<typeof WebInterviewResult>;
type ShowEntry = (entry: TranscriptEntry) => {
  speaker: string;
  text: string;
  timestamp: number;
  timestamp_str: string;
};

/** An interview's results in the older form: answers on 1-5, moments as Unix seconds beside the recording's clock. */
export function showWebInterview(web: Web, turns: TurnRow[]) {
  const { interview_id } = web;
  const showEntry = onTheCalendar(web.transcript, turns);
  return {
    summary: { interview_id, highlights: web.highlights, lowlights: web.lowlights, match_score: web.match_score },
    scorecard: { interview_id, match_details: [], questions: showQuestions(web, showEntry), tags: web.tags },
    communication: { interview_id, speech_score: web.speech_score, evaluations: [] },
    transcript: { interview_id, transcript: web.transcript.map(showEntry) },
    audio_recording_link: web.audio_recording_url,
    video_recording_link: web.video_recording_url,
  };
}

/** Every question in order; one without a score says `not_scored`, whatever the reason. */
function showQuestions(web: Web, showEntry: ShowEntry) {
  const conversation = (entries: TranscriptEntry[]) => {
    const shown = entries.map(showEntry);
    return { preview_timestamp: shown[0]?.timestamp ?? null, chat_transcript: shown };
  };
  const scored = web.scorecard.map((question) => ({
    question_id: question.question_id,
    question: question.question_text,
    evaluation_summary: question.evaluation_summary,
    evaluation_criteria: question.evaluation_criteria,
    evaluation_score: toFivePoints(question.score),
    rank: question.rank ?? null,
    score_weight: question.score_weight,
    not_scored: false,
    ...conversation(question.transcript ?? []),
  }));
  const unscored = (web.unscored ?? []).map((question) => ({
    question_id: question.question_id,
    question: question.question_text,
    evaluation_summary: null,
    evaluation_criteria: null,
    evaluation_score: null,
    rank: question.rank,
    score_weight: question.score_weight,
    not_scored: true,
    ...conversation(question.transcript),
  }));
  return [...scored, ...unscored].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
}

/**
 * Puts transcript entries on the calendar. What is known is when each answer was sent and where in the recording it
 * ends; the rest of its turn lies that much earlier.
 */
function onTheCalendar(transcript: TranscriptEntry[], turns: TurnRow[]): ShowEntry {
  const entriesOf = groupBy(transcript, (entry) => entry.turn_id);
  const originOf = new Map(
    turns.map((turn) => {
      const end = Math.max(0, ...(entriesOf.get(turn.id) ?? []).map((entry) => entry.until ?? entry.timestamp));
      return [turn.id, (turn.answeredAt ?? turn.createdAt).getTime() / 1000 - end];
    }),
  );
  return (entry) => ({
    speaker: entry.speaker.toLowerCase(),
    text: entry.text,
    timestamp: Math.round((originOf.get(entry.turn_id ?? "") ?? 0) + entry.timestamp),
    timestamp_str: longClock(entry.timestamp),
  });
}

/** HH:MM:SS */
function longClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const pad = (n: number) => String(n).padStart(2, "0");
  return [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60].map(pad).join(":");
}
