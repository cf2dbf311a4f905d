"use client";

import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { factsOf } from "@/components/builder/questions/list/question-facts";
import { LoadMore } from "@/components/shell/load-more";
import { ReadFailed } from "@/components/shell/read-failed";
import { Badge } from "@/components/ui/badge";
import { Checkbox } from "@/components/ui/checkbox";
import { Skeleton } from "@/components/ui/skeleton";
import { UNTITLED } from "@/lib/contract/plan/content";
import type { ReusableQuestion } from "@/lib/contract/workspace/questions";

type Page = { data: ReusableQuestion[]; pagination: { has_more: boolean } };

type ReusableListProps = {
  reading: UseInfiniteQueryResult<InfiniteData<Page>>;
  plural: string;
  search: string;
  /** Said where there is nothing at all. */
  empty: string;
  chosen: ReadonlyMap<string, ReusableQuestion>;
  onToggle(question: ReusableQuestion, isIn: boolean): void;
  /** At the end of a row. */
  action?(question: ReusableQuestion): ReactNode;
};

/** Questions to choose from, page by page. */
export function ReusableList({ reading, plural, search, empty, chosen, onToggle, action }: ReusableListProps) {
  const { data, error, refetch } = reading;
  if (!data && error) return <ReadFailed what="The list" error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton role="status" aria-label={`Loading ${plural}`} className="h-48" />;
  const questions = data.pages.flatMap((page) => page.data);
  if (questions.length === 0) {
    return (
      <p className="rounded-md border border-dashed px-4 py-8 text-center text-muted-foreground">
        {search ? `No ${plural} with “${search}”.` : empty}
      </p>
    );
  }
  return (
    // Scrolls by itself, so that the search and the button stay in sight; each row holds a control to tab to.
    <div className="max-h-[45vh] overflow-y-auto rounded-md border">
      <ul aria-label={plural}>
        {questions.map((question) => (
          <li key={question.id} className="flex items-center gap-1 border-b pe-1 last:border-0 hover:bg-accent">
            {/* biome-ignore lint/a11y/noLabelWithoutControl: the checkbox inside is the control; the linter does not know it. */}
            <label className="flex min-w-0 flex-1 cursor-pointer items-start gap-3 px-3 py-2">
              <Checkbox
                className="mt-0"
                checked={chosen.has(question.id)}
                onCheckedChange={(isIn) => onToggle(question, isIn)}
              />
              <ReusableWords question={question} />
            </label>
            {action?.(question)}
          </li>
        ))}
      </ul>
      <LoadMore what={plural} list={reading} />
    </div>
  );
}

function ReusableWords({ question }: { question: ReusableQuestion }) {
  const { kind, mark } = factsOf({ ...question, index: 0, count: 1, share: 0, knocksOut: true });
  return (
    <span className="flex min-w-0 flex-1 flex-col gap-0.5">
      <span dir="auto" className="line-clamp-3 break-words">
        {question.text}
      </span>
      <span className="flex min-w-0 flex-wrap items-center gap-x-2 text-muted-foreground text-table">
        {mark && <Badge variant="outline">{mark}</Badge>}
        {kind && <span>{kind}</span>}
        {question.posting && <bdi className="min-w-0 truncate">{question.posting.title || UNTITLED}</bdi>}
      </span>
    </span>
  );
}
