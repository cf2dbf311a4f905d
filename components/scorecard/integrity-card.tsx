import { Card, CardContent, CardHeader, CardTitle } from "@/components/ui/card";
import type { CheatDetection } from "@/lib/contract/platform/screening-results";
import { Disclosure } from "./disclosure";
import { checksInWords, integritySummary, observationsOf } from "./integrity-words";

/** What was noticed while the interview ran: folded away, and never more than an observation. */
export function IntegrityCard({ integrity }: { integrity: CheatDetection }) {
  const observations = observationsOf(integrity);
  const { made, notMade } = checksInWords(integrity);
  return (
    <Card>
      <CardHeader>
        <CardTitle>Integrity</CardTitle>
      </CardHeader>
      <CardContent className="flex flex-col gap-2">
        <p className="text-muted-foreground text-table">{integritySummary(integrity)}</p>
        {integrity.enabled !== false && (
          <Disclosure label="Observations">
            <p className="text-muted-foreground text-table">
              Observations, not judgements: there are harmless reasons for each. They move no score and reject nobody.
            </p>
            {observations.length > 0 && (
              <ul className="flex flex-col gap-1 text-table">
                {observations.map(({ text }) => (
                  <li key={text} className="break-words">
                    {text}
                  </li>
                ))}
              </ul>
            )}
            {made && <p className="text-table">{made}</p>}
            {notMade && <p className="text-table">{notMade}</p>}
          </Disclosure>
        )}
      </CardContent>
    </Card>
  );
}
