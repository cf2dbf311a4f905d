import { CircleCheckIcon, CircleXIcon, InfoIcon, TriangleAlertIcon } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import type { StructuredReading } from "@/lib/contract/platform/interview-data";
import { AnswerQuote, QuoteList } from "./quotes";
import { dealbreakerWords, verdictWords, whyUnclear } from "./reading-words";

const ICONS = {
  passed: { Icon: CircleCheckIcon, tone: "text-success" },
  failed: { Icon: CircleXIcon, tone: "text-danger" },
  unclear: { Icon: TriangleAlertIcon, tone: "text-warning" },
  none: { Icon: InfoIcon, tone: "text-muted-foreground" },
};

type ReadingProps = { reading: StructuredReading };

/** Whether the answer to a structured question passed, where a score would stand. */
export function ReadingVerdict({ reading }: ReadingProps) {
  const { Icon, tone } = ICONS[reading.verdict ?? "none"];
  const dealbreaker = dealbreakerWords(reading);
  return (
    <>
      <span className="inline-flex items-center gap-1.5 font-medium">
        <Icon aria-hidden className={`size-4 shrink-0 ${tone}`} />
        {verdictWords(reading)}
      </span>
      {dealbreaker && (
        <Badge variant={reading.verdict === "failed" ? "destructive" : "outline"}>
          {reading.verdict === "failed" && <CircleXIcon aria-hidden />}
          {dealbreaker}
        </Badge>
      )}
    </>
  );
}

/** What was understood, what was expected, and the words behind it. */
export function ReadingDetails({ reading }: ReadingProps) {
  const { understood, expectation } = reading;
  const unclear = whyUnclear(reading);
  return (
    <>
      {unclear !== null && <p className="text-muted-foreground">{unclear}</p>}
      <dl className="flex flex-wrap gap-x-6 gap-y-1 text-table">
        {understood !== null && (
          <div className="flex min-w-0 gap-1.5">
            <dt className="shrink-0 text-muted-foreground">Understood</dt>
            <dd dir="auto" className="min-w-0 break-words font-medium">
              {understood}
            </dd>
          </div>
        )}
        {expectation !== null && (
          <div className="flex min-w-0 gap-1.5">
            <dt className="shrink-0 text-muted-foreground">To pass</dt>
            <dd dir="auto" className="min-w-0 break-words">
              {expectation}
            </dd>
          </div>
        )}
      </dl>
      <QuoteList
        items={reading.evidence}
        keyOf={(quote) => `${quote.turn_id}:${quote.at}:${quote.quote}`}
        render={(quote) => <AnswerQuote evidence={quote} />}
      />
    </>
  );
}
