import type { ResumeEvaluation, ResumeInput } from "../../port";
import { proveKnockout } from "../knockout/prove-knockout";
import { referenceMonth } from "../resume/history/dates";
import { read } from "../resume/reading";
import { secondLookAtMentions } from "./mentions/second-look-at-mentions";
import { secondLookAtYears } from "./years/second-look-at-years";

/** Changes whenever a second look may come to another verdict. */
export const RULES_SECOND_LOOK_VERSION = "3";

/**
 * Goes over the verdicts of the word tables with rules that need no knowledge of the profession: years and roles first,
 * then everything a resume mentions. Scores are left as they are. Throws a RangeError when `reference_date` is no ISO date.
 */
export function lookAgain(input: ResumeInput, evaluation: ResumeEvaluation): ResumeEvaluation {
  const now = referenceMonth(input.reference_date);
  const reading = read(input.text, now);
  const eligibility = evaluation.eligibility.map((first) => {
    const criterion = input.eligibility.find((one) => one.id === first.criterion_id);
    if (!criterion) return first;
    const given = { reading, criterion, first, now };
    const judged = secondLookAtYears(given) ?? secondLookAtMentions(given) ?? first;
    return proveKnockout(reading, criterion, judged, now);
  });
  return { ...evaluation, eligibility };
}
