import { rulesEvaluator } from "..";

/** For tests: the verdict of the whole rule engine on a short resume and one criterion, read on 1 November 2026. */
export async function verdictOf(body: string, wanted: string): Promise<string | undefined> {
  const { eligibility } = await rulesEvaluator.evaluateResume({
    text: `Kim Example\nkim@example.com\n\n${body}\n`,
    reference_date: "2026-11-01",
    eligibility: [{ id: "1", text: wanted }],
    scoring: [],
  });
  return eligibility[0]?.verdict;
}
