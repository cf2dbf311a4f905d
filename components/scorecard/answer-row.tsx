import type { ReactNode } from "react";
import { StatusDot } from "@/components/shared/status";
import { Badge } from "@/components/ui/badge";
import { answerVerdict } from "./answer-verdict";

type AnswerRowProps = {
  question: string;
  answer: string | null | undefined;
  expectation: string | null | undefined;
  passed: boolean;
  isDealbreaker: boolean;
  /** In the place of the answer's text: links to files. */
  children?: ReactNode;
};

/** One question of a form or a conversation: what was answered, what was expected, and whether it passed. */
export function AnswerRow({ question, answer, expectation, passed, isDealbreaker, children }: AnswerRowProps) {
  const verdict = answerVerdict({ passed, answer, expectation, isDealbreaker });
  return (
    <li className="flex flex-col gap-1 px-3 py-2.5">
      <p dir="auto" className="break-words text-muted-foreground text-table">
        {question}
      </p>
      {children ??
        (answer != null && (
          <p dir="auto" className="whitespace-pre-line break-words font-medium">
            {answer}
          </p>
        ))}
      {(verdict || isDealbreaker) && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-table">
          {verdict && <StatusDot tone={verdict.tone}>{verdict.word}</StatusDot>}
          {expectation && <span className="text-muted-foreground">{capital(expectation)}</span>}
          {isDealbreaker && <Badge variant="outline">Knockout</Badge>}
        </p>
      )}
    </li>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
