import { StructuredConfig } from "@/lib/contract/plan/question-rules";
import { isScored } from "@/lib/contract/plan/weights";
import type { JobPayload, Queue } from "@/lib/jobs/queue";
import { withFoundAnswerEvidence } from "@/lib/providers/evaluator/check-evidence";
import type { AnswerInput, AnswerQuote, InterviewEvaluation, TagInput } from "@/lib/providers/evaluator/port";
import { speechScore } from "@/lib/providers/speech/speech-score";
import { findRecording, listTurns, type RecordingRow, type TurnRow } from "@/lib/store/conversations";
import type { Queries } from "@/lib/store/database";
import {
  findInterview,
  listStepStates,
  lockInterview,
  type StepStateRow,
  updateStepState,
} from "@/lib/store/interviews";
import { listQuestionRows, type QuestionRow } from "@/lib/store/questions";
import { type EvaluationRow, findEvaluation, insertEvaluation } from "@/lib/store/screenings";
import type { House } from "../context";
import { groupBy } from "../group-by";
import { newId, sha256 } from "../ids";
import { DEFAULT_WEIGHT, isBelowMinimum, weightedTotal } from "../score";
import { advanceInterview } from "../screening/advance-interview";
import type { InterviewEvaluationRecord, QuestionSnapshot, TurnQuote } from "../screening/results";
import { configOf } from "../screening/step-config";
import { STRUCTURED_TYPES } from "../structured/read-structured";
import { phrasesOf } from "./transcript";

/** An answer as the evaluator takes it, with the turn behind each of its phrases. */
type Heard = { input: AnswerInput; turnIds: string[] };

/**
 * The job behind a processed interview: scores what could be heard, once for the same input, with the evidence of each
 * score. What was not transcribed is not scored. Throws when the evaluator fails, so that the queue tries again; on the
 * `last` try the step is completed without a score and says that a person must look.
 */
export async function evaluateInterview(
  house: House,
  payload: JobPayload<"evaluate-interview">,
  last: boolean,
): Promise<void> {
  const interview = await findInterview(house.db, payload.interview_id);
  if (!interview) return;
  const step = await webStepOf(house.db, interview.id);
  if (step?.status !== "evaluating") return;

  const [rows, turns, recording] = await Promise.all([
    listQuestionRows(house.db, { postingId: interview.postingId }),
    listTurns(house.db, interview.id),
    findRecording(house.db, interview.id),
  ]);
  const questions = rows.filter((row) => row.modality === "voice").map(snapshot);
  const heard = hear(questions, turns, recording);
  const tags = rows.filter((row) => row.modality === "voice_tags").map(toTag);

  let evaluation: EvaluationRow | undefined;
  try {
    evaluation = await evaluateOnce(house, {
      interviewId: interview.id,
      stepId: step.stepId,
      questions,
      heard,
      tags,
      turns,
      recording,
    });
  } catch (error) {
    if (!last) throw error;
    console.error(`evaluation of interview ${interview.id} failed for good: ${(error as Error).message}`);
  }

  await house.db.transaction(async (tx) => {
    await lockInterview(tx, interview.id);
    await settleEvaluation(tx, house.jobs, interview, evaluation);
  });
}

/**
 * Draws the consequence of an evaluation; without one, the interview is completed and says that a person must look. Call it
 * inside the transaction that holds the interview's lock.
 */
export async function settleEvaluation(
  tx: Queries,
  jobs: Queue,
  interview: { id: string; postingId: string },
  evaluation: EvaluationRow | undefined,
): Promise<void> {
  const step = await webStepOf(tx, interview.id);
  if (step?.status !== "evaluating") return;
  const minimum = (await configOf(tx, interview.postingId, step.stepId)).min_evaluation_score;
  const score = evaluation?.score == null ? null : Math.round(evaluation.score);
  const below = typeof minimum === "number" && isBelowMinimum(score, minimum);
  await updateStepState(tx, interview.id, step.stepId, {
    status: below ? "knocked_out" : "completed",
    completedAt: new Date(),
    score,
    note: !evaluation
      ? "The interview could not be evaluated automatically. A person needs to watch it."
      : below
        ? `The interview scored ${score} of 100, below the minimum of ${Math.round(minimum * 100)}.`
        : score === null
          ? "No answer could be scored. A person needs to watch it."
          : null,
  });
  await advanceInterview(tx, jobs, interview.id);
}

async function webStepOf(db: Queries, interviewId: string): Promise<StepStateRow | undefined> {
  return (await listStepStates(db, [interviewId])).find((step) => step.type === "web_interview");
}

type EvaluationInput = {
  interviewId: string;
  stepId: string;
  questions: QuestionSnapshot[];
  heard: Heard[];
  tags: TagInput[];
  turns: TurnRow[];
  recording: RecordingRow | undefined;
};

async function evaluateOnce(house: House, given: EvaluationInput): Promise<EvaluationRow | undefined> {
  const { evaluator } = house;
  const answers = given.heard.map((answer) => answer.input);
  const criteriaVersion = sha256(JSON.stringify([given.questions, given.tags])).slice(0, 12);
  const inputHash = sha256(JSON.stringify([evaluator.name, evaluator.version, criteriaVersion, answers]));
  const done = await findEvaluation(house.db, given.interviewId, "interview", inputHash);
  if (done) return done;

  const found: InterviewEvaluation =
    answers.length > 0
      ? withFoundAnswerEvidence(answers, await evaluator.evaluateInterview({ answers, tags: given.tags }))
      : { answers: [], highlights: [], lowlights: [], tags: [] };
  const result = toRecord(given, found);
  const weights = new Map(given.questions.map((question) => [question.id, question.weight]));
  await insertEvaluation(house.db, {
    id: newId(),
    interviewId: given.interviewId,
    stepId: given.stepId,
    kind: "interview",
    inputHash,
    evaluator: evaluator.name,
    version: evaluator.version,
    criteriaVersion,
    criteria: given.questions,
    result,
    score: weightedTotal(
      result.answers.map((answer) => ({
        score: answer.score,
        weight: weights.get(answer.question_id) ?? DEFAULT_WEIGHT,
      })),
    ),
  });
  return findEvaluation(house.db, given.interviewId, "interview", inputHash);
}

function toRecord(given: EvaluationInput, found: InterviewEvaluation): InterviewEvaluationRecord {
  const turnIds = new Map(given.heard.map((answer) => [answer.input.id, answer.turnIds]));
  const place = (answerId: string, quote: AnswerQuote): TurnQuote => ({
    quote: quote.quote,
    at: quote.at,
    turn_id: turnIds.get(answerId)?.[quote.turn] ?? "",
  });
  const remarks = (list: InterviewEvaluation["highlights"]) =>
    list.map((remark) => ({
      text: remark.text,
      question_id: remark.answer_id,
      evidence: place(remark.answer_id, remark.evidence),
    }));
  const tagNames = new Map(given.tags.map((tag) => [tag.id, tag.text]));
  const spoken = given.turns.filter((turn) => turn.source === "speech_to_text" || turn.source === "browser");
  return {
    answers: found.answers.map((answer) => ({
      question_id: answer.id,
      score: answer.score,
      confidence: answer.confidence,
      summary: answer.summary,
      evidence: answer.evidence.map((quote) => place(answer.id, quote)),
    })),
    highlights: remarks(found.highlights),
    lowlights: remarks(found.lowlights),
    tags: found.tags.map((tag) => ({
      name: tagNames.get(tag.id) ?? tag.id,
      value: tag.value,
      evidence: place(tag.answer_id, tag.evidence),
    })),
    speech_score: speechScore(
      spoken
        .flatMap((turn) => phrasesOf(turn, given.recording))
        .map((phrase) => ({ text: phrase.text, at: phrase.at, ...(phrase.until !== null && { until: phrase.until }) })),
    ),
  };
}

/** Only scored questions with something that was heard reach the evaluator. */
function hear(questions: QuestionSnapshot[], turns: TurnRow[], recording: RecordingRow | undefined): Heard[] {
  const byQuestion = groupBy(turns, (turn) => turn.questionId);
  return questions.flatMap((question) => {
    if (question.not_scored) return [];
    const phrases = (byQuestion.get(question.id) ?? []).flatMap((turn) =>
      phrasesOf(turn, recording).map((phrase) => ({ turnId: turn.id, text: phrase.text, at: phrase.at })),
    );
    if (phrases.length === 0) return [];
    const { id, text, evaluation_criteria, score_of_1, score_of_5 } = question;
    return [
      {
        input: {
          id,
          question: text,
          evaluation_criteria,
          score_of_1,
          score_of_5,
          turns: phrases.map(({ text, at }) => ({ text, at })),
        },
        turnIds: phrases.map((phrase) => phrase.turnId),
      },
    ];
  });
}

const prose = (value: unknown) => (typeof value === "string" && value.trim() ? value : null);

function snapshot(row: QuestionRow): QuestionSnapshot {
  const structured = structuredOf(row);
  return {
    id: row.id,
    rank: row.rank,
    text: row.text,
    weight: row.weight ?? DEFAULT_WEIGHT,
    not_scored: !isScored("voice", row.fields),
    evaluation_criteria: prose(row.fields.evaluation_criteria),
    score_of_1: prose(row.fields.score_of_1),
    score_of_5: prose(row.fields.score_of_5),
    ...(structured && { structured }),
  };
}

function structuredOf(row: QuestionRow): QuestionSnapshot["structured"] {
  const type = STRUCTURED_TYPES.find((known) => known === row.fields.question_type);
  const config = StructuredConfig.safeParse(row.fields.structured_config ?? {}).data;
  return type && config ? { type, config } : undefined;
}

const toTag = (row: QuestionRow): TagInput => ({
  id: row.id,
  text: row.text,
  response_format: prose(row.fields.response_format),
  instructions: prose(row.fields.instructions),
  options: Array.isArray(row.fields.options) ? row.fields.options.map(String) : null,
});
