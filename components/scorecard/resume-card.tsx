import { DownloadIcon, TriangleAlertIcon } from "lucide-react";
import { PlainScore } from "@/components/candidates/plain-score";
import { StatusDot } from "@/components/shared/status";
import { Button, buttonVariants } from "@/components/ui/button";
import { Card, CardAction, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import type { InterviewData } from "@/lib/contract/platform/interview-data";
import { cn } from "@/lib/utils";
import { MadeByLabel } from "./made-by-label";
import { EligibilityCriterion, ScoreCriterion } from "./resume-criteria";
import { StepNotice } from "./step-notice";

type Resume = NonNullable<InterviewData["resume"]>;
type ResumeCardProps = { resume: Resume; isKnockedOut: boolean; onOpenText: (() => void) | undefined };

/** The resume screening: what had to be met, what was scored, and the file itself. */
export function ResumeCard({ resume, isKnockedOut, onOpenText }: ResumeCardProps) {
  const { eligibility_criteria: eligibility, score_criteria: scored } = resume;
  return (
    <Card>
      <CardHeader>
        <CardTitle>Resume</CardTitle>
        <CardAction>
          <MadeByLabel madeBy={resume.made_by} />
        </CardAction>
      </CardHeader>
      <CardContent className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <PlainScore value={resume.overall_score} />
          <Eligible isEligible={resume.is_eligible} hasCriteria={eligibility.length > 0} />
        </div>
        <StepNotice words={resume.problem} isKnockedOut={isKnockedOut} />
        <div className="flex flex-wrap gap-2">
          {onOpenText && (
            <Button variant="outline" size="sm" onClick={onOpenText}>
              Read the text
            </Button>
          )}
          {resume.resume_url && (
            <a
              href={resume.resume_url}
              download={resume.file_name ?? true}
              // A file on another host cannot be forced to download: then it opens beside the page, not in its place.
              target="_blank"
              rel="noreferrer"
              className={cn(buttonVariants({ variant: "outline", size: "sm" }), "max-w-full")}
            >
              <DownloadIcon aria-hidden />
              <bdi className="truncate">{resume.file_name ?? "The file"}</bdi>
            </a>
          )}
        </div>
        {resume.warnings?.map((warning) => (
          <p key={warning} className="flex items-start gap-2 text-muted-foreground text-table">
            <TriangleAlertIcon aria-hidden className="mt-0.5 size-3.5 shrink-0 text-warning" />
            {warning}
          </p>
        ))}
        {eligibility.length > 0 && (
          <section className="flex flex-col gap-2">
            <h3 className="font-medium text-muted-foreground text-xs">Must be met</h3>
            <ul className="divide-y rounded-md border">
              {eligibility.map((criterion) => (
                <EligibilityCriterion key={criterion.criteria_id} criterion={criterion} />
              ))}
            </ul>
          </section>
        )}
        {scored.length > 0 && (
          <section className="flex flex-col gap-2">
            <h3 className="font-medium text-muted-foreground text-xs">Scored from the resume</h3>
            <ul className="divide-y rounded-md border">
              {scored.map((criterion) => (
                <ScoreCriterion key={criterion.criteria_id} criterion={criterion} all={scored} />
              ))}
            </ul>
          </section>
        )}
      </CardContent>
    </Card>
  );
}

function Eligible({ isEligible, hasCriteria }: { isEligible: boolean | null; hasCriteria: boolean }) {
  if (isEligible === true) return hasCriteria ? <StatusDot tone="success">Eligible</StatusDot> : null;
  if (isEligible === false) return <StatusDot tone="danger">Not eligible</StatusDot>;
  return hasCriteria ? <StatusDot tone="warning">Eligibility open</StatusDot> : null;
}
