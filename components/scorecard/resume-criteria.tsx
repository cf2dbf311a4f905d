import { PlainScore } from "@/components/candidates/plain-score";
import { RelativeTime } from "@/components/shared/relative-time";
import { StatusDot, type StatusTone } from "@/components/shared/status";
import { weightShares } from "@/components/shared/weight-shares";
import type { InterviewData } from "@/lib/contract/platform/interview-data";
import { QuoteList, ResumeQuote } from "./quotes";
import type { Quote } from "./resume-ranges";
import { confidenceWords } from "./working";

type Resume = NonNullable<InterviewData["resume"]>;
type Eligibility = Resume["eligibility_criteria"][number];
type Score = Resume["score_criteria"][number];

const SAID = { yes: "Yes", no: "No", unsure: "It is not that simple" };

/** What the resume says about a criterion; services without a verdict only say passed or not. */
function verdictOf({ verdict, passed }: Eligibility): { word: string; tone: StatusTone } {
  if (verdict === "not_stated") return { word: "Not stated in the resume", tone: "warning" };
  const isMet = verdict ? verdict === "pass" : passed;
  return isMet ? { word: "Met", tone: "success" } : { word: "Not met", tone: "danger" };
}

/** One criterion that had to be met. */
export function EligibilityCriterion({ criterion }: { criterion: Eligibility }) {
  const verdict = verdictOf(criterion);
  const { statement } = criterion;
  return (
    <li className="flex flex-col gap-1.5 px-3 py-2.5">
      <p dir="auto" className="break-words font-medium">
        {criterion.criteria_text}
      </p>
      <div className="flex flex-wrap items-center gap-x-4">
        <StatusDot tone={verdict.tone}>{verdict.word}</StatusDot>
        <span className="text-muted-foreground text-table">{confidenceWords(criterion.confidence)}</span>
      </div>
      <Grounds reasons={criterion.reasons} evidence={criterion.evidence} />
      {statement && (
        <div className="rounded-md bg-muted px-2.5 py-1.5 text-table">
          <p>
            <span className="text-muted-foreground">The candidate's own statement: </span>
            <span className="font-medium">{SAID[statement.answer]}</span>
          </p>
          {statement.note && (
            <q dir="auto" className="break-words">
              {statement.note}
            </q>
          )}
          <p className="text-muted-foreground text-xs">
            Not checked by anybody · <RelativeTime value={statement.at} />
          </p>
        </div>
      )}
    </li>
  );
}

/** One criterion with a score of 0-10. `all`: its fellows, for its share of the weights. */
export function ScoreCriterion({ criterion, all }: { criterion: Score; all: Score[] }) {
  const share = weightShares(all.map(({ weight }) => weight ?? 0))[all.indexOf(criterion)] ?? 0;
  return (
    <li className="flex flex-col gap-1.5 px-3 py-2.5">
      <p dir="auto" className="break-words font-medium">
        {criterion.criteria_text}
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <PlainScore value={criterion.score} max={10} />
        <span className="text-muted-foreground text-table tabular-nums">
          {criterion.weight !== undefined && `Weight ${criterion.weight}, ${share} % · `}
          {confidenceWords(criterion.confidence)}
        </span>
      </div>
      <Grounds reasons={criterion.reasons} evidence={criterion.evidence} />
    </li>
  );
}

function Grounds({ reasons, evidence = [] }: { reasons: string[]; evidence?: Quote[] }) {
  return (
    <>
      {reasons.map((reason) => (
        <p key={reason} dir="auto" className="break-words text-table">
          {reason}
        </p>
      ))}
      <QuoteList
        items={evidence}
        keyOf={(quote) => `${quote.start}:${quote.end}:${quote.quote}`}
        render={(quote) => <ResumeQuote quote={quote} />}
      />
    </>
  );
}
