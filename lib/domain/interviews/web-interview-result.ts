import type { z } from "zod";
import type { TranscriptEntry, UnscoredQuestion, WebInterviewResult } from "@/lib/contract/platform/interview-data";
import type { RecordingRow, TurnRow } from "@/lib/store/conversations";
import type { InterviewRow, StepStateRow } from "@/lib/store/interviews";
import type { EvaluationRow } from "@/lib/store/screenings";
import type { Context } from "../context";
import { transcriptOf } from "../conversation/transcript";
import { matchScore } from "../score";
import { type QuestionSnapshot, readInterviewEvaluation } from "../screening/results";
import { readingOf } from "../structured/reading-of";
import { madeBy } from "./made-by";
import { mediaKey, mediaLink } from "./media-links";

/** The interview's scorecard as the API shows it, with evidence, transcript and recording. */
export function showWebInterviewResult(
  ctx: Context,
  given: {
    interview: InterviewRow;
    step: StepStateRow;
    evaluation: EvaluationRow | undefined;
    turns: TurnRow[];
    recording: RecordingRow | undefined;
  },
): z.output<typeof WebInterviewResult> {
  const { recording } = given;
  const read = given.evaluation && readInterviewEvaluation(given.evaluation);
  const transcript = transcriptOf(given.turns, recording);
  const about = (question: QuestionSnapshot) => transcript.filter((entry) => entry.question_id === question.id);
  const answers = new Map((read?.result.answers ?? []).map((answer) => [answer.question_id, answer]));
  const questions = [...(read?.questions ?? [])].sort((a, b) => a.rank - b.rank);
  const scored = questions.flatMap((question) => {
    const answer = answers.get(question.id);
    return answer ? [{ question, answer }] : [];
  });
  const link = recording?.mediaKey ? mediaLink(ctx, recording.mediaKey) : null;
  return {
    object: "web_interview_result",
    interview_id: given.interview.id,
    match_score: matchScore(scored.map(({ question, answer }) => ({ score: answer.score, weight: question.weight }))),
    highlights: (read?.result.highlights ?? []).map((remark) => remark.text),
    lowlights: (read?.result.lowlights ?? []).map((remark) => remark.text),
    scorecard: scored.map(({ question, answer }) => ({
      question_id: question.id,
      question_text: question.text,
      score: answer.score,
      score_weight: question.weight,
      evaluation_summary: answer.summary,
      evaluation_criteria: question.evaluation_criteria ?? "",
      score_1_description: question.score_of_1,
      score_5_description: question.score_of_5,
      not_scored: false,
      rank: question.rank,
      transcript: about(question),
      confidence: answer.confidence,
      evidence: answer.evidence,
    })),
    speech_score: read?.result.speech_score ?? null,
    transcript,
    audio_recording_url: recording?.hasVideo ? null : link,
    video_recording_url: recording?.hasVideo ? link : null,
    tags: (read?.result.tags ?? []).map((tag) => (tag.value ? `${tag.name}: ${tag.value}` : tag.name)),
    unscored: questions
      .filter((question) => !answers.has(question.id))
      .map((question) => {
        const reading = readingOf(question, about(question));
        return {
          question_id: question.id,
          question_text: question.text,
          score_weight: question.weight,
          rank: question.rank,
          reason: whyUnscored(question, about(question)),
          transcript: about(question),
          ...(reading && { reading }),
        };
      }),
    highlight_evidence: read?.result.highlights ?? [],
    lowlight_evidence: read?.result.lowlights ?? [],
    tag_evidence: read?.result.tags ?? [],
    captions_url: link ? mediaLink(ctx, mediaKey(given.interview.id, "captions.vtt")) : null,
    recording_seconds: recording?.seconds ?? null,
    recording_status: recording?.status ?? (given.step.status === "evaluating" ? "processing" : "waiting"),
    made_by: madeBy(given.evaluation),
    problem: given.step.note,
  };
}

function whyUnscored(
  question: QuestionSnapshot,
  entries: TranscriptEntry[],
): z.output<typeof UnscoredQuestion>["reason"] {
  if (entries.length === 0) return "not_asked";
  if (question.not_scored) return "not_scored";
  const said = entries.filter((entry) => entry.speaker === "Candidate");
  return said.every((entry) => entry.source === "untranscribed") ? "not_transcribed" : "needs_person";
}
