import { RelativeTime } from "@/components/shared/relative-time";
import { Card, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import type { SmsResult } from "@/lib/contract/platform/screening-results";
import { AnswerRow } from "./answer-row";
import { Disclosure } from "./disclosure";
import { StepNotice } from "./step-notice";

/** What the candidate answered to the short messages, and the messages themselves. Nothing here is scored. */
export function SmsCard({ sms, isKnockedOut }: { sms: SmsResult; isKnockedOut: boolean }) {
  return (
    <Card>
      <CardHeader>
        <CardTitle>Text messages</CardTitle>
      </CardHeader>
      <CardContent className="flex flex-col gap-3">
        <StepNotice words={sms.problem} isKnockedOut={isKnockedOut} />
        {sms.criteria.length > 0 ? (
          <ul className="divide-y rounded-md border">
            {sms.criteria.map((criterion) => (
              <AnswerRow
                key={criterion.criteria_id}
                question={criterion.criteria_text}
                // A service that does not tell the answer tells its reasons, and holds every one against something.
                answer={criterion.candidate_answer ?? criterion.reasons.join(" ")}
                expectation={criterion.candidate_answer === undefined ? "" : criterion.expectation}
                passed={criterion.passed}
                isDealbreaker={criterion.is_dealbreaker}
              />
            ))}
          </ul>
        ) : (
          <p className="text-muted-foreground">Nothing is answered yet.</p>
        )}
        {sms.transcript.length > 0 && (
          <Disclosure label={sms.transcript.length === 1 ? "The message" : `The ${sms.transcript.length} messages`}>
            <ol className="flex flex-col gap-2">
              {sms.transcript.map((message, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added at the end.
                <li key={index} className="text-table">
                  <p className="text-muted-foreground text-xs">
                    {message.role === "candidate" ? "Candidate" : "Interviewer"}
                    {message.timestamp !== null && (
                      <>
                        {" · "}
                        <RelativeTime value={message.timestamp} />
                      </>
                    )}
                  </p>
                  <p dir="auto" className="whitespace-pre-line break-words">
                    {message.text}
                  </p>
                </li>
              ))}
            </ol>
          </Disclosure>
        )}
      </CardContent>
    </Card>
  );
}
