import type { StructuredConfig } from "@/lib/contract/plan/question-rules";
import { readStructured, type StructuredAnswer } from "./read-structured";

type Asked = { question: string; type: StructuredAnswer["type"]; config?: Partial<StructuredConfig> };

const NONE: StructuredConfig = {
  expected_answer: null,
  value: null,
  unit: null,
  options: null,
  correct_answer: null,
  is_dealbreaker: null,
};

/** For tests only: what is understood of answers, each one phrase, the first to the question and the others to follow-ups. */
export function heard({ question, type, config }: Asked, ...answers: string[]) {
  const turns = answers.map((text, index) => ({ text, at: index * 10 }));
  const parts = answers.map((_, index) => [index]);
  const understanding = readStructured({ question, type, config: { ...NONE, ...config }, turns, parts });
  return { ...understanding, turns };
}

/** "passed Yes", "failed 2 years", "unclear contradictory", "noted Night shift". */
export function inShort({ passed, doubt, understood }: ReturnType<typeof heard>): string {
  if (doubt) return `unclear ${doubt}`;
  return `${passed === null ? "noted" : passed ? "passed" : "failed"} ${understood}`;
}
