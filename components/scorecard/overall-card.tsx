import { shownStatus } from "@/components/candidates/decision-cache";
import { PlainScore } from "@/components/candidates/plain-score";
import { isMoving } from "@/components/candidates/status-words";
import { scoreDigits } from "@/components/shared/score-band";
import { Card, CardAction, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import type { InterviewData } from "@/lib/contract/platform/interview-data";
import { MadeByLabel } from "./made-by-label";
import { overallParts, overallWords, workingOf } from "./working";
import { WorkingTable } from "./working-table";

/** The overall score and how it was made, down to each answer. */
export function OverallCard({ interview }: { interview: InterviewData }) {
  const web = interview.web_interview;
  const rows = web ? workingOf(web) : [];
  const words = overallWords(overallParts(interview), interview.score);
  const speech = web?.speech_score ?? null;
  const emptyWord = isMoving(shownStatus(interview, null)) ? "Not yet" : "Not scored";
  const resumeScore = interview.resume?.overall_score ?? null;

  return (
    <Card>
      <CardHeader>
        <CardTitle>Overall score</CardTitle>
        <CardAction>
          <MadeByLabel madeBy={web?.made_by ?? interview.resume?.made_by} />
        </CardAction>
      </CardHeader>
      <CardContent className="flex flex-col gap-3">
        <PlainScore
          value={interview.score}
          size="lg"
          emptyWord={isScored(interview) ? "No score yet" : "Nothing is scored in this posting"}
        />
        {words && <p className="text-muted-foreground text-table">{words}</p>}
        <dl className="flex flex-wrap gap-x-8 gap-y-2">
          {web && (
            <Part label="Interview">
              <PlainScore value={web.match_score} emptyWord={emptyWord} />
            </Part>
          )}
          {interview.resume && (
            <Part label="Resume">
              <PlainScore value={resumeScore} emptyWord={emptyWord} />
            </Part>
          )}
          {speech !== null && (
            <Part label="Speech">
              <span className="font-medium tabular-nums">{scoreDigits(speech)} of 5</span>{" "}
              <span className="text-muted-foreground text-table">does not count towards the score</span>
            </Part>
          )}
        </dl>
        {web && rows.length > 0 && <WorkingTable rows={rows} total={web.match_score} />}
      </CardContent>
    </Card>
  );
}

/** Only resumes and interviews are scored; a service that names no types of steps is taken to have them. */
const isScored = ({ step_types: types }: InterviewData) =>
  !types || types.includes("resume") || types.includes("web_interview");

function Part({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-col">
      <dt className="text-muted-foreground text-xs">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
