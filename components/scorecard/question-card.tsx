import { TriangleAlertIcon } from "lucide-react";
import { PlainScore } from "@/components/candidates/plain-score";
import { RubricRows, writtenRows } from "@/components/postings/rubric-rows";
import { Card, CardContent } from "@/components/ui/card";
import type { InterviewData } from "@/lib/contract/platform/interview-data";
import { Disclosure } from "./disclosure";
import { AnswerQuote, QuoteList } from "./quotes";
import { Snippet } from "./snippet";
import { ReadingDetails, ReadingVerdict } from "./structured-reading";
import type { Line } from "./timeline";
import { confidenceWords, type questionsOf, type WorkingRow } from "./working";

type Item = ReturnType<typeof questionsOf>[number];
type Scored = NonNullable<InterviewData["web_interview"]>["scorecard"][number];

const REASONS: Record<string, { word: string; words: string }> = {
  not_scored: { word: "Not scored", words: "This question was asked for information only." },
  not_asked: { word: "Not asked", words: "The interview ended before this question." },
  not_transcribed: {
    word: "Not transcribed",
    words: "The answer was recorded but could not be put into words. Listen to it and judge for yourself.",
  },
  needs_person: {
    word: "Needs a person",
    words: "The evaluator gave no score for this answer. Read or hear it and judge for yourself.",
  },
};

type QuestionCardProps = { item: Item; working: WorkingRow | undefined; lines: Line[] };

/** One question: its score or the words for why there is none, what it weighs, and what stands behind it. */
export function QuestionCard({ item, working, lines }: QuestionCardProps) {
  const { question, number } = item;
  const share = working?.share ?? 0;
  return (
    <Card id={`question-${question.question_id}`} className="scroll-mt-4 lg:scroll-mt-(--header)">
      <CardContent className="flex flex-col gap-2.5">
        <div className="flex flex-col gap-1.5">
          <h3 className="flex gap-1.5 font-medium">
            <span className="text-muted-foreground tabular-nums">{number}.</span>
            <span dir="auto" className="min-w-0 break-words">
              {question.question_text}
            </span>
          </h3>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <Headline item={item} />
            <span className="text-muted-foreground text-table tabular-nums">
              {share > 0
                ? `Weight ${question.score_weight}, ${share} % of the interview`
                : "Does not count towards the score"}
            </span>
          </div>
        </div>
        <Behind item={item} />
        {lines.length > 0 && (
          <Disclosure label="Its part of the transcript">
            <Snippet lines={lines} />
          </Disclosure>
        )}
      </CardContent>
    </Card>
  );
}

function Headline({ item }: { item: Item }) {
  if (item.kind === "scored") return <PlainScore value={item.question.score} max={10} />;
  const { reading, reason } = item.question;
  if (reading) return <ReadingVerdict reading={reading} />;
  return <span className="font-medium">{REASONS[reason]?.word ?? "Not scored"}</span>;
}

function Behind({ item }: { item: Item }) {
  if (item.kind === "scored") return <Judgement question={item.question} />;
  const { reading, reason } = item.question;
  return reading ? <ReadingDetails reading={reading} /> : <Reason reason={reason} />;
}

function Judgement({ question }: { question: Scored }) {
  return (
    <>
      {question.evaluation_summary && (
        <p dir="auto" className="break-words">
          {question.evaluation_summary}
        </p>
      )}
      {question.confidence !== undefined && (
        <p className="text-muted-foreground text-table">{confidenceWords(question.confidence)}</p>
      )}
      <QuoteList
        items={question.evidence ?? []}
        keyOf={(quote) => `${quote.turn_id}:${quote.at}:${quote.quote}`}
        render={(quote) => <AnswerQuote evidence={quote} />}
      />
      <Rubric question={question} />
    </>
  );
}

function Rubric({ question }: { question: Scored }) {
  const rows = writtenRows([
    ["Looks for", question.evaluation_criteria],
    ["A 1 is", question.score_1_description],
    ["A 5 is", question.score_5_description],
  ]);
  if (rows.length === 0) return null;
  return (
    <Disclosure label="What it was judged by">
      <RubricRows rows={rows} />
      <p className="text-muted-foreground text-xs">
        The two descriptions mark the ends of the rubric; the score runs from 1 to 10.
      </p>
    </Disclosure>
  );
}

function Reason({ reason }: { reason: string }) {
  const isForPerson = reason === "needs_person" || reason === "not_transcribed";
  return (
    <p className="flex items-start gap-2 text-muted-foreground">
      {isForPerson && <TriangleAlertIcon aria-hidden className="mt-0.5 size-4 shrink-0 text-warning" />}
      {REASONS[reason]?.words ?? "There is no score for this question."}
    </p>
  );
}
