import { Fold } from "@/components/portal/frame/fold";
import type { InterviewState } from "@/lib/contract/portal";

/** What was answered so far, so that a returning candidate sees that nothing was lost. */
export function EarlierAnswers({ answered }: { answered: InterviewState["answered"] }) {
  if (answered.length === 0) return null;
  return (
    <Fold
      title={answered.length === 1 ? "One answer is saved" : `${answered.length} answers are saved`}
      className="rounded-lg border bg-card px-4"
    >
      <ol className="flex flex-col gap-4 pt-1 pb-4">
        {answered.map(({ question, answer, is_follow_up }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: answers are only ever added at the end.
          <li key={index} className="flex flex-col gap-1">
            <p dir="auto" className="break-words font-medium">
              {question}
            </p>
            <p dir="auto" className="whitespace-pre-line break-words text-muted-foreground">
              {answer ?? `Your spoken answer${is_follow_up ? " to this follow-up" : ""} is recorded.`}
            </p>
          </li>
        ))}
      </ol>
    </Fold>
  );
}
