"use client";

import { useQuery } from "@tanstack/react-query";
import { stepName } from "@/components/candidates/status-words";
import { RubricRows, writtenRows } from "@/components/postings/rubric-rows";
import { ReadFailed } from "@/components/shell/read-failed";
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import type { PostingResponse } from "@/lib/contract/platform/postings";
import type { QuestionResponse } from "@/lib/contract/platform/questions";
import { questionsQuery } from "@/lib/queries/postings";
import { groupsOfStep, type QuestionGroup, stepFacts, toPass, weightsInWords } from "./posting-workflow-words";

/** The steps of a posting as candidates meet them, with every question, rubric and weight. For reading only. */
export function PostingWorkflow({ posting }: { posting: PostingResponse }) {
  const questions = useQuery(questionsQuery(posting.id));
  if (questions.isError && !questions.data) {
    return <ReadFailed what="The questions" error={questions.error} onRetry={() => void questions.refetch()} />;
  }
  return (
    <ol className="flex max-w-3xl flex-col gap-4" aria-busy={questions.isPending}>
      {posting.workflow.map((step, index) => {
        const groups = groupsOfStep(step.type, questions.data ?? []);
        return (
          <li key={step.id ?? step.order}>
            <Card>
              <CardHeader>
                <CardTitle>
                  {index + 1}. {stepName(step.type)}
                </CardTitle>
                <CardDescription>{stepFacts(step).join(" · ")}</CardDescription>
              </CardHeader>
              <CardContent className="flex flex-col gap-5">
                {questions.isPending && <Skeleton className="h-24" />}
                {questions.data && groups.length === 0 && (
                  <p className="text-muted-foreground">This step has no questions.</p>
                )}
                {groups.map((group) => (
                  <Questions key={group.modality} group={group} />
                ))}
              </CardContent>
            </Card>
          </li>
        );
      })}
    </ol>
  );
}

function Questions({ group }: { group: QuestionGroup }) {
  const { title, isWeighed, questions } = group;
  const weights = weightsInWords(group);
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-medium text-muted-foreground text-xs">{title}</h3>
      <ol className="divide-y rounded-md border">
        {questions.map((question, index) => (
          <li key={question.id} className="flex flex-col gap-2 px-3 py-2.5">
            <div className="flex items-baseline justify-between gap-4">
              <p dir="auto" className="min-w-0 break-words">
                {question.text}
              </p>
              {isWeighed && (
                <span className="shrink-0 whitespace-nowrap text-muted-foreground text-table tabular-nums">
                  {weights[index]}
                </span>
              )}
            </div>
            <Rubric question={question} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Rubric({ question }: { question: QuestionResponse }) {
  const rows = writtenRows([
    ["Looks for", question.evaluation_criteria],
    ["A 1 is", question.score_of_1],
    ["A 5 is", question.score_of_5],
    ["To pass", toPass(question)],
    ["Instructions", question.instructions ?? question.additional_instructions],
  ]);
  if (rows.length === 0) return null;
  return <RubricRows rows={rows} />;
}
