import { ANY_ANSWER_PASSES } from "@/lib/contract/passing";
import { structuredPassingWords } from "@/lib/contract/plan/passing-sentence";
import type { StructuredReading, TranscriptEntry } from "@/lib/contract/platform/interview-data";
import type { QuestionSnapshot } from "../screening/results";
import { readStructured } from "./read-structured";

/**
 * Pure: the reading of one question's part of the transcript, by what the question expected when the interview was
 * evaluated. Undefined for a question that is not structured, was not answered, or was stored before this was kept.
 */
export function readingOf(question: QuestionSnapshot, entries: TranscriptEntry[]): StructuredReading | undefined {
  const said = entries.filter((entry) => entry.speaker === "Candidate");
  if (!question.structured || said.length === 0) return undefined;
  const { type, config } = question.structured;
  const ids = [...new Set(said.map((entry) => entry.turn_id ?? ""))];
  const { passed, understood, doubt, evidence } = readStructured({
    question: question.text,
    type,
    config,
    turns: said.map((entry) => ({ text: isTranscribed(entry) ? entry.text : "", at: entry.timestamp })),
    parts: ids.map((id) => said.flatMap((entry, index) => ((entry.turn_id ?? "") === id ? [index] : []))),
  });
  const words = structuredPassingWords(type, config);
  const isExpected = words !== ANY_ANSWER_PASSES;
  return {
    verdict: doubt ? "unclear" : passed === null ? null : passed ? "passed" : "failed",
    understood,
    unclear_because: doubt,
    expectation: isExpected ? words : null,
    is_dealbreaker: isExpected && config.is_dealbreaker === true,
    evidence: evidence.map(({ quote, at, turn }) => ({ quote, at, turn_id: said[turn]?.turn_id ?? "" })),
  };
}

const isTranscribed = (entry: TranscriptEntry) => entry.source !== "untranscribed";
